import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countyNames, vocabulary } from './made-up-words.ts';
import { seeded } from './seeded.ts';

/** How many bodies the reports are shared out among, and how much of a report is put in other words. */
const bodyCount = 43;
const changedShare = 0.4;
const vocabularySize = 6000;

/**
 * Writes a content folder of `count` reports in the shape of a real one: each is one of the real
 * texts about a made-up body, with many of its words changed alike in the copy and the original. The
 * same seed gives the same folder. Words that parser, themes or areas go by stay as they are.
 */
export async function generateContent(
  real: string,
  folder: string,
  count: number,
  seed: number,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['site.md', 'rounds', 'areas', 'themes', 'people', 'organisations'])
    await cp(join(real, part), join(folder, part), { recursive: true });
  await writeFile(join(folder, 'permalinks.yaml'), '[]\n');
  const random = seeded(seed);
  const word = vocabulary(random, vocabularySize);
  const keep = await wordsToKeep(real);
  const bodies = countyNames(bodyCount);
  await writeBodies(real, folder, bodies);
  const templates = await readTemplates(real);
  for (const part of ['reports', 'originals']) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'permalinks.yaml'), '[]\n');
  for (let number = 0; number < count; number += 1) {
    const template = templates[number % templates.length];
    const body = bodies[Math.floor(number / templates.length) % bodies.length];
    if (!template || !body) throw new Error(`no template for report ${number} in ${real}`);
    const id = `${template.id}-${number + 1}`;
    const change = changer(random, word, keep, body);
    const copy = change(template.copy).replace(/^original: .*$/m, `original: ${id}.txt`);
    const named = copy.replace(/^name: (.*)$/m, `name: $1, no. ${number + 1}`);
    await writeFile(join(folder, 'reports', `${id}.md`), named);
    await writeFile(join(folder, 'originals', `${id}.txt`), change(template.original));
  }
}

/** A function that changes a text: some words, always alike, and the name of the body. */
function changer(random: () => number, word: () => string, keep: Set<string>, body: string) {
  const changed = new Map<string, string>();
  const other = (each: string): string => {
    if (keep.has(each)) return each;
    const known = changed.get(each) ?? (random() < changedShare ? word() : each);
    changed.set(each, known);
    return known;
  };
  return (text: string): string =>
    text
      .replace(/(?<![\p{L}\p{N}_/.-])\p{Ll}{5,}(?![\p{L}\p{N}_/-]|\.\w|:)/gu, other)
      .replaceAll('hertfordshire-constabulary', `${body.toLowerCase()}-constabulary`)
      .replaceAll(/Hertfordshire(?! (?:Police and Crime|PCC))|Herts\b/g, body);
}

/** Words that must stay: those of themes, areas, rounds and front matter. */
async function wordsToKeep(real: string): Promise<Set<string>> {
  const words = new Set(kept.trim().split(/\s+/));
  for (const part of ['themes', 'areas', 'rounds', 'people', 'organisations'])
    for (const file of await readdir(join(real, part)))
      for (const [word] of (await readFile(join(real, part, file), 'utf8')).matchAll(
        /\p{Ll}{5,}/gu,
      ))
        words.add(word);
  return words;
}

const kept = `title publisher organisation basis evidence source address round pillar value precision
month printed inferred inspected licence attribution original reason anomalies readAs decisions
decision grading press release transcript article letter statement register entry assessment page
bodies inspectorate false needs improvement areas following inspection require requires judged rated found graded held assessed`;

async function readTemplates(real: string) {
  const files = (await readdir(join(real, 'reports')))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const copy = await readFile(join(real, 'reports', file), 'utf8');
      const name = /^original: (.*)$/m.exec(copy)?.[1] ?? '';
      const original = await readFile(join(real, 'originals', name), 'utf8');
      return { id: file.replace(/\.md$/, ''), copy, original };
    }),
  );
}

/** Each body from the real force’s file. */
async function writeBodies(real: string, folder: string, bodies: string[]): Promise<void> {
  const file = 'hertfordshire-constabulary.md';
  const force = await readFile(join(real, 'organisations', file), 'utf8');
  for (const body of bodies) {
    const named = force.replaceAll('Hertfordshire', body).replaceAll('Herts', body);
    const address = named
      .replace(/^address: .*\n/m, '')
      .replace(/^otherNames: .*$/m, `otherNames: [${body} Police]`);
    await writeFile(
      join(folder, 'organisations', `${body.toLowerCase()}-constabulary.md`),
      address,
    );
  }
}
