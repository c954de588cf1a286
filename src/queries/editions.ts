import { datedEdition } from '../edition/editions.ts';
import { counted } from '../in-words/number.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Edition } from '../schemas/edition.ts';
import { findingKinds, isFindingKind } from '../schemas/finding-kinds.ts';
import type { Permalink } from '../schemas/permalink.ts';
import type { PublishedEdition } from '../schemas/published-edition.ts';
import { dataFilesOf } from './data-files.ts';

/** An edition as the page of editions shows it. */
export interface EditionView {
  edition: PublishedEdition;
  /** Whether the files that can be downloaded are its own. */
  isHere: boolean;
  /** The version of the files here where that is not the one it was made with; else null. */
  versionHere: string | null;
  /** What it added, in words. */
  added: string[];
  /** The reports and findings among that, for every edition but the first, which added all of them. */
  records: Permalink[];
  /** The addresses that it corrected or moved, where there are any. */
  changes: { name: string; addresses: string[] }[];
  corrections: Correction[];
}

/** Every edition, the newest first. */
export function editionViews(edition: Edition): EditionView[] {
  const here = datedEdition(edition);
  const { version } = dataFilesOf(edition);
  const corrections = new Map(edition.corrections.map((each) => [each.id, each]));
  return edition.editions.toReversed().map((each) => ({
    edition: each,
    isHere: each === here,
    versionHere: each === here && each.version !== version ? version : null,
    added: Object.entries(each.added).map(([kind, count]) => inWords(kind, count)),
    records: each.number === 1 ? [] : recordsOf(edition, each.number),
    changes: [
      { name: 'Corrected', addresses: each.corrected },
      { name: 'Moved', addresses: each.moved },
    ].filter(({ addresses }) => addresses.length > 0),
    corrections: each.corrections.flatMap((id) => corrections.get(id) ?? []),
  }));
}

function recordsOf({ permalinks }: Edition, number: number): Permalink[] {
  return permalinks.filter(
    ({ kind, edition }) => edition === number && (kind === 'report' || isFindingKind(kind)),
  );
}

function inWords(kind: string, count: number): string {
  if (isFindingKind(kind)) return counted(count, kind, findingKinds[kind].many);
  const { one, many } = otherNames[kind] ?? {};
  return counted(count, one ?? kind, many);
}

/** What addresses of a kind are called where its name alone does not say. */
const otherNames: Record<string, { one: string; many: string }> = {
  person: { one: 'person', many: 'people' },
  area: { one: 'page or place of an area', many: 'pages and places of areas' },
  data: { one: 'data file', many: 'data files' },
};
