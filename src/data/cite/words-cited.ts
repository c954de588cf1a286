import { withSic } from '../../check-quotes/checked-text.ts';
import { passageById } from '../../edition/lookup.ts';
import { misprintsIn } from '../../edition/oddities.ts';
import { takesUp } from '../../edition/words-before.ts';
import type { Edition } from '../../schemas/edition.ts';
import { type Passage, type Span, sentencesOf } from '../../schemas/passage.ts';

const longest = 700;

/**
 * The words of a finding as a citation prints them: all of them, or, where they are many, the opening ones
 * up to the end of a sentence, then `[…]`: never right before one that limits what is printed ("However,
 * …"). What is printed is exact, with [sic] where pages have it.
 */
export function wordsCited(edition: Edition, spans: Span[]) {
  const shown = opening(edition, spans);
  const words = shown.map((span) => wordsWithSic(edition, span)).join('\n');
  const isWhole = shown === spans;
  return {
    /** Those of several passages are parted by line feeds. */
    words: isWhole ? words : `${words} […]`,
    /** Ids of the passages whose words are printed. */
    passages: shown.map(({ passage }) => passage),
    /** Whether nothing is cut. */
    isWhole,
  };
}

/**
 * The numbers of passages as a reader cites them: `¶ 12`, `¶¶ 3–5, 7`. `passages` are those of the
 * report in the order of the text, `ids` those that are cited.
 */
export function paragraphNumbers(
  passages: Pick<Passage, 'id' | 'number'>[],
  ids: string[],
): string {
  const cited = new Set(ids);
  const runs: string[][] = [];
  let running = false;
  for (const { id, number } of passages) {
    if (cited.has(id)) {
      if (running) runs.at(-1)?.push(number);
      else runs.push([number]);
    }
    running = cited.has(id);
  }
  const ranges = runs.map((run) =>
    run.length > 1 ? `${run.at(0) ?? ''}–${run.at(-1) ?? ''}` : run.join(''),
  );
  return `${cited.size > 1 ? '¶¶' : '¶'} ${ranges.join(', ')}`;
}

/** The words of a span, with [sic] behind what the document misprints. */
export function wordsWithSic(edition: Edition, { passage: id, start, end }: Span): string {
  const passage = passageById(edition, id);
  return withSic(passage.text, start, end, misprintsIn(edition, passage));
}

/** The spans up to where the words are cut; the very same ones where nothing is cut. */
function opening(edition: Edition, spans: Span[]): Span[] {
  const sentences = spans.flatMap((span) => sentencesIn(edition, span));
  const room = sentences.findIndex((_, index) => lengthOf(sentences.slice(0, index + 1)) > longest);
  if (room < 0) return spans;
  const [first] = sentences;
  if (room === 0 && first) return [beginningOf(edition, first)];
  return joined(sentences.slice(0, fairCut(edition, sentences, room)));
}

/** How many sentences to print, at most `most`: the next is none that limits or takes up the last. */
function fairCut(edition: Edition, sentences: Span[], most: number): number {
  const fair = sentences.findLastIndex(
    (sentence, index) => index > 0 && index <= most && !takesUp(plainWords(edition, sentence)),
  );
  return fair > 0 ? fair : most;
}

/** The first words of a sentence that is itself too long. */
function beginningOf(edition: Edition, sentence: Span): Span {
  const words = plainWords(edition, sentence).slice(0, longest);
  return { ...sentence, end: sentence.start + words.lastIndexOf(' ') };
}

function sentencesIn(edition: Edition, { passage, start, end }: Span): Span[] {
  return sentencesOf(passageById(edition, passage), { start, end }).map((sentence) => ({
    passage,
    start: Math.max(start, sentence.start),
    end: Math.min(end, sentence.end),
  }));
}

/** Sentences of one passage as one span. */
function joined(sentences: Span[]): Span[] {
  const each = [...Map.groupBy(sentences, ({ passage }) => passage).values()];
  return each.flatMap(([first, ...others]) =>
    first ? [{ ...first, end: others.at(-1)?.end ?? first.end }] : [],
  );
}

function plainWords(edition: Edition, { passage, start, end }: Span): string {
  return passageById(edition, passage).text.slice(start, end);
}

function lengthOf(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
