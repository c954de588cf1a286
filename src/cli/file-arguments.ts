import { parseArgs } from 'node:util';

/** The arguments `[--json] FILE` of a command; null where they are others. */
export function fileArguments(args: string[]): { file: string; json: boolean } | null {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...others] = positionals;
    return file && others.length === 0 ? { file, json: values.json } : null;
  } catch {
    return null;
  }
}
