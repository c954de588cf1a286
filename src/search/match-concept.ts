import { type Finder, partsOf, reportOf, reportsOfYear } from './finder.ts';
import type { Naming } from './lexicon.ts';
import { matchWords } from './match-words.ts';
import type { Concept } from './query.ts';

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
}

/** Matches one concept by its words, by what it names, and by what may stand in for it. */
export async function matchConcept(concept: Concept, finder: Finder): Promise<ConceptMatch> {
  const { retriever } = finder;
  const records = new Map<number, Match>();
  const hits = await matchWords(concept, retriever);
  for (const [record, { places, score }] of hits)
    records.set(record, { places, match: 0.8 + 0.2 * score });
  for (const naming of concept.namings) addNaming(records, naming, finder);
  addAttributes(records, concept, finder);
  if (records.size === 0 && !concept.quoted && concept.words.length > 1)
    for (const [record, hit] of await retriever.all(concept.words.map(({ letters }) => letters)))
      records.set(record, { places: hit.places, match: 0.6 });
  if (records.size === 0)
    for (const word of concept.instead)
      for (const [record, { places }] of await retriever.phrase([word]))
        records.set(record, { places, match: 0.6 });
  const weight = Math.log(1 + (finder.view.recordCount + 1) / Math.max(1, records.size));
  return { concept, records, weight, said: hits.size > 0 };
}

/** Raises records to a match, where it is better than the one they have. */
function raise(records: Map<number, Match>, record: number, match: number): void {
  const known = records.get(record);
  if (!known) records.set(record, { match, places: [] });
  else if (match > known.match) known.match = match;
}

function addNaming(records: Map<number, Match>, { name, by }: Naming, finder: Finder): void {
  const { view } = finder;
  if (name.kind === 'theme') {
    const literal = new Set(records.keys());
    for (const record of view.ofTheme(name.id))
      raise(records, record, literal.has(record) ? 1.02 : by === 'term' ? 0.55 : 0.7);
    return;
  }
  if (name.kind === 'area') {
    const parts = partsOf(name.id, finder);
    for (const record of view.gradings) {
      const area = view.gradingOf(record)?.area ?? '';
      if (area === name.id) raise(records, record, 1);
      else if (parts.includes(area)) raise(records, record, 0.6);
    }
    return;
  }
  eachRecord(
    finder,
    (record) => {
      if (name.kind === 'person') return view.voiceOf(record).person === name.id ? 1.1 : 0;
      if (name.kind === 'round') return reportOf(record, finder)?.round === name.id ? 0.9 : 0;
      if (name.kind === 'report') return reportOf(record, finder)?.id === name.id ? 0.8 : 0;
      return view.bodyOf(record) === name.id ? 0.3 : 0;
    },
    records,
  );
}

/** What is asked of records rather than of words: who speaks, what kind, which grade, which year. */
function addAttributes(records: Map<number, Match>, concept: Concept, finder: Finder): void {
  const { voice, kind, judgment, year } = concept;
  if (!voice && !kind && !judgment && !year) return;
  const { view } = finder;
  const ofYear = year ? reportsOfYear(year, finder) : new Set();
  eachRecord(
    finder,
    (record) => {
      if (voice && view.voiceOf(record).kind === voice) return 1;
      if (kind && view.kindOf(record) === kind) return 1;
      if (judgment && view.gradingOf(record)?.judgment === judgment) return 1;
      return ofYear.has(reportOf(record, finder)?.id ?? '') ? 0.9 : 0;
    },
    records,
  );
}

function eachRecord(
  { view }: Finder,
  matchOf: (record: number) => number,
  records: Map<number, Match>,
): void {
  for (let record = 0; record < view.recordCount; record += 1) {
    const match = matchOf(record);
    if (match > 0) raise(records, record, match);
  }
}
