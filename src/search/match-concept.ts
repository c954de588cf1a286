import { type Finder, isOfYear, partsOf } from './finder.ts';
import type { Naming } from './lexicon.ts';
import { matchWords } from './match-words.ts';
import type { Concept } from './query.ts';

/** How well pieces and whole records match a concept, from 0 to about 1, and what the match weighs. */
export interface ConceptMatch {
  concept: Concept;
  pieces: Map<number, number>;
  records: Map<number, number>;
  /** The rarer what is asked for, the more finding it says. */
  weight: number;
}

/** Matches one concept by its words, by what it names, and by what may stand in for it. */
export function matchConcept(concept: Concept, finder: Finder): ConceptMatch {
  const pieces = matchWords(concept, finder.postings, 0);
  const match: ConceptMatch = { concept, pieces, records: new Map(), weight: 0 };
  for (const naming of concept.namings) addNaming(match, naming, finder);
  addAttributes(match, finder);
  if (!concept.quoted && pieces.size + match.records.size === 0)
    match.pieces = matchWords(concept, finder.postings, 0.6);
  addInstead(match, finder);
  match.weight = weightOf(match, finder);
  return match;
}

function addNaming(match: ConceptMatch, { name, by }: Naming, finder: Finder): void {
  const { view } = finder;
  if (name.kind === 'theme') {
    const share = by === 'term' ? 0.55 : 0.7;
    for (const piece of view.piecesOfTheme(name.id))
      match.pieces.set(piece, Math.max(share, (match.pieces.get(piece) ?? 0) + 0.05));
    return;
  }
  const parts = name.kind === 'area' ? partsOf(name.id, finder) : [];
  addRecords(match, finder, (record) => {
    const grading = view.gradingOf(record);
    if (name.kind === 'person') return view.voiceOf(record).person === name.id ? 1 : 0;
    if (name.kind === 'organisation') return view.bodyOf(record) === name.id ? 0.3 : 0;
    if (name.kind === 'round') return roundOf(record, finder) === name.id ? 0.9 : 0;
    if (name.kind === 'report') return reportIdOf(record, finder) === name.id ? 0.8 : 0;
    if (grading?.area === name.id) return 1;
    return parts.includes(grading?.area ?? '') ? 0.6 : 0;
  });
}

/** Everyday words for a word that no text says. */
function addInstead({ concept, pieces }: ConceptMatch, { postings }: Finder): void {
  if (pieces.size > 0) return;
  for (const stem of concept.instead)
    for (const piece of postings(stem)?.pieces ?? []) pieces.set(piece, 0.6);
}

/** What is asked of records rather than of words: who speaks, what kind, which grade, which year. */
function addAttributes(match: ConceptMatch, finder: Finder): void {
  const { voice, kind, judgment, year } = match.concept;
  const { view } = finder;
  if (!voice && !kind && !judgment && !year) return;
  addRecords(match, finder, (record) => {
    if (voice && view.voiceOf(record).kind === voice) return 1;
    if (kind && view.kindOf(record) === kind) return 1;
    if (judgment && view.gradingOf(record)?.judgment === judgment) return 1;
    if (year && isOfYear(view.reportOf[record] ?? 0, year, finder)) return 0.9;
    return 0;
  });
}

function addRecords(
  { records }: ConceptMatch,
  { view }: Finder,
  matchOf: (record: number) => number,
): void {
  for (let record = 0; record < view.recordCount; record += 1) {
    const match = matchOf(record);
    if (match > (records.get(record) ?? 0)) records.set(record, match);
  }
}

function weightOf({ pieces, records }: ConceptMatch, { view }: Finder): number {
  const count = Math.max(1, pieces.size + records.size);
  return Math.log(1 + (view.pieceCount + 1) / count);
}

const roundOf = (record: number, { view, reports }: Finder) =>
  reports[view.reportOf[record] ?? 0]?.round;
const reportIdOf = (record: number, { view, reports }: Finder) =>
  reports[view.reportOf[record] ?? 0]?.id;
