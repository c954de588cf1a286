import type { Naming } from '../query/lexicon.ts';
import type { Concept } from '../query/query.ts';
import { wordsOf } from '../words/words.ts';
import { type Finder, partsOf, reportOf, reportsOfYear } from './finder.ts';
import { matchWords } from './match-words.ts';

/** How well a record matches a concept, from 0 to about 1, and where it says so if that is known. */
export interface Match {
  match: number;
  places: number[];
}

export interface ConceptMatch {
  concept: Concept;
  records: Map<number, Match>;
  /** The rarer what is asked for, the more finding it says. */
  weight: number;
  /** Whether any text says its words. */
  said: boolean;
  /** Whether every text says them, so that they tell little. */
  weak: boolean;
}

/** Matches one concept by its words, by what it names, and by what may stand in for it. */
export async function matchConcept(concept: Concept, finder: Finder): Promise<ConceptMatch> {
  const records = new Map<number, Match>();
  const literal = await matchWords(concept, finder);
  const worth = worthOf(literal.size, finder);
  for (const [record, places] of literal)
    raise(records, record, worth * (0.9 + Math.min(0.1, places.length / 50)), places);
  for (const naming of concept.namings) await addNaming(records, naming, finder);
  addAttributes(records, concept, finder);
  if (!concept.quoted && concept.words.length > 1) await addParts(records, concept, finder);
  if (records.size === 0) await addInstead(records, concept, finder);
  const best = [...records.values()].reduce((most, { match }) => Math.max(most, match), 0);
  for (const each of records.values()) each.match /= best;
  const weak = isWeak(concept);
  return { concept, records, weight: weak ? best / 5 : best, said: literal.size > 0, weak };
}

/** The rarer something is, the more it is worth to hold it. */
function worthOf(count: number, { view }: Finder): number {
  return Math.log(1 + (view.recordCount + 1) / Math.max(1, count));
}

/** Words that every text says tell little: of the body inspected, and of the inspectors. */
const isWeak = ({ words, namings, voice }: Concept) =>
  voice === 'inspector' ||
  namings.some(({ name }) => name.detail === 'inspectorate') ||
  (namings.length === 0 && words.every(({ letters }) => weakWords.has(letters)));

const weakWords = new Set(['police', 'policing', 'force', 'forces', 'constabulary', 'good']);

/** Raises a record to a match, where it is better than the one it has. */
function raise(records: Map<number, Match>, record: number, match: number, places: number[] = []) {
  const known = records.get(record);
  if (!known) records.set(record, { match, places });
  else if (match > known.match) known.match = match;
}

async function addNaming(records: Map<number, Match>, naming: Naming, finder: Finder) {
  const { name, by, standsFor } = naming;
  const { view, retriever } = finder;
  if (standsFor) {
    const hits = await retriever.phrase(
      wordsOf(standsFor)
        .filter(({ common }) => !common)
        .map(({ letters }) => letters),
      2,
    );
    for (const [record, places] of hits)
      raise(records, record, 0.95 * worthOf(hits.size, finder), places);
  }
  if (name.kind === 'theme') {
    const of = view.ofTheme(name.id);
    const worth = worthOf(of.size, finder) * (by === 'term' ? 0.55 : 0.7);
    for (const [record, count] of of) {
      const literal = records.get(record)?.match ?? 0;
      const often = Math.log2(count);
      raise(records, record, Math.max(worth * (1 + 0.1 * often), literal * (1.02 + 0.05 * often)));
    }
    return;
  }
  if (name.kind === 'area') {
    const parts = partsOf(name.id, finder);
    for (const record of view.gradings) {
      const area = view.gradingOf(record)?.area ?? '';
      if (area === name.id) raise(records, record, 4);
      else if (parts.includes(area)) raise(records, record, 2);
    }
    return;
  }
  eachRecord(records, finder, (record) => {
    const quoted = view.kindOf(record) === 'quote';
    if (name.kind === 'person')
      return view.voiceOf(record).person === name.id ? (quoted ? 8 : 4) : 0;
    if (name.kind === 'round') return reportOf(record, finder)?.round === name.id ? 2.5 : 0;
    if (name.kind === 'report') return reportOf(record, finder)?.id === name.id ? 2 : 0;
    if (name.detail === 'publisher') return view.voiceOf(record).organisation === name.id ? 2 : 0;
    return view.bodyOf(record) === name.id ? 0.5 : 0;
  });
}

/** What is asked of records rather than of words: who speaks, what kind, which grade, which year. */
function addAttributes(records: Map<number, Match>, concept: Concept, finder: Finder): void {
  const { voice, kind, judgment, year } = concept;
  if (!voice && !kind && !judgment && !year) return;
  const { view } = finder;
  const ofYear = year ? reportsOfYear(year, finder) : new Set();
  eachRecord(records, finder, (record) => {
    if (voice && view.voiceOf(record).kind === voice)
      return view.kindOf(record) === 'quote' ? 7 : 5;
    if (kind && view.kindOf(record) === kind) return 4;
    if (judgment && view.gradingOf(record)?.judgment === judgment) return 4;
    return ofYear.has(reportOf(record, finder)?.id ?? '') ? 2.5 : 0;
  });
}

/** Records that hold the words of a concept apart: all of them, or some where its theme is too. */
async function addParts(records: Map<number, Match>, { words }: Concept, finder: Finder) {
  const hits = await Promise.all(words.map(({ letters }) => finder.retriever.word(letters)));
  const worths = hits.map(({ size }) => (size > 0 ? worthOf(size, finder) : 0));
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const isAlone = records.size === 0;
  for (const record of new Set(hits.flatMap((each) => [...each.keys()]))) {
    const held = hits.map((each) => each.get(record));
    const part = held.reduce((sum, hit, index) => sum + (hit ? (worths[index] ?? 0) : 0), 0);
    const places = held.flatMap((hit) => hit ?? []);
    const known = records.get(record);
    if (known) known.match += 0.3 * part;
    else if (held.every((hit, index) => hit || (isAlone && hits[index]?.size === 0)))
      raise(records, record, 0.4 * total, places);
  }
}

/** Everyday or longer words for a word that no text says. */
async function addInstead(records: Map<number, Match>, { instead }: Concept, finder: Finder) {
  for (const word of instead) {
    const hits = await finder.retriever.word(word);
    for (const [record, places] of hits)
      raise(records, record, 0.6 * worthOf(hits.size, finder), places);
  }
}

function eachRecord(
  records: Map<number, Match>,
  { view }: Finder,
  matchOf: (record: number) => number,
): void {
  for (let record = 0; record < view.recordCount; record += 1) {
    const match = matchOf(record);
    if (match > 0) raise(records, record, match);
  }
}
