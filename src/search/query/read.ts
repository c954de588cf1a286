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
import { noThesaurus, type Thesaurus } from './thesaurus.ts';

/**
 * What a query asks: the things it names, longest first, and the words left over. Pure: it needs the
 * names alone, so it answers before any index is loaded.
 */
export function understand(query: string, lexicon: Lexicon): Understanding {
  return understandRuns(query, runsOf(query), lexicon, noThesaurus);
}

/** As `understand`, of words whose spelling may have been put right, and of what everyday words mean. */
export function understandRuns(
  query: string,
  runs: Run[],
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): Understanding {
  const all = runs.flatMap((run) =>
    run.quoted ? quotedConcept(query, run) : conceptsOf(query, run.words, lexicon, thesaurus),
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

/** What stands in a run: first all that a label names, then what everyday words mean, then single words. */
function conceptsOf(
  query: string,
  words: Word[],
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): Concept[] {
  const isAll = contentOf(words).length === 1;
  const concept = (run: Word[]) => conceptOf(query, run, isAll, lexicon, thesaurus);
  const isKnown = (run: Word[]) => isNamed(concept(run)) || concept(run).terms.length > 0;
  const isMeant = (run: Word[]) => thesaurus.meant(run) !== null;
  return splitAt(words, lexicon.longest, isKnown)
    .flatMap((part) => (part.is ? [part] : splitAt(part.run, thesaurus.longest, isMeant)))
    .flatMap(({ run, is }) => (is ? [run] : contentOf(run).map((word) => [word])))
    .map(concept);
}

/** Words in their order, with every longest run that is something set apart. */
function splitAt(
  words: Word[],
  longest: number,
  is: (run: Word[]) => boolean,
): { run: Word[]; is: boolean }[] {
  const parts: { run: Word[]; is: boolean }[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestRun(words.slice(at, at + longest), is);
    const before = parts.at(-1);
    if (found) parts.push({ run: found, is: true });
    else if (before && !before.is) before.run.push(...words.slice(at, at + 1));
    else parts.push({ run: words.slice(at, at + 1), is: false });
    at += found?.length ?? 1;
  }
  return parts;
}

/** The longest run from the first word that is something; none that a common word begins or ends in vain. */
function longestRun(words: Word[], is: (run: Word[]) => boolean): Word[] | null {
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length);
    const said = saidWords(run);
    const isTrim = said[0] === run[0] && said.at(-1) === run.at(-1);
    if (isTrim && (length > 1 || !run[0]?.common) && is(run)) return run;
  }
  return null;
}

function conceptOf(
  query: string,
  run: Word[],
  isAll: boolean,
  lexicon: Lexicon,
  thesaurus: Thesaurus,
): Concept {
  const asks = timeNamed(run) ?? lexicon.attribute(run);
  const named = asks?.of === 'kind' || asks?.of === 'grade' ? [] : lexicon.naming(run, isAll);
  const terms = named.filter(({ name }) => name.kind === 'term');
  const namings = named.filter(({ name }) => name.kind !== 'term' && !isGuide(name));
  const held = asks?.of === 'date' ? namings.filter(({ name }) => !name.isEmpty) : namings;
  const voice = held.find(({ name }) => name.kind === 'theme' && name.voice)?.name.voice;
  return {
    ...plainConcept(query, run),
    namings: held,
    meant: thesaurus.meant(run),
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
    meant: null,
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
