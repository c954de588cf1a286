import { basename, dirname, join } from 'node:path';
import type { Edition } from '../schemas/edition.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import type { Permalink } from '../schemas/published.ts';
import { originalUrl } from '../urls.ts';
import type { Address } from './addresses.ts';
import type { KnownAddress } from './read-permalinks.ts';
import { lineFor } from './write-permalinks.ts';

/** What the problems found in an edition leave in doubt. */
export function doubtsOf(problems: Problem[], edition: Edition) {
  const { reports, rounds, areas, themes, people, organisations } = edition;
  const read = new Set(
    [reports, rounds, areas, themes, people, organisations].flatMap((records) =>
      records.map(({ id }) => id),
    ),
  );
  const errors = problems.filter(({ severity }) => severity === 'error').flatMap(placeOf);
  const files = (which: (error: PlacedError) => boolean) =>
    new Map(errors.filter(which).map(({ id, path }) => [id, path]));
  return {
    /** Files that could not be read, by id: nothing of theirs is in the edition. */
    unread: files(({ id }) => !read.has(id)),
    /** Reports that were read, but whose words are not what they should be. */
    unsure: files(({ problem }) => rulesOfWords.includes(problem.rule)),
    /** Reports that were read, but not all of whose findings could be made out. */
    unsettled: files(() => true),
  };
}

/**
 * The file whose mistake may be why an address seems lost, as a path in the content folder; `''` where
 * it may be any file's; null where the address must be lost.
 */
export function doubtAbout(
  { unread, unsure, unsettled }: Doubts,
  { address, kind }: Permalink,
): string | null {
  const ids = address.split(/[/#.]/);
  const among = (files: Map<string, string>) => {
    const id = ids.find((each) => files.has(each));
    return id === undefined ? null : (files.get(id) ?? null);
  };
  const own = among(unread) ?? among(unsure);
  if (own !== null) return own;
  // Lists and the places of areas and rounds hold what any file may add.
  if (['page', 'area', 'round'].includes(kind)) return unsettled.size > 0 ? '' : null;
  return ['report', 'passage', 'data', 'original'].includes(kind) ? null : among(unsettled);
}

/** How alike two texts are: the share of their words that stand in both, 0 to 1. */
export function likeness(one: string, other: string): number {
  const first = wordSet(one);
  const second = wordSet(other);
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = new Set([...first, ...second]).size;
  return all === 0 ? 0 : shared / all;
}

/**
 * An error for each original that is not the one whose hash was published, at its own file: what else
 * differs in its report may come from that, and no copy should be altered to fit it.
 */
export function originalsChanged(
  changed: { known: KnownAddress; now: Address }[],
  { reports }: Edition,
  list: string,
  found: Problem[],
): Problem[] {
  const unread = found.filter(({ rule }) => rule === 'original-readable').map(({ file }) => file);
  return changed.flatMap(({ known, now }) => {
    const report = reports.find(({ id }) => originalUrl(id) === known.address);
    if (!report || report.original === '') return [];
    if (unread.some((file) => basename(file) === `${report.id}.md`)) return [];
    const file = join(dirname(list), 'originals', report.original);
    const reason = `unexpected bytes; expected the original that was published at ${known.address}, from which this file differs. Put that file back, and leave the copy as it is. Or, if what was published was not the text as it came and this is, write line ${known.line} of ${list} as "${lineFor(known, now)}", and say so under corrections.`;
    return [fileProblem(file, 'original-changed', reason)];
  });
}

/** Rules about the words of a copy: passages may differ for no other reason. */
const rulesOfWords = [
  'verbatim',
  'input-bounds',
  'copy-plain',
  'original-readable',
  'original-fits',
];

/** A file of which records are made: any Markdown, and what an editor reads in a report. */
const fileOfRecords = /([^/\\]+)[/\\]([^/\\]+)(\.md|(?<=observations[/\\][^/\\]+)\.yaml)$/;

function placeOf(problem: Problem): PlacedError[] {
  const [, folder, id, ending] = fileOfRecords.exec(problem.file) ?? [];
  return folder === undefined || id === undefined
    ? []
    : [{ problem, id, path: `${folder}/${id}${ending}` }];
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** What cannot be told of an edition that has errors. */
export type Doubts = ReturnType<typeof doubtsOf>;

interface PlacedError {
  problem: Problem;
  id: string;
  /** `reports/<id>.md`, `observations/<id>.yaml` */
  path: string;
}
