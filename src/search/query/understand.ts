import { type Run, runsOf } from '../words/tokens.ts';
import type { Word } from '../words/words.ts';
import { askingWords, gradingStems, judgmentNamed, kindNamed, voiceNamed } from './asked-words.ts';
import type { Lexicon, Naming } from './lexicon.ts';
import { nameWholeAreas } from './named-areas.ts';
import type { Concept, Understanding } from './query.ts';

/**
 * What a query asks: the things it names, longest first, and the words left over. Pure: it needs the
 * names alone, so it answers before any index is loaded.
 */
export function understand(query: string, lexicon: Lexicon): Understanding {
  return understandRuns(query, runsOf(query), lexicon);
}

/** As `understand`, of words whose spelling may have been put right. */
export function understandRuns(query: string, runs: Run[], lexicon: Lexicon): Understanding {
  const concepts = runs.flatMap((run) =>
    run.quoted ? quotedConcept(query, run) : conceptsOf(query, run.words, lexicon),
  );
  const asking = concepts.filter(
    (concept) => !isOnly(concept, ({ stem }) => gradingStems.has(stem)),
  );
  const asksOutright =
    asking.length < concepts.length || /^\s*how (good|well|bad|poor)/i.test(query);
  const meant = asking.filter(
    (concept) => !isOnly(concept, ({ letters }) => askingWords.has(letters)),
  );
  const kept = meant.length > 0 ? meant : asksOutright ? [] : concepts;
  return nameWholeAreas(settleGood(kept, asksOutright), asksOutright, lexicon);
}

/** A query read letter by letter: every word must be there, and none names anything. */
export function understandAsTyped(query: string, runs: Run[]): Understanding {
  const concepts = runs.flatMap((run) =>
    run.quoted
      ? quotedConcept(query, run)
      : run.words.filter(({ common }) => !common).map((word) => plainConcept(query, [word])),
  );
  return { concepts, asksForGradings: false, areas: [], asTyped: true };
}

function conceptsOf(query: string, words: Word[], lexicon: Lexicon): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const [concept, length] = longestConcept(query, words, at, lexicon);
    if (concept) concepts.push(concept);
    at += length;
  }
  return concepts;
}

/** The longest run of words from `at` that names something, else the one word, unless common. */
function longestConcept(
  query: string,
  words: Word[],
  at: number,
  lexicon: Lexicon,
): [Concept | null, number] {
  const most = Math.min(words.length - at, Math.max(lexicon.longest, 6));
  for (let length = most; length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    if (run[0]?.common || run.at(-1)?.common) continue;
    const concept = conceptOf(query, run, lexicon.naming(run));
    if (length === 1 || isNamed(concept)) return [concept, length];
  }
  return [null, 1];
}

function conceptOf(query: string, run: Word[], namings: Naming[]): Concept {
  const only = run.length === 1 ? run[0] : undefined;
  return {
    typed: query.slice(run[0]?.start, run.at(-1)?.end),
    words: run.filter(({ common }) => !common),
    run,
    quoted: false,
    namings,
    voice: voiceNamed(run),
    kind: kindNamed(run),
    judgment: judgmentNamed(run),
    year: only && /^(19|20)\d\d$/.test(only.letters) ? only.letters : null,
    instead: [],
  };
}

function quotedConcept(query: string, { words }: Run): Concept[] {
  const from = words.findIndex(({ common }) => !common);
  const to = words.findLastIndex(({ common }) => !common);
  if (from < 0) return [];
  return [{ ...plainConcept(query, words.slice(from, to + 1)), quoted: true }];
}

function plainConcept(query: string, run: Word[]): Concept {
  const concept = conceptOf(query, run, []);
  return { ...concept, voice: null, kind: null, judgment: null, year: null };
}

const isNamed = ({ namings, voice, kind, judgment }: Concept) =>
  namings.length > 0 || voice !== null || kind !== null || judgment !== null;

const isOnly = ({ words, quoted, namings }: Concept, isOf: (word: Word) => boolean) =>
  !quoted && namings.length === 0 && words.length === 1 && words.every(isOf);

/** "Good" is a grade where grades are asked for or an area stands beside it, else a word. */
function settleGood(concepts: Concept[], asksOutright: boolean): Concept[] {
  const settled =
    asksOutright ||
    concepts.length === 1 ||
    concepts.some(({ namings }) => namings.some(({ name }) => name.kind === 'area'));
  return concepts.map((concept) =>
    concept.judgment === 'good' && !settled ? { ...concept, judgment: null } : concept,
  );
}
