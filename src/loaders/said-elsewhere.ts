import { areNearlyTheSame, fewestWords, lettersOf } from '../parser/document/word-differences.ts';
import type { Passage, Span } from '../schemas/passage.ts';

/**
 * Fills in, for every sentence, the passages of other reports that hold the same sentence.
 * Headings and sentences of fewer than five words are too common to count. A quotation mark that opens
 * or closes a sentence is no part of it.
 */
export function withSaidAlsoIn(passages: Passage[]): Passage[] {
  const said = passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({ passage, words: wordsOf(passage, sentence) })),
  );
  const places = Map.groupBy(said, ({ words }) => words);
  return passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.map((sentence) => {
      const words = wordsOf(passage, sentence);
      const same = words === null ? [] : (places.get(words) ?? []);
      const others = same.filter((each) => each.passage.report !== passage.report);
      return { ...sentence, saidAlsoIn: others.map((each) => each.passage.id) };
    }),
  }));
}

/**
 * Fills in, for every sentence, those of other reports on the same body that are nearly the same: one
 * is the other with words left out. `bodiesOf` gives the bodies of a report. Headings are left aside, and
 * so are sentences that hold words which stand `apart`.
 */
export function withSaidNearlyIn(
  passages: Passage[],
  apart: Span[],
  bodiesOf: (report: string) => string[],
): Passage[] {
  const sentences = sentencesOf(passages, apart);
  const alike = new Map<string, Span[]>();
  for (const [one, other] of pairsWithWordsInCommon(sentences, bodiesOf)) {
    if (!mayBeNearlyTheSame(one, other)) continue;
    if (one.saidAlsoIn.includes(other.span.passage) || !areNearlyTheSame(one.text, other.text))
      continue;
    add(alike, keyOf(one.span), other.span);
    add(alike, keyOf(other.span), one.span);
  }
  return passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.map((sentence) => ({
      ...sentence,
      saidNearlyIn: alike.get(keyOf({ ...sentence, passage: passage.id })) ?? [],
    })),
  }));
}

const wordsThatTell = 5;

function wordsOf(
  { kind, text }: Passage,
  { start, end }: { start: number; end: number },
): string | null {
  if (kind === 'heading') return null;
  const words = text.slice(start, end).replace(/^["“]|["”]$/g, '');
  return words.split(' ').length < wordsThatTell ? null : words;
}

/** Words in a row by which sentences are thought to be alike, before they are compared. */
const inARow = 4;

/** Words in a row that more sentences on a body than these have are a turn of speech. */
const mostHolders = 40;

/** Whether one has all words of the other, whatever their order: told far sooner than how they differ. */
function mayBeNearlyTheSame({ distinct: one }: Sentence, { distinct: other }: Sentence): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return [...fewer].every((word) => more.has(word));
}

function sentencesOf(passages: Passage[], apart: Span[]): Sentence[] {
  const byPassage = Map.groupBy(apart, ({ passage }) => passage);
  return passages.flatMap(({ id, report, kind, text, sentences }) =>
    sentences.flatMap(({ start, end, saidAlsoIn }) => {
      const isApart = byPassage.get(id)?.some((span) => span.start < end && start < span.end);
      if (kind === 'heading' || isApart) return [];
      const span = { passage: id, start, end };
      const said = text.slice(start, end);
      const words = said.split(/\s+/).map(lettersOf);
      const distinct = new Set(words);
      return [{ report, span, text: said, words, distinct, saidAlsoIn }];
    }),
  );
}

/** Pairs of sentences of two reports on a body that have words in a row in common, each pair once. */
function* pairsWithWordsInCommon(
  sentences: Sentence[],
  bodiesOf: (report: string) => string[],
): Generator<[Sentence, Sentence]> {
  const holders = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const met = new Set<Sentence>();
    const rows = rowsOf(sentence.words);
    for (const row of bodiesOf(sentence.report).flatMap((body) =>
      rows.map((each) => `${body} ${each}`),
    )) {
      const before = holders.get(row) ?? [];
      if (before.length < mostHolders) {
        for (const other of before) if (other.report !== sentence.report) met.add(other);
      }
      add(holders, row, sentence);
    }
    for (const other of met) yield [other, sentence];
  }
}

function rowsOf(words: string[]): string[] {
  if (words.length < fewestWords) return [];
  const rows = words.slice(0, 1 - inARow).map((_, at) => words.slice(at, at + inARow).join(' '));
  return [...new Set(rows)];
}

function keyOf({ passage, start }: Span): string {
  return `${passage} ${start}`;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

interface Sentence {
  report: string;
  span: Span;
  text: string;
  words: string[];
  /** The same words, each once. */
  distinct: Set<string>;
  /** Ids of the passages that hold the very same sentence. */
  saidAlsoIn: string[];
}
