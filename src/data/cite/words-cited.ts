import { withSic } from '../../check-quotes/sic.ts';
import { passageById } from '../../edition/lookup.ts';
import { misprintsIn } from '../../edition/oddities.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Span } from '../../schemas/passage.ts';

/** Words as a citation prints them. */
export interface WordsCited {
  /** Those of several passages are parted by line feeds. */
  words: string;
  /** Ids of the passages whose words are printed. */
  passages: string[];
  isWhole: boolean;
}

const longest = 700;

/**
 * The words of a finding as a citation prints them: all of them, or, where they are many, the opening ones
 * up to the end of a sentence, then `[…]`. What is printed is exact, with [sic] where pages have it.
 */
export function wordsCited(edition: Edition, spans: Span[]): WordsCited {
  const shown = opening(edition, spans);
  const words = shown.map((span) => wordsWithSic(edition, span)).join('\n');
  const isWhole = shown.at(-1) === spans.at(-1);
  return {
    words: isWhole ? words : `${words} […]`,
    passages: shown.map(({ passage }) => passage),
    isWhole,
  };
}

/** The words of a span, with [sic] behind what the document misprints. */
export function wordsWithSic(edition: Edition, { passage: id, start, end }: Span): string {
  const passage = passageById(edition, id);
  return withSic(passage.text, start, end, misprintsIn(edition, passage));
}

/** The spans up to where the words are cut; the very same ones where nothing is cut. */
function opening(edition: Edition, spans: Span[]): Span[] {
  const shown: Span[] = [];
  let room = longest;
  for (const span of spans) {
    const { passage, start, end } = span;
    const words = passageById(edition, passage).text.slice(start, end);
    if (words.length > room) {
      const length = cutAt(words.slice(0, room), shown.length === 0);
      return length === 0 ? shown : [...shown, { passage, start, end: start + length }];
    }
    shown.push(span);
    room -= words.length;
  }
  return shown;
}

/** Where the last sentence that is whole ends; without one, the last word if `anywhere`, else nowhere. */
function cutAt(words: string, anywhere: boolean): number {
  const sentences = /^[\s\S]*[.!?]['"’”)]*(?=\s)/.exec(words)?.[0].length;
  return sentences ?? (anywhere ? words.lastIndexOf(' ') : 0);
}
