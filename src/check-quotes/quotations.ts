import { closing, isSingle, opens } from './quotation-marks.ts';

/** A quotation of an article, without the marks around it. */
export interface Quotation {
  text: string;
  /** Where its words begin in the article: UTF-16 unit from 0. */
  start: number;
  /** The quotations within it. */
  inner: Quotation[];
}

/** The quotations of an article; a text that has none is itself one. */
export function quotationsOrWhole(article: string): Quotation[] {
  const found = quotationsIn(article);
  const text = withoutListMarks(article);
  const whole = { text, start: text.search(/\S|$/), inner: [] };
  return found.length > 0 ? found : [whole].filter(hasWords);
}

/**
 * The quotations of an article in their order: words between quotation marks of any kind, and blocks
 * whose lines begin with `>`. A quotation that opens anew at each paragraph is one.
 */
export function quotationsIn(article: string): Quotation[] {
  const text = withoutListMarks(article);
  const found = paragraphsOf(text).flatMap((paragraph) =>
    paragraph.isBlock ? [paragraph] : markedIn(text, paragraph),
  );
  return joined(text, found)
    .map((each) => quotationAt(text, each))
    .filter(hasWords);
}

function quotationAt(text: string, marked: Marked): Quotation {
  const words = text.slice(marked.from, marked.to);
  const inner = markedIn(text, marked).map((each) => quotationAt(text, each));
  const start = marked.from + words.search(/\S|$/);
  return { text: words.replace(blockMarks, ' ').trim(), start, inner };
}

/** An article of the same length, with spaces for the marks of lists. */
function withoutListMarks(article: string): string {
  return article.replace(/(?<=^[ \t>]*)[-*•][ \t]+/gm, (mark) => ' '.repeat(mark.length));
}

const blockMarks = /^[ \t]*>[ \t>]*/gm;

function hasWords({ text }: Quotation): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

interface Marked {
  from: number;
  to: number;
  /** Whether a mark closes it; without one it may go on in the next paragraph. */
  isClosed: boolean;
  isBlock: boolean;
}

/** The paragraphs of a text, parted by empty lines and where blocks begin and end. */
function paragraphsOf(text: string): Marked[] {
  const pattern = /(?:^[ \t]*>.*(?:\r?\n|$))+|(?:^(?![ \t]*>)[^\S\n]*\S.*(?:\r?\n|$))+/gm;
  return [...text.matchAll(pattern)].map(({ index, 0: lines }) => {
    const isBlock = /^[ \t]*>/.test(lines);
    const from = index + (isBlock ? (/^[ \t>]*/.exec(lines)?.[0].length ?? 0) : 0);
    return { from, to: index + lines.trimEnd().length, isClosed: true, isBlock };
  });
}

/** The stretches of a paragraph between marks; marks within others belong to the words. */
function markedIn(text: string, { from, to }: Marked): Marked[] {
  const found: Marked[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (!opens(text, at, from)) continue;
    const closed = closing(text, at, to);
    if (closed === null && isSingle(mark)) continue;
    const end = closed ?? to;
    found.push({ from: at + 1, to: end, isClosed: closed !== null, isBlock: false });
    at = end;
  }
  return found;
}

/** Quotations that open anew at each paragraph are one, up to the mark that closes it. */
function joined(text: string, found: Marked[]): Marked[] {
  const whole: Marked[] = [];
  for (const each of found) {
    const last = whole.at(-1);
    const between = last ? text.slice(last.to, each.from) : '';
    if (last && !last.isClosed && /^\s*\n\s*["“„«]$/.test(between)) {
      last.to = each.to;
      last.isClosed = each.isClosed;
    } else whole.push({ ...each });
  }
  return whole;
}
