import { type Run, runsOf, unquoted } from '../words/tokens.ts';
import { contentOf, saidWords, type Word, wordsOf } from '../words/words.ts';
import {
  asksOfGrades,
  isFrameWord,
  onlyAsks,
  onlyDates,
  questionKinds,
  timeNamed,
} from './asked.ts';
import { guidesNamed, isGuide } from './guides.ts';
import type { Lexicon } from './lexicon.ts';
import {
  areasOf,
  asksForDate,
  type Concept,
  isBody,
  isFrame,
  isNamed,
  isOnly,
  settleGrades,
  type Understanding,
} from './query.ts';
import { splitAt } from './split-at.ts';
import type { Thesaurus } from './thesaurus.ts';

/**
 * What a query asks: the things it names, longest first, and the words left over. Pure: it needs the
 * names alone, so it answers before any index is loaded.
 */
export function understand(query: string, lexicon: Lexicon): Understanding {
  return understandRuns(query, runsOf(query), lexicon, noThesaurus);
}

/** That of an index of which nothing is known. */
export const noThesaurus: Thesaurus = { meant: () => null, words: [], names: [], longest: 0 };

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
      !(isDated && !concept.quoted && onlyDates(concept.words)),
  );
  const concepts = settleGrades(
    left.length > 0 || asksOfGrades(asks) || isDated ? left : all,
    asks.has('grades'),
  );
  const isFramed = asksOfGrades(asks) || asks.has('when') || concepts.some(isFrame);
  const subjects = concepts.filter((concept) => !(isFramed && isOnly(concept, isFrameWord)));
  if (subjects.length === 0 && asks.has('when'))
    subjects.push({ ...plainConcept(query, []), asks: { of: 'newest' } });
  const areas = subjects.flatMap(areasOf);
  const { kinds } = lexicon.names.bodies;
  const rest = subjects.filter(
    (concept) =>
      areasOf(concept).length === 0 &&
      !isFrame(concept) &&
      !isBody(concept, kinds) &&
      concept.meant?.wordings[0]?.length !== 0,
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
  const isKnown = (run: Word[]) =>
    isNamed(concept(run)) || concept(run).terms.length > 0 || thesaurus.meant(run)?.isName === true;
  const isMeant = (run: Word[]) => thesaurus.meant(run) !== null;
  return splitAt(words, lexicon.longest, isKnown)
    .flatMap((part) => (part.is ? [part] : splitAt(part.run, thesaurus.longest, isMeant)))
    .flatMap(({ run, is }) => (is ? [run] : contentOf(run).map((word) => [word])))
    .map(concept);
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
