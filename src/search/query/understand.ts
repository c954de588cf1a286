import { type Run, runsOf, unquoted } from '../words/tokens.ts';
import { runTogether, saidWords, type Word, wordsOf } from '../words/words.ts';
import {
  askingWords,
  frameStems,
  gradeQuestions,
  gradingStems,
  judgmentNamed,
  kindNamed,
  voiceNamed,
} from './asked-words.ts';
import { dateNamed } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import { isFrame, nameWholeAreas } from './named-areas.ts';
import { type Concept, isNamed, type Understanding } from './query.ts';

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
    run.quoted
      ? quotedConcept(query, run)
      : conceptsOf(query, asNamed(run.words, lexicon), lexicon),
  );
  const questions = gradeQuestions(unquoted(query));
  const rest = concepts.filter(
    (concept) =>
      !isOnly(concept, ({ stem, start }) => gradingStems.has(stem) || isInside(start, questions)),
  );
  const asksOutright = questions.length > 0 || rest.length < concepts.length;
  const meant = withoutFrameWords(rest, asksOutright).filter(
    (concept) => !isOnly(concept, ({ letters }) => askingWords.has(letters)),
  );
  const kept = meant.length > 0 ? meant : asksOutright ? [] : concepts;
  return nameWholeAreas(settlePlain(kept, asksOutright), asksOutright, lexicon);
}

const isInside = (place: number, ranges: [start: number, end: number][]) =>
  ranges.some(([start, end]) => place >= start && place < end);

/** Where grades are asked for, or a date, a round or a report is named, "report" and "inspection" say nothing more. */
function withoutFrameWords(concepts: Concept[], asksOutright: boolean): Concept[] {
  const isFramed =
    asksOutright ||
    concepts.some(
      ({ date, newest, namings }) =>
        date ||
        newest ||
        namings.some(({ name }) => name.kind === 'round' || name.kind === 'report'),
    );
  return isFramed
    ? concepts.filter((concept) => !isOnly(concept, ({ stem }) => frameStems.has(stem)))
    : concepts;
}

/** A query read letter by letter: every word must be there, and none names anything. */
export function understandAsTyped(query: string, runs: Run[]): Understanding {
  const concepts = runs.flatMap((run) =>
    run.quoted
      ? quotedConcept(query, run)
      : run.words.map((word) => ({ ...plainConcept(query, [word]), quoted: true })),
  );
  return { concepts, asksForGradings: false, asksForReport: false, areas: [], asTyped: true };
}

/** Words as names are said with them: "work force", "well being" as one, "callhandlers" as two. */
function asNamed(words: Word[], lexicon: Lexicon): Word[] {
  const apart = words.flatMap((word) => {
    const parts = lexicon.takenApart(word);
    return parts?.map((part) => ({ ...part, start: word.start, end: word.end })) ?? [word];
  });
  return runTogether(
    apart,
    (before, _, both) =>
      !before.common && both.letters.length >= shortestTogether && lexicon.knows(both),
  );
}

const shortestTogether = 6;

function conceptsOf(query: string, words: Word[], lexicon: Lexicon): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const [concept, length] = longestConcept(query, words, at, lexicon);
    if (concept) concepts.push(concept);
    at += length;
  }
  return nameApart(concepts, words, lexicon);
}

/** Gives the themes that words name which stand apart to the concept of the first of those words. */
function nameApart(concepts: Concept[], words: Word[], lexicon: Lexicon): Concept[] {
  const named = new Set(concepts.flatMap(({ namings }) => namings.map(({ name }) => name)));
  const apart = new Map(
    lexicon
      .namedApart(words.filter(({ stem }) => !gradingStems.has(stem)))
      .filter(({ naming }) => !named.has(naming.name))
      .map((each) => [each.naming.name, each]),
  );
  return concepts.map((concept) => {
    const own = [...apart.values()].filter(({ word }) => concept.words.includes(word));
    if (own.length === 0) return concept;
    return { ...concept, namings: [...concept.namings, ...own.map(({ naming }) => naming)] };
  });
}

/**
 * The longest run of words from `at` that names something, else the one word, unless common. A word that
 * asks for grades begins none: "rated for crime prevention" is not about crime rates.
 */
function longestConcept(
  query: string,
  words: Word[],
  at: number,
  lexicon: Lexicon,
): [Concept | null, number] {
  const asks = gradingStems.has(words[at]?.stem ?? '');
  const most = asks ? 1 : Math.min(words.length - at, Math.max(lexicon.longest, 6));
  for (let length = most; length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    const atEdge = run[0]?.common || run.at(-1)?.common;
    if (atEdge && (length === 1 || saidWords(run).length < length)) continue;
    const concept = conceptOf(query, run, lexicon);
    if (length === 1 || (atEdge ? concept.namings.length > 0 : isNamed(concept)))
      return [concept, length];
  }
  return [null, 1];
}

function conceptOf(query: string, run: Word[], lexicon: Lexicon): Concept {
  const kind = kindNamed(run);
  const date = dateNamed(run);
  const newest = isNewest(run);
  const named = lexicon.naming(run).filter(({ name }) => !(date && name.isEmpty));
  const dated = date ? lexicon.ofDate(date) : newest ? lexicon.newest() : [];
  return {
    ...plainConcept(query, run),
    namings: kind ? [] : [...named, ...dated],
    voice: voiceNamed(run),
    kind,
    judgment: judgmentNamed(run),
    date,
    newest,
  };
}

function quotedConcept(query: string, { words }: Run): Concept[] {
  return words.length > 0 ? [{ ...plainConcept(query, words), quoted: true }] : [];
}

function plainConcept(query: string, run: Word[]): Concept {
  return {
    typed: typedAs(query, run),
    words: saidWords(run),
    run,
    quoted: false,
    namings: [],
    voice: null,
    kind: null,
    judgment: null,
    date: null,
    newest: false,
    instead: [],
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

const isOnly = ({ words, quoted, namings }: Concept, isOf: (word: Word) => boolean) =>
  !quoted && namings.length === 0 && words.length === 1 && words.every(isOf);

/** Whether words name the newest report: "latest inspection", "most recent report". */
function isNewest(run: Word[]): boolean {
  const said = run.map(({ letters }) => letters).join(' ');
  return /^(the )?(latest|last|newest|(most )?recent) ((report|inspection|text)s?|inspected|reported)$/.test(
    said,
  );
}

/**
 * "Good", "best" and "worst" are grades where grades are asked for, or beside an area or nothing but a
 * frame; else words.
 */
function settlePlain(concepts: Concept[], asksOutright: boolean): Concept[] {
  const isPlain = ({ judgment }: Concept) => judgment !== null && plainGrades.has(judgment);
  const others = concepts.filter((concept) => !isPlain(concept));
  const settled =
    asksOutright ||
    others.every(isFrame) ||
    others.some(({ namings }) => namings.some(({ name }) => name.kind === 'area'));
  return settled
    ? concepts
    : concepts.map((each) => (isPlain(each) ? { ...each, judgment: null } : each));
}

const plainGrades = new Set(['good', 'best', 'worst']);
