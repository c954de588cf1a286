import type { Name } from '../format/names.ts';
import type { Naming } from '../query/lexicon.ts';
import type { Concept } from '../query/query.ts';
import { contentOf, wordsOf } from '../words/words.ts';
import {
  type Finder,
  judgmentMeant,
  newestReports,
  partsOf,
  reportOf,
  reportsOfDate,
} from './finder.ts';
import { type Match, raise, raiseRecords, worthOf } from './matching.ts';

/** Adds what a naming stands for: what an acronym is short for, a theme’s pieces, a person’s words. */
export async function addNaming(pieces: Map<number, Match>, naming: Naming, finder: Finder) {
  const { name, standsFor } = naming;
  if (standsFor) await addInFull(pieces, standsFor, finder);
  if (name.kind === 'theme') addTheme(pieces, naming, finder);
  else if (name.kind === 'area') addArea(pieces, name, finder);
  else raiseRecords(pieces, finder, (record) => worthOfNamed(record, name, finder));
}

/** Adds what is asked of records rather than of words: who speaks, what kind, which grade, what date. */
export function addAttributes(
  pieces: Map<number, Match>,
  { voice, kind, judgment, date, newest }: Concept,
  finder: Finder,
): void {
  if (!voice && !kind && !judgment && !date && !newest) return;
  const { view } = finder;
  const wanted = judgmentMeant(judgment, finder);
  const ofDate = date ? reportsOfDate(date, finder) : new Set();
  const ofNewest = newest ? newestReports(finder) : new Set();
  raiseRecords(pieces, finder, (record) => {
    if (voice && view.voiceOf(record).kind === voice)
      return (view.kindOf(record) === 'quote' ? 7 : 5) + recency(record, finder);
    if (kind && view.kindOf(record) === kind) return 4;
    if (wanted && view.gradingOf(record)?.judgment === wanted) return 4;
    if (ofNewest.has(view.reportOf(record))) return 3.5;
    return ofDate.has(reportOf(record, finder)?.id ?? '') ? 3.5 : 0;
  });
}

/** From 0 for the oldest report to nearly 1 for the newest: of those who held an office, who holds it. */
function recency(record: number, { view, reports }: Finder): number {
  return view.reportOf(record) / reports.length;
}

/** Adds pieces that hold what an acronym stands for, or most of it. */
async function addInFull(pieces: Map<number, Match>, standsFor: string, finder: Finder) {
  const { retriever } = finder;
  const words = contentOf(wordsOf(standsFor));
  const hits = await Promise.all(words.map(({ letters }) => retriever.word(letters)));
  const worths = hits.map(({ size }) => worthOf(size, finder));
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const inOrder = await retriever.phrase(
    words.map(({ letters }) => letters),
    2,
  );
  for (const [piece, places] of inOrder)
    raise(pieces, piece, 0.95 * worthOf(inOrder.size, finder), places);
  for (const piece of new Set(hits.flatMap((each) => [...each.keys()]))) {
    const held = hits.map((each) => each.get(piece));
    const part = held.reduce((sum, hit, index) => sum + (hit ? (worths[index] ?? 0) : 0), 0);
    if (part >= mostOf * total && held.filter(Boolean).length > 1)
      raise(
        pieces,
        piece,
        (0.7 * part) / words.length,
        held.flatMap((hit) => hit ?? []),
      );
  }
}

/** Most of what an acronym stands for is this much of it, by how rare its words are. */
const mostOf = 0.6;

/** What it is worth to speak of a theme, by how it was named. */
const themeWorth = { name: 0.8, acronym: 0.8, part: 0.8, term: 0.7, apart: 0.6 } as const;

/** The grading of an area that is about a theme is worth this much more to it. */
const ownArea = 1.2;

function addTheme(pieces: Map<number, Match>, { name, by }: Naming, finder: Finder) {
  const of = finder.view.ofTheme(name.id);
  const worth = worthOf(of.size, finder) * themeWorth[by];
  for (const [piece, count] of of) {
    const literal = pieces.get(piece)?.match ?? 0;
    const often = Math.log2(count);
    const area = finder.view.gradingOf(finder.view.recordOf(piece))?.area ?? '';
    const own = name.areas?.includes(area) ? ownArea : 1;
    raise(
      pieces,
      piece,
      Math.max(own * worth * (1 + 0.2 * often), literal * (1.02 + 0.05 * often)),
    );
  }
}

function addArea(pieces: Map<number, Match>, { id }: Name, finder: Finder) {
  const parts = partsOf(id, finder);
  raiseRecords(pieces, finder, (record) => {
    const area = finder.view.gradingOf(record)?.area ?? '';
    return area === id ? 4 : parts.includes(area) ? 2 : 0;
  });
}

/** What it is worth to be of a person, a round, a report, a publisher or a body that is named. */
function worthOfNamed(record: number, { kind, id, detail }: Name, finder: Finder): number {
  const { view } = finder;
  const worthIf = (fits: boolean, worth: number) => (fits ? worth : 0);
  if (kind === 'person')
    return worthIf(view.voiceOf(record).person === id, view.kindOf(record) === 'quote' ? 8 : 4);
  if (kind === 'round') return worthIf(reportOf(record, finder)?.round === id, 2.5);
  if (kind === 'report') return worthIf(reportOf(record, finder)?.id === id, 2);
  if (detail === 'publisher') return worthIf(view.voiceOf(record).organisation === id, 2);
  return worthIf(view.bodyOf(record) === id, 0.5);
}
