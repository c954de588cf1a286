import { printedDates } from '../query/dates.ts';
import { isBody, type Understanding } from '../query/query.ts';
import { contentStems } from '../words/label-key.ts';
import { stem } from '../words/stem.ts';
import { contentOf, joined, type Word, wordsOf } from '../words/words.ts';

/** A run of an excerpt’s words, and whether it answers the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** What marks words. A stem that ends with * stands for any ending. */
export interface Marking {
  /** Stems asked for by themselves. */
  stems: ReadonlySet<string>;
  /** Runs of stems asked for together. */
  phrases: string[][];
  /** Runs of stems that speak of a theme that the query names. */
  ofThemes: string[][];
}

type Range = [start: number, end: number];

/**
 * What a query marks in the texts: its words, its phrases, what they mean in everyday words, and the labels of the themes it names; the
 * name of a body inspected only where there is nothing else.
 */
export function markingOf({ concepts: all }: Understanding, bodyKinds: string[]): Marking {
  const others = all.filter((concept) => !isBody(concept, bodyKinds));
  const concepts = others.length > 0 ? others : all;
  const phrases = concepts.flatMap(({ words, meant, asks }) =>
    asks?.of === 'date'
      ? printedDates(asks.date).map((printed) => printed.map(stem))
      : [
          words.map((word) => word.stem),
          ...(meant?.wordings ?? []).map((wording) => wording.map(stem)),
        ],
  );
  const namings = concepts.flatMap((concept) => concept.namings);
  return {
    stems: new Set(phrases.filter(({ length }) => length === 1).flat()),
    phrases: [
      ...phrases.filter(({ length }) => length > 1),
      ...namings.flatMap(({ standsFor }) => (standsFor ? [contentStems(standsFor)] : [])),
    ],
    ofThemes: namings
      .filter(({ name }) => name.kind === 'theme')
      .flatMap(({ name }) => [name.name, ...name.labels].map(stemsOfLabel)),
  };
}

/**
 * The words of a text that answer a query, as ranges that do not overlap, in order. Where a phrase
 * stands nowhere as one and nothing else is marked, its words are marked one by one.
 */
export function markedRanges(text: string, marking: Marking): Range[] {
  const words = wordsOf(text);
  const found = [
    ...rangesOf(words, marking.stems),
    ...[...marking.phrases, ...marking.ofThemes].flatMap((phrase) => phraseRanges(words, phrase)),
  ];
  const apart = found.length > 0 ? [] : rangesOf(words, new Set(marking.phrases.flat()));
  return merged(
    [...found, ...apart].sort((a, b) => a[0] - b[0] || b[1] - a[1]),
    text,
  );
}

/** The stems of a label; a single open word keeps its star. */
function stemsOfLabel(label: string): string[] {
  return label.endsWith('*') ? [`${wordsOf(label).at(-1)?.letters ?? ''}*`] : contentStems(label);
}

/** Words with one of the stems, and words joined by a hyphen that have it run together. */
function rangesOf(words: Word[], stems: ReadonlySet<string>): Range[] {
  return words.flatMap((word, index): Range[] => {
    const next = words[index + 1];
    if (next?.joined && stems.has(joined(word, next).stem)) return [[word.start, next.end]];
    return !word.common && stems.has(word.stem) ? [[word.start, word.end]] : [];
  });
}

/** Where words follow one another with these stems, common words between them counted or not. */
function phraseRanges(words: Word[], phrase: string[]): Range[] {
  return [contentOf(words), words].flatMap((counted) =>
    counted.flatMap((word, index): Range[] => {
      const run = counted.slice(index, index + phrase.length);
      const isPhrase = run.length > 0 && run.length === phrase.length;
      const fits = isPhrase && run.every((each, at) => isOf(each, phrase[at] ?? ''));
      return fits ? [[word.start, run.at(-1)?.end ?? word.end]] : [];
    }),
  );
}

const isOf = ({ stem, letters }: Word, wanted: string) =>
  wanted.endsWith('*') ? letters.startsWith(wanted.slice(0, -1)) : stem === wanted;

/** At most about `length` letters of a text, around the marked words, cut at whole words. */
export function excerptOf(text: string, marking: Marking, length: number): ExcerptPart[] {
  const ranges = markedRanges(text, marking);
  const [from, to] = windowAround(text, ranges, length);
  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), marked });
  };
  if (from > 0) parts.push({ text: '… ', marked: false });
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) continue;
    add(at, Math.max(start, from), false);
    add(Math.max(start, from), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  if (to < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}

/** The stretch of whole words that holds the most marked ones, begun where a sentence or clause is. */
function windowAround(text: string, ranges: Range[], length: number): Range {
  if (text.length <= length * 1.2) return [0, text.length];
  let best = 0;
  let last = 0;
  let most = -1;
  for (const [start, end] of ranges) {
    const inside = ranges.filter((range) => range[0] >= start && range[1] <= start + length * 0.8);
    if (inside.length > most)
      [best, last, most] = [start, inside.at(-1)?.[1] ?? end, inside.length];
  }
  const wanted = Math.max(0, Math.min(best - length * 0.2, text.length - length));
  const near = wanted === 0 ? 0 : startNear(text, wanted, best);
  const start = near + length > last ? near : text.indexOf(' ', wanted) + 1;
  const from = start + (/^(?:… )?/.exec(text.slice(start))?.[0].length ?? 0);
  const end = Math.min(text.length, from + length);
  return [from, end === text.length ? end : text.lastIndexOf(' ', end)];
}

/** The start of a sentence between two places, else of the word after the first. */
function startNear(text: string, from: number, to: number): number {
  const sentence = /[.!?]["”’]?\s+(?=\S)/g;
  sentence.lastIndex = Math.max(0, from - 60);
  const match = sentence.exec(text);
  if (match && sentence.lastIndex <= to) return sentence.lastIndex;
  return text.indexOf(' ', from) + 1;
}

/** Ranges that touch or overlap, or have but a space or hyphen between them, as one. */
function merged(ranges: Range[], text: string): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges) {
    const last = result.at(-1);
    if (last && /^[\s’'‐‑-]?$/.test(text.slice(last[1], Math.max(last[1], start))))
      last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
