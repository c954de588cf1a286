import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { twoForces } from './edition-of.ts';

/** Six rounds, of which the last three share a scale of five grades. */
const rounds = [2014, 2016, 2018, 2020, 2022, 2024];
const scales = [
  {
    outstanding: 'diamond',
    good: 'circle',
    'requires improvement': 'triangle',
    inadequate: 'square',
  },
  {
    outstanding: 'diamond',
    good: 'circle',
    adequate: 'half-circle',
    'requires improvement': 'triangle',
    inadequate: 'square',
  },
];
const areas = [
  'Recording data about crime and antisocial behaviour',
  'Misappropriation and counterfeiting investigations',
  'Responding to the public',
  'Leadership and force management',
  'Legitimacy',
];

/**
 * Writes a content folder of forty bodies: one is graded in every area in each of six rounds on two
 * scales, the others in the last round. Answers the id of the first.
 */
export function writeFortyBodies(folder: string): string {
  for (const part of ['reports', 'originals', 'rounds', 'areas', 'people', 'organisations'])
    mkdirSync(join(folder, part), { recursive: true });
  for (const part of ['site.md', 'themes', 'organisations/inspectorate-of-constabulary.md'])
    cpSync(join(twoForces, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'permalinks.yaml'), '[]\n');
  for (const [index, year] of rounds.entries()) writeRound(folder, year, index);
  for (const [index, name] of areas.entries()) writeArea(folder, name, index);
  const bodies = Array.from({ length: 40 }, (_, index) => bodyName(index));
  for (const body of bodies) {
    write(folder, `organisations/${idOf(body)}.md`, { name: body, kind: 'force' }, 'Invented.');
    for (const year of body === bodies[0] ? rounds : rounds.slice(-1))
      writeReport(folder, body, year);
  }
  return idOf(bodies[0] ?? '');
}

/** Names of one and of three words, the longest with a word that is hard to break. */
function bodyName(index: number): string {
  const letters = String.fromCharCode(97 + (index % 26)) + String.fromCharCode(97 + index / 26);
  const place = `${letters.toUpperCase().slice(0, 1)}${letters.slice(1)}shire`;
  return index % 2 === 0 ? `North ${place} and Llanfairpwllgwyn Police` : `${place} Police`;
}

function writeRound(folder: string, year: number, index: number) {
  const scale = Object.entries(scales[index < 3 ? 0 : 1] ?? {});
  const isNew = index === 3;
  write(
    folder,
    `rounds/peel-${year}.md`,
    {
      name: `PEEL ${year}`,
      position: year,
      scale: scale.map(([word, look]) => ({ word, look })),
      comparableWithPrevious: !isNew,
      ...(isNew && {
        comparability: [
          { claim: 'The scale is another.', source: 'Invented', address: 'https://example.org/' },
        ],
      }),
    },
    'An invented round.',
  );
}

function writeArea(folder: string, name: string, index: number) {
  const wordings = Object.fromEntries(rounds.map((year) => [`peel-${year}`, [name]]));
  write(
    folder,
    `areas/${idOf(name)}.md`,
    { name, position: index + 1, kind: 'question', wordings },
    'An invented area.',
  );
}

function writeReport(folder: string, body: string, year: number) {
  const id = `${idOf(body)}-${year}`;
  const words = Object.keys(scales[year < 2020 ? 0 : 1] ?? {}).toReversed();
  const title = `${body} PEEL ${year}`;
  const graded = areas.map((area, index) => {
    const grade = words[(index + year) % 4] ?? '';
    return { area, grade: grade.charAt(0).toUpperCase() + grade.slice(1) };
  });
  const known = { basis: 'inferred', evidence: 'Invented.' };
  const matter = {
    title,
    name: `${body}, PEEL ${year}`,
    kind: 'assessment page',
    bodies: [idOf(body)],
    inspectorate: 'inspectorate-of-constabulary',
    publisher: { organisation: 'inspectorate-of-constabulary', ...known },
    source: { address: null, evidence: 'Invented.' },
    round: `peel-${year}`,
    date: { value: `${year}`, precision: 'year', ...known },
    licence: { name: 'Invented', identifier: 'CC0-1.0', attribution: 'Invented words.' },
    original: `${id}.txt`,
  };
  const copy = graded.map(({ area, grade }) => `## ${area}\n\n${grade}`).join('\n\n');
  const original = graded.map(({ area, grade }) => `${area}\n\n${grade}`).join('\n\n');
  write(folder, `reports/${id}.md`, matter, `# ${title}\n\n${copy}`);
  writeFileSync(join(folder, 'originals', `${id}.txt`), `${title}\n\n${original}\n`);
}

/** Front matter as JSON, which is YAML too, above some words. */
function write(folder: string, file: string, matter: object, words: string) {
  writeFileSync(join(folder, file), `---\n${JSON.stringify(matter, null, 2)}\n---\n\n${words}\n`);
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
