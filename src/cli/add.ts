import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readContext } from '../loaders/read-context.ts';
import { parseReport } from '../parser/parse-report.ts';
import { writeCopy } from '../parser/write-copy.ts';
import { draftFrontMatter } from './add/front-matter-draft.ts';

const usage = `usage: npm run add -- FILE.txt
Makes a draft Markdown copy of a raw text, reports/<name>.md, and keeps the text, originals/<name>.txt.`;

process.exitCode = await add(process.argv.slice(2));

async function add([file, ...others]: string[]): Promise<number> {
  if (!file || others.length > 0 || file.startsWith('-')) {
    console.error(usage);
    return 2;
  }
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const id = slug(basename(file, extname(file)));
  const copy = join(contentDir, 'reports', `${id}.md`);
  const original = join(contentDir, 'originals', `${id}.txt`);
  try {
    if (id === '') throw new Error(`expected a file name with letters or digits, found "${file}"`);
    const bytes = await readFile(file);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    for (const path of [copy, original]) {
      if (await exists(path))
        throw new Error(`${path} is there already; rename the text or remove it`);
    }
    const { context } = await readContext(contentDir);
    const report = parseReport({ file, text: asRaw(text), frontMatter: null }, context);
    const failed = report.messages.find(({ rule }) => rule === 'input-bounds');
    if (failed) throw new Error(failed.reason);
    const draft = draftFrontMatter(id, text, report, context);
    for (const path of [copy, original]) await mkdir(dirname(path), { recursive: true });
    await writeFile(original, bytes, { flag: 'wx' });
    await writeFile(copy, `${draft.yaml}\n${writeCopy(report, text)}`, { flag: 'wx' });
    console.log(`${copy}: draft written; the text is kept as ${original}.`);
    console.log(`Fill in: ${draft.missing.join(', ')}.`);
    console.log('Then read the copy beside the text: headings, lists, page furniture (leftOut).');
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${file}: cannot be added: ${reason}`);
    return 1;
  }
}

/** A raw text that happens to begin with a line of dashes is no Markdown copy. */
function asRaw(text: string): string {
  return text.startsWith('---') ? ` ${text.slice(1)}` : text;
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
