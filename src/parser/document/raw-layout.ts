import type { RawLine } from './raw-lines.ts';
import { endsSentence } from './sentences.ts';

/** How a raw text breaks its lines. */
export interface Layout {
  /** Whether paragraphs are broken at a fixed width. */
  wrapped: boolean;
  /** The longest line, in characters. */
  width: number;
}

/**
 * Tells hard-wrapped text from one paragraph a line: in the former many lines run on in the next,
 * which begins in lower case. `The force has` / `improved its work` is one paragraph.
 */
export function layoutOf(lines: RawLine[]): Layout {
  const runOn = lines.filter(({ text }, index) => {
    const next = lines[index + 1];
    const close = next && !next.blankBefore && next.mark === null;
    return close && startsLower(next.text) && !endsSentence(text) && !/[:;,]$/.test(text);
  });
  const all = widest(lines);
  // One long line, such as an editor's, does not undo how the others are broken.
  const width = all <= 160 ? all : widest(runOn);
  return { wrapped: width <= 160 && runOn.length >= 3, width };
}

/** Whether a line that follows without a blank one goes on with the words of the line before. */
export function runsOn(before: string, next: RawLine, layout: Layout): boolean {
  if (next.mark !== null || rule.test(next.text) || rule.test(before)) return false;
  const ends = endsSentence(before) || /[;:]["”’')]*$/.test(before) || oneOf.test(before);
  if (startsLower(next.text) && !ends) return true;
  return layout.wrapped && !fits(before, next.text, layout);
}

/** What ends one of several that are listed: "to plan; and". */
const oneOf = /[;,]\s+(?:and|or)$/i;

/** A line of dashes, which parts what stands on either side. */
const rule = /(?:^|\n)\s*[\p{Pd}_=*~]{3,}\s*$/u;

/** Whether a paragraph goes on over a blank line: `… in areas that we have`, blank line, `inspected, allowing …`. */
export function runsOverBlank(before: string, next: RawLine): boolean {
  const goesOn = before.length >= 60 && /[\p{Ll},]$/u.test(before) && !oneOf.test(before);
  return goesOn && next.mark === null && startsLower(next.text) && endsSentence(next.text);
}

/** Whether the next line's first word would have fitted on this line, or no line is broken where this one is. */
function fits(before: string, next: string, { width }: Layout): boolean {
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  const { length } = before.slice(before.lastIndexOf('\n') + 1).trim();
  return length + 1 + word <= width * 0.82 || length > width;
}

function widest(lines: RawLine[]): number {
  return lines.reduce((most, { text }) => Math.max(most, text.length), 0);
}

function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
