import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSettings } from '../loaders/settings.ts';
import { type OtherFolder, otherFolder } from './other-folder.ts';
import { run } from './run.ts';

const usage = `usage: npm run new -- FOLDER
Makes a content folder for another body: the rounds, areas, themes, terms, thesaurus and inspectorates of
the one there is, and a site.md with questions to answer.`;

await run(makeNew);

async function makeNew([folder, ...others]: string[]): Promise<number> {
  if (!folder || others.length > 0 || folder.startsWith('-')) {
    console.error(usage);
    return 2;
  }
  await refuseUnlessEmpty(folder);
  const made = await otherFolder(readSettings().contentDir);
  for (const { path, text } of made.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  }
  console.log(whatNext(folder, made));
  return 0;
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return [folder];
    throw error;
  });
  if (names.length === 0) return;
  throw new Error(`unexpected files in "${folder}"; expected a folder that is new or empty`);
}

function whatNext(folder: string, { bodies, counts }: OtherFolder): string {
  return `${folder} holds ${counts} of the folder that there is. What is yours to add:
1. ${join(folder, 'site.md')}: fill in what stands empty, and write a paragraph in place of each question.
2. ${join(folder, 'organisations/NAME.md')}: the ${bodies.one}, and each publisher of a document. Begin with
   ---
   name: NAME as documents print it
   kind: ${bodies.kinds[0]}
   ---
3. CONTENT_DIR=${folder} npm run add -- TEXT.txt, for each document; it says what to fill in.
4. CONTENT_DIR=${folder} npm run dev, and mend what it names.
5. When the site is published: CONTENT_DIR=${folder} npm run edition, and keep the lists that it writes.`;
}
