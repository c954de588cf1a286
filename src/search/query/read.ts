import { type Run, runsOf, unquoted } from '../words/tokens.ts';
import { contentOf, saidWords, type Word, wordsOf } from '../words/words.ts';
import { isFrameWord, onlyAsks, onlyDates, questionKinds, timeNamed } from './asked.ts';
import { guidesNamed, isGuide } from './guides.ts';
import type { Lexicon } from './lexicon.ts';
import {
  asksForDate,
  type Concept,
  isBody,
  isFrame,
  isNamed,
  type Understanding,
} from './query.ts';

/**
 * What a query asks: the things it names, longest first, and the words left over. Pure: it needs the
 * names alone, so it answers before any index is loaded.
 */
export function understand(query: string, lexicon: Lexicon): Understanding {
  return understandRuns(query, runsOf(query), lexicon);
}

/** As `understand`, of words whose spelling may have been put right. */
export function understandRuns(query: string, runs: Run[], lexicon: Lexicon): Understanding {
  const all = runs.flatMap((run) =>
    run.quoted ? quotedConcept(query, run) : conceptsOf(query, run.words, lexicon),
  );
  const asks = questionKinds(unquoted(query));
  const isDated = asksForDate(asks);
  const left = all.filter(
    (concept) =>
      !isOnly(concept, (word) => onlyAsks(word, asks)) &&
      !(isDated && !concept.quoted && concept.words.every(onlyDates)),
  );
  const compares = asks.has('grades') && asks.has('change');
  const concepts = settleGrades(
    left.length > 0 || compares || isDated ? left : all,
    asks.has('grades'),
  );
  const isFramed = compares || asks.has('when') || concepts.some(isFrame);
  const subjects = concepts.filter((concept) => !(isFramed && isOnly(concept, isFrameWord)));
  if (subjects.length === 0 && asks.has('when'))
    subjects.push({ ...plainConcept(query, []), asks: { of: 'newest' } });
  const areas = subjects.flatMap(areasOf);
  const { kinds } = lexicon.names.bodies;
  const rest = subjects.filter(
    (concept) => areasOf(concept).length === 0 && !isFrame(concept) && !isBody(concept, kinds),
  );
  const isJustFrame = isFramed && rest.length === 0 && areas.length === 0;
  const namesGrade = subjects.some(({ asks: asked }) => asked?.of === 'grade');
  const isCompared = asks.has('change') && areas.length > 0;
  const isOfArea = areas.length > 0 && rest.length === 0 && !asks.has('when');
  if (isCompared || isOfArea || (isJustFrame && namesGrade)) asks.add('grades');
  if (asks.has('who')) asks.delete('grades');
  return {
    concepts: subjects,
    ...guidesNamed(runs, lexicon),
    asks,
    asksForReport: isDated || (isJustFrame && !asks.has('grades')),
    areas: [...new Set(areas)],
  };
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
  for (let length = Math.min(words.length - at, lexicon.longest); length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    const atEdge = run[0]?.common || run.at(-1)?.common;
    if (atEdge && (length === 1 || saidWords(run).length < length)) continue;
    const concept = conceptOf(query, run, contentOf(words).length === 1, lexicon);
    if (length === 1 || isNamed(concept) || concept.terms.length > 0) return [concept, length];
  }
  return [null, 1];
}

function conceptOf(query: string, run: Word[], isAll: boolean, lexicon: Lexicon): Concept {
  const asks = timeNamed(run) ?? lexicon.attribute(run);
  const named = asks?.of === 'kind' || asks?.of === 'grade' ? [] : lexicon.naming(run, isAll);
  const terms = named.filter(({ name }) => name.kind === 'term');
  const namings = named.filter(({ name }) => name.kind !== 'term' && !isGuide(name));
  const held = asks?.of === 'date' ? namings.filter(({ name }) => !name.isEmpty) : namings;
  const voice = held.find(({ name }) => name.kind === 'theme' && name.voice)?.name.voice;
  return {
    ...plainConcept(query, run),
    namings: held,
    terms: terms.map(({ name }) => name),
    asks: asks ?? (voice ? { of: 'voice', voice } : null),
  };
}

function quotedConcept(query: string, { words }: Run): Concept[] {
  return words.length > 0 ? [{ ...plainConcept(query, words), quoted: true }] : [];
}

function plainConcept(query: string, run: Word[]): Concept {
  const words = saidWords(run);
  return {
    typed: typedAs(query, run),
    words,
    run,
    quoted: false,
    namings: [],
    terms: [],
    asks: null,
  };
}

/** Words as they stand in the query, or as they were put right. */
function typedAs(query: string, run: Word[]): string {
  const slice = query.slice(run[0]?.start, run.at(-1)?.end);
  const letters = (words: Word[]) => words.map((word) => word.letters).join('');
  return letters(wordsOf(slice)) === letters(run)
    ? slice
    : run.map((word) => word.letters).join(' ');
}

const isOnly = ({ words, quoted, namings, asks }: Concept, isOf: (word: Word) => boolean) =>
  !quoted && namings.length === 0 && asks === null && words.length === 1 && words.every(isOf);

const areasOf = ({ namings }: Concept): string[] =>
  namings.flatMap(({ name }) => (name.kind === 'area' ? [name.id] : []));

/**
 * A grade of one word ("good") is a grade where grades are asked for, or beside an area, or beside
 * nothing but a frame; else it is a word.
 */
function settleGrades(concepts: Concept[], asksForGrades: boolean): Concept[] {
  const isPlain = ({ asks, words }: Concept) => asks?.of === 'grade' && words.length === 1;
  const others = concepts.filter((concept) => !isPlain(concept));
  const isSettled =
    asksForGrades || others.every(isFrame) || others.some((concept) => areasOf(concept).length > 0);
  return concepts.map((each) => (isSettled || !isPlain(each) ? each : { ...each, asks: null }));
}
