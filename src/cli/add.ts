import { access, constants, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { problemLine } from '../loaders/problem-order.ts';
import { readContext } from '../loaders/read-context.ts';
import { readSettings } from '../loaders/settings.ts';
import { slugOf } from '../schemas/field.ts';
import { draftReport, draftTold } from './add/draft-report.ts';
import { readWhole, run } from './run.ts';

const usage = `usage: npm run add -- FILE.txt
Makes a draft Markdown copy of a raw text, reports/<name>.md, and keeps the text, originals/<name>.txt.`;

await run(add);

async function add([file, ...others]: string[]): Promise<number> {
  if (!file || others.length > 0 || file.startsWith('-')) {
    console.error(usage);
    return 2;
  }
  const { contentDir } = readSettings();
  const id = slugOf(basename(file, extname(file)));
  const copy = join(contentDir, 'reports', `${id}.md`);
  const original = join(contentDir, 'originals', `${id}.txt`);
  try {
    if (id === '') throw new Error(`expected a file name with letters or digits, found "${file}"`);
    const text = await readWhole(file);
    const { context, problems } = await readContext(contentDir);
    for (const problem of problems) console.error(problemLine(problem));
    const draft = draftReport(id, text, context);
    for (const path of [copy, original]) await refuseIfThere(path);
    for (const path of [copy, original]) await mkdir(dirname(path), { recursive: true });
    await copyFile(file, original, constants.COPYFILE_EXCL);
    await writeFile(copy, draft.markdown, { flag: 'wx' });
    console.log(draftTold(file, copy, original, draft));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${file}: cannot be added: ${reason}`);
    return 1;
  }
}

async function refuseIfThere(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${path} is there already; rename the text or remove it`);
}
