import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataFiles } from '../data/package/write-data-files.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Permalink, PublishedEdition } from '../schemas/published.ts';

/**
 * What an edition changed, as the list of addresses and the corrections tell: its additions carry its
 * number; what was put right or moved, and told by none of the editions before, came with it.
 */
export function changesOf(
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
export async function versionOf(edition: Edition, contentDir: string): Promise<string> {
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

type Changes = Pick<PublishedEdition, 'added' | 'corrected' | 'moved' | 'corrections'>;
