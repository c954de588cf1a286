import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'zod';
import { contentHash } from '../data/content-hash.ts';
import { writeDataFiles } from '../data/package/write-data-files.ts';
import { datedEdition, fullAddress } from '../edition/lookup.ts';
import { editionName } from '../in-words/edition.ts';
import { counted } from '../in-words/phrases.ts';
import { readSettings } from '../loaders/settings.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Permalink, PublishedEdition } from '../schemas/published.ts';
import { listAddresses, soundEdition, writeWhole } from './content-folder.ts';
import { run } from './run.ts';

const heading = `# Every edition of this content: its day, its version, and what it changed.
# "npm run edition" adds one; none is taken out once it was published.
`;

await run(makeEdition);

/**
 * `npm run edition`: lists the addresses that are new, and dates what the content folder holds as its
 * next edition; with `--again`, as its last one anew, where that was not published yet. Words behind it
 * say what changed. Answers the exit code: 1, with nothing written, where the content has errors.
 */
async function makeEdition(args: string[]): Promise<number> {
  const options = {
    again: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { contentDir } = readSettings();
  const { edition } = await soundEdition();
  if (edition === null) {
    console.error('No edition was made: mend the errors first.');
    return 1;
  }
  const before = values.again ? edition.editions.slice(0, -1) : edition.editions;
  const last = datedEdition(edition);
  if (last && !values.again && (await holdsAll(last, edition, contentDir))) {
    console.log(`${editionName(last)}, holds all of it already.`);
    return 0;
  }
  const date = dayOf(values.date, before);
  const note = positionals.join(' ') || (edition.editions[before.length]?.note ?? null);
  const made = {
    number: before.length + 1,
    date,
    note,
    ...(await editionAfter(before, edition, contentDir)),
  };
  const list = stringify([...before, made], { lineWidth: 100 });
  await writeWhole(join(contentDir, 'editions.yaml'), heading + list);
  console.log(told(made, contentDir));
  return 0;
}

/** Whether the last edition is what would be made: the same content, the same files. */
async function holdsAll(last: PublishedEdition, edition: Edition, contentDir: string) {
  return last.version === (await versionOf(edition, contentDir));
}

/** What there is to say of the edition that follows others; the addresses that it adds are listed. */
async function editionAfter(
  before: PublishedEdition[],
  edition: Edition,
  contentDir: string,
): Promise<Omit<PublishedEdition, 'number' | 'date' | 'note'>> {
  const number = before.length + 1;
  const version = await versionOf(edition, contentDir);
  const { permalinks } = await listAddresses(contentDir, edition, number);
  return {
    content: await contentHash(contentDir),
    address: fullAddress(edition, '/'),
    version,
    ...changesOf({ ...edition, permalinks }, number, before),
  };
}

/**
 * What an edition changed, as the list of addresses and the corrections tell: its additions carry its
 * number; what was put right or moved, and told by none of the editions before, came with it.
 */
function changesOf(
  { permalinks, corrections }: Edition,
  number: number,
  before: PublishedEdition[],
): Changes {
  const times = (address: string) =>
    before.filter(({ corrected }) => corrected.includes(address)).length;
  const moved = new Set(before.flatMap((each) => each.moved));
  const told = new Set(before.flatMap((each) => each.corrections));
  const isOlder = ({ edition }: Permalink) => edition !== number;
  return {
    added: countsOf(permalinks.filter(({ edition }) => edition === number)),
    corrected: permalinks
      .filter((each) => isOlder(each) && (each.was?.length ?? 0) > times(each.address))
      .map(({ address }) => address),
    moved: permalinks
      .filter(({ address, movedTo }) => movedTo !== undefined && !moved.has(address))
      .map(({ address }) => address),
    corrections: corrections.map(({ id }) => id).filter((id) => !told.has(id)),
  };
}

/** The version of the data files of an edition, which are written aside and gone again. */
async function versionOf(edition: Edition, contentDir: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  try {
    return (await writeDataFiles(edition, join(contentDir, 'originals'), folder)).version;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function countsOf(added: Permalink[]): Changes['added'] {
  const counts: Changes['added'] = {};
  for (const { kind } of added) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function dayOf(date: string, before: PublishedEdition[]): string {
  const earliest = before.at(-1)?.date ?? '';
  if (z.iso.date().safeParse(date).success && date >= earliest) return date;
  throw new Error(
    `unexpected --date "${date}"; expected a day as YYYY-MM-DD${earliest && `, not before ${earliest}, the day of the last edition`}`,
  );
}

function told(edition: PublishedEdition, contentDir: string): string {
  const { added, corrected, moved, address, version } = edition;
  const all = Object.values(added).reduce((sum, count) => sum + count, 0);
  const where = address.startsWith('/') ? 'a site without an address' : address;
  return `${editionName(edition)}: ${counted(all, 'address', 'addresses')} added, ${corrected.length} corrected, ${moved.length} moved.
Version ${version}, for ${where}; with another SITE_URL or BASE_PATH it is another.
Keep ${join(contentDir, 'editions.yaml')} and ${join(contentDir, 'permalinks.yaml')}.`;
}

type Changes = Pick<PublishedEdition, 'added' | 'corrected' | 'moved' | 'corrections'>;
