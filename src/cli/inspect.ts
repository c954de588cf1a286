import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readFrontMatter } from '../loaders/front-matter.ts';
import { problemLine } from '../loaders/problem-order.ts';
import { readContext } from '../loaders/read-context.ts';
import { readSettings } from '../loaders/settings.ts';
import { hasFrontMatter, parseReport } from '../parser/parse-report.ts';
import type { Problem } from '../schemas/problem.ts';
import { reportFrontMatterSchema } from '../schemas/report.ts';
import { inspection } from './inspect/inspection.ts';
import { listing } from './inspect/listing.ts';

const usage = `usage: npm run inspect -- [--json] FILE
Shows what the parser finds in a Markdown copy or a raw text.`;

process.exitCode = await inspect(process.argv.slice(2));

async function inspect(args: string[]): Promise<number> {
  const { file, json } = readArguments(args);
  if (!file) {
    console.error(usage);
    return 2;
  }
  const text = await readText(file);
  if (text instanceof Error) {
    console.error(`${file}: ${text.message}`);
    return 1;
  }
  const { contentDir } = readSettings();
  const { context, problems: doubts } = await readContext(contentDir);
  if (context.rounds.length === 0) console.error(`${contentDir} holds no rounds to read it by`);
  for (const doubt of doubts) console.error(problemLine(doubt));
  const { entry, problems } = hasFrontMatter(text)
    ? readFrontMatter(file, text, reportFrontMatterSchema)
    : { entry: null, problems: [] as Problem[] };
  const report = parseReport({ file, text, frontMatter: entry?.data ?? null }, context);
  const messages = [...problems, ...report.messages];
  const found = inspection({ ...report, messages }, text);
  console.log(json ? JSON.stringify(found, null, 2) : listing(file, found));
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readArguments(args: string[]): { file: string | null; json: boolean } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file = null, ...others] = positionals;
    return { file: others.length === 0 ? file : null, json: values.json };
  } catch {
    return { file: null, json: false };
  }
}

async function readText(file: string): Promise<string | Error> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return new Error('cannot be read: there is no such file');
    if (code === 'EISDIR') return new Error('cannot be read: it is a folder');
    return new Error(
      code.startsWith('ERR_ENCODING')
        ? 'cannot be read: it is not UTF-8 text'
        : `cannot be read (${code})`,
    );
  }
}
