import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

/**
 * Runs a command with what stands behind its name. What it answers is the exit code; what it throws is
 * told in one message, and the exit code is 1.
 */
export async function run(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Runs a command with the file that `[--flag] FILE` behind its name gives: its name, its text, and which of
 * the command's flags are set. Other arguments are answered with `usage` and the exit code 2, a file that cannot be
 * read with why, and 1.
 */
export function runOnFile(
  usage: string,
  flags: string[],
  command: (file: string, text: string, set: Set<string>) => Promise<number>,
): Promise<void> {
  return run(async (args) => {
    const given = fileArguments(args, flags);
    if (given === null) {
      console.error(usage);
      return 2;
    }
    const text = await readWhole(given.file).catch((error: Error) => {
      throw new Error(`${given.file}: ${error.message}`, { cause: error });
    });
    return command(given.file, text, given.set);
  });
}

/** Reads a whole text, byte order mark and all. Throws, saying in words why it cannot be read. */
export async function readWhole(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(`cannot be read${reasons.get(code) ?? ` (${code})`}`, { cause: error });
  }
}

/** The port to serve at (`PORT`), 4321 unless it is set. Throws where it is no number of a port. */
export function readPort(): number {
  const text = process.env['PORT'] || '4321';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`unexpected PORT "${text}"; expected a number from 0 to 65535`);
}

const reasons = new Map([
  ['ENOENT', ': there is no such file'],
  ['EISDIR', ': it is a folder'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', ': it is not UTF-8 text'],
]);

function fileArguments(args: string[], flags: string[]): { file: string; set: Set<string> } | null {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...others] = positionals;
    return file && others.length === 0 ? { file, set: new Set(Object.keys(values)) } : null;
  } catch {
    return null;
  }
}
