import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readContext } from '../loaders/read-context.ts';
import { readSettings } from '../loaders/settings.ts';
import { type DraftedReport, draftReport } from './add/draft-report.ts';
import { draftTold } from './add/draft-told.ts';
import { slug } from './add/slug.ts';
import { run } from './run.ts';

const usage = `usage: npm run add -- FILE.txt
Makes a draft Markdown copy of a raw text, reports/<name>.md, and keeps the text, originals/<name>.txt.`;

await run(add);

async function add([file, ...others]: string[]): Promise<number> {
  if (!file || others.length > 0 || file.startsWith('-')) {
    console.error(usage);
    return 2;
  }
  const { contentDir } = readSettings();
  const id = slug(basename(file, extname(file)));
  const copy = join(contentDir, 'reports', `${id}.md`);
  const original = join(contentDir, 'originals', `${id}.txt`);
  try {
    if (id === '') throw new Error(`expected a file name with letters or digits, found "${file}"`);
    const bytes = await readFile(file);
    const draft = await draftOf(id, bytes, contentDir);
    for (const path of [copy, original]) await refuseIfThere(path);
    for (const path of [copy, original]) await mkdir(dirname(path), { recursive: true });
    await writeFile(original, bytes, { flag: 'wx' });
    await writeFile(copy, draft.markdown, { flag: 'wx' });
    console.log(draftTold(file, copy, original, draft));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${file}: cannot be added: ${reason}`);
    return 1;
  }
}

async function draftOf(id: string, bytes: Buffer, contentDir: string): Promise<DraftedReport> {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const { context } = await readContext(contentDir);
  return draftReport(id, text, context);
}

async function refuseIfThere(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${path} is there already; rename the text or remove it`);
}
