import type { Name } from '../format/names.ts';
import type { Attribute } from '../query/query.ts';
import { type Finder, newestReports, partsOf, reportOf, reportsOfDate } from './finder.ts';
import { raise } from './match.ts';
import { weights } from './weights.ts';

/** Adds the pieces of what is named: those that speak of a theme, a person’s words, a body’s records. */
export function addName(pieces: Map<number, number>, name: Name, finder: Finder): void {
  if (name.kind === 'theme') addTheme(pieces, name, finder);
  else ofRecords(pieces, finder, (record) => worthOfNamed(record, name, finder));
}

/** Adds the records of which something is asked: who speaks, what kind, which grade, what date. */
export function addAttribute(pieces: Map<number, number>, asked: Attribute, finder: Finder): void {
  const { view, reports } = finder;
  const ofDate = asked.of === 'date' ? reportsOfDate(asked.date, finder) : new Set();
  const ofNewest = asked.of === 'newest' ? newestReports(finder) : new Set();
  ofRecords(pieces, finder, (record) => {
    const report = view.reportOf(record);
    if (asked.of === 'voice' && view.voiceOf(record).kind === asked.voice)
      return (view.kindOf(record) === 'quote' ? 1 : 0.7) + (0.2 * report) / reports.length;
    if (asked.of === 'kind') return view.kindOf(record) === asked.kind ? 1 : 0;
    if (asked.of === 'grade') return view.gradingOf(record)?.judgment === asked.grade ? 1 : 0;
    if (asked.of === 'newest') return ofNewest.has(report) ? 0.8 : 0;
    return ofDate.has(reportOf(record, finder)?.id ?? '') ? 0.8 : 0;
  });
}

/** The fewer speak of a theme, the more it tells that a piece does. */
function addTheme(pieces: Map<number, number>, { id }: Name, finder: Finder): void {
  if (!finder.has('marks of themes')) return;
  const marked = [...finder.view.ofTheme(id)];
  const inTexts = marked.filter(([piece]) => !finder.view.isQuestion(piece)).length;
  const breadth = Math.log(1 + inTexts) / Math.log(1 + finder.view.recordCount);
  const worth = weights.theme * (1 + weights.narrow * (0.5 - breadth));
  for (const [piece, count] of marked)
    raise(pieces, piece, worth * (1 + 0.1 * Math.min(2, Math.log2(count))));
}

/** Gives what a record is worth to each of its pieces. */
function ofRecords(
  pieces: Map<number, number>,
  { view }: Finder,
  worthOf: (record: number) => number,
): void {
  for (let record = 0; record < view.recordCount; record += 1) {
    const worth = worthOf(record);
    if (worth === 0) continue;
    const [first, end] = view.piecesOf(record);
    for (let piece = first; piece < end; piece += 1)
      if (!view.isQuestion(piece)) raise(pieces, piece, worth);
  }
}

/** What it is worth to be of an area, a person, a round, a report, a publisher or a body that is named. */
function worthOfNamed(record: number, { kind, id, detail }: Name, finder: Finder): number {
  const { view } = finder;
  const worthIf = (fits: boolean, worth: number) => (fits ? worth : 0);
  if (kind === 'area') {
    const area = view.gradingOf(record)?.area ?? '';
    return area === id ? 1.2 : worthIf(partsOf(id, finder).includes(area), 0.6);
  }
  if (kind === 'person')
    return worthIf(view.voiceOf(record).person === id, view.kindOf(record) === 'quote' ? 1.2 : 0.7);
  if (kind === 'round') return worthIf(reportOf(record, finder)?.round === id, 0.8);
  if (kind === 'report') return worthIf(reportOf(record, finder)?.id === id, 0.8);
  if (detail === 'publisher') return worthIf(view.voiceOf(record).organisation === id, 0.8);
  return worthIf(view.bodyOf(record) === id, 0.3);
}
