import type { Passage } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';

/** Words between quotation marks in one passage, without the marks. */
export interface MarkedWords {
  passage: number;
  start: number;
  end: number;
  opened: boolean;
  closed: boolean;
  /** Whether the marks are single ones, which also stand around grades and titles. */
  single: boolean;
}

/**
 * The stretches of a passage between quotation marks. An opening mark after the end of a sentence
 * within an open quotation begins its next paragraph (`“One. “Two.”` holds two); any other inner mark
 * belongs to the words. `open` says that a quotation runs on from the passage before.
 */
export function markedWords(passage: Passage, open: boolean): MarkedWords[] {
  const double = doubleMarked(passage, open);
  const outerSingle = /^['‘]\p{Lu}/u.test(passage.text) || double.length === 0;
  const single = outerSingle ? singleMarked(passage) : [];
  return single.length > 0 ? single : double;
}

function doubleMarked({ index, text }: Passage, open: boolean): MarkedWords[] {
  const found: MarkedWords[] = [];
  let current = open && !opensAt(text, 0) ? { start: 0, opened: false } : null;
  let nested = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (opensAt(text, at)) {
      if (!current || beginsAnew(text.slice(Math.max(0, at - 4), at))) {
        close(at, false);
        current = { start: at + 1, opened: true };
      } else nested += 1;
    } else if (closesAt(text, at)) {
      if (nested > 0) nested -= 1;
      else close(at, true);
    }
  }
  if (current?.opened) close(text.length, false);
  return found.filter(({ start, end }) => end > start);

  function close(at: number, closed: boolean): void {
    if (!current) return;
    let end = at;
    while (end > current.start && text[end - 1] === ' ') end -= 1;
    found.push({ passage: index, ...current, end, closed, single: false });
    current = null;
    nested = 0;
  }
}

/** Whether a mark behind words opens a quotation of its own: at the start, or behind a sentence's end. */
function beginsAnew(before: string): boolean {
  const words = before.trimEnd();
  return before === '' || (words !== before && (endsSentence(words) || /[;:,]$/.test(words)));
}

function opensAt(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark !== '"') return false;
  return /^$|[\s([{–—:>/‘']/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ');
}

function closesAt(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '”' || mark === '‟' || mark === '»') return true;
  return (
    mark === '"' && /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
  );
}

const single = /(?:^|[\s(:])['‘](?=[\p{L}\p{N}])((?:(?!\s['‘]).){1,1500}?)['’](?=[\s.,;:!?)]|$)/gu;

function singleMarked({ index, text }: Passage): MarkedWords[] {
  if (!/['‘]/.test(text)) return [];
  const found = [...text.slice(0, 6000).matchAll(single)].map((match) => {
    const start = match.index + match[0].length - 1 - (match[1] ?? '').length;
    return {
      passage: index,
      start,
      end: start + (match[1] ?? '').length,
      opened: true,
      closed: true,
      single: true,
    };
  });
  const start = /(?<=^['‘]|: ['‘])\p{Lu}/u.exec(text)?.index;
  const unclosed = found.length === 0 && start !== undefined && endsSentence(text);
  return unclosed
    ? [{ passage: index, start, end: text.length, opened: true, closed: false, single: true }]
    : found;
}
