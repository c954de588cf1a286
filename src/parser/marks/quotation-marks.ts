import type { Passage } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';

/** Words between quotation marks in one passage, without the marks. */
export interface MarkedWords {
  passage: number;
  start: number;
  end: number;
  closed: boolean;
  /** Whether the marks are single ones, which also stand around grades and titles. */
  single: boolean;
}

/**
 * The stretches of a passage between quotation marks; the whole of one in a quotation block. An opening
 * mark after the end of a sentence within an open quotation begins its next paragraph (`“One. “Two.”`
 * holds two); any other inner mark belongs to the words.
 */
export function markedWords(passage: Passage): MarkedWords[] {
  const { index, text, quoted } = passage;
  const single = singleMarked(passage);
  const double = doubleMarked(passage);
  if (double.length > 0) return /^‘\p{Lu}/u.test(text) && single.length > 0 ? single : double;
  // A mark that closes what a paragraph above opened is none of its words.
  const end = text.replace(/[”‟»›"]$/, '').length;
  const whole = { passage: index, start: 0, end, closed: false, single: false };
  return quoted ? [whole] : single;
}

function doubleMarked({ index, text }: Passage): MarkedWords[] {
  const found: MarkedWords[] = [];
  let start: number | null = null;
  for (const { index: at } of text.matchAll(/[“”„‟«»‹›"]/g)) {
    if (closesAt(text, at)) close(at, true);
    else if (start === null || beginsAnew(text.slice(Math.max(0, at - 4), at))) {
      close(at, false);
      start = at + 1;
    }
  }
  close(text.length, false);
  return found;

  function close(at: number, closed: boolean): void {
    const end = text.slice(0, at).trimEnd().length;
    if (start !== null && end > start)
      found.push({ passage: index, start, end, closed, single: false });
    start = null;
  }
}

/** Whether a mark behind words opens a quotation of its own: behind a sentence's end. */
function beginsAnew(before: string): boolean {
  return /\s$/.test(before) && endsSentence(before.trimEnd());
}

function closesAt(text: string, at: number): boolean {
  if (text[at] !== '"') return /[”‟»›]/.test(text[at] ?? '');
  return at > 0 && !/[\s(]/.test(text[at - 1] ?? '');
}

const inSingle = /(?<=^|\s)['‘](?=[\p{L}\p{N}])((?:(?!\s['‘]).){1,1500}?)['’](?=[\s.,]|$)/gu;

function singleMarked({ index, text }: Passage): MarkedWords[] {
  const found = [...text.slice(0, 6000).matchAll(inSingle)].map(({ index: at, 0: { length } }) => ({
    passage: index,
    start: at + 1,
    end: at + length - 1,
    closed: true,
    single: true,
  }));
  const start = /(?<=(?:^|: )['‘])\p{Lu}/u.exec(text)?.index;
  if (found.length > 0 || start === undefined || !endsSentence(text)) return found;
  return [{ passage: index, start, end: text.length, closed: false, single: true }];
}
