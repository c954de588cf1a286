import type { VFile } from 'vfile';
import { draftOf } from '../draft.ts';
import type { ParsedPassage } from '../parsed-report.ts';
import { attributionAbove } from './placed-attribution.ts';
import { begin, push, type Saying } from './saying.ts';

/**
 * Reads a passage without an opening mark that is speech all the same: a quotation block below words
 * that say whose, or a paragraph within a quotation that closes further down.
 */
export function readUnmarked(file: VFile, saying: Saying, index: number): boolean {
  return readBlock(file, saying, index) || readBetween(file, saying, index);
}

/** A quotation block without marks is speech if the words before it say whose. */
function readBlock(file: VFile, saying: Saying, index: number): boolean {
  const { passages } = draftOf(file);
  const passage = passages[index];
  if (!passage?.quoted || /[“”"]/.test(passage.text)) return false;
  const goesOn = saying.quote && saying.last === index - 1 && passages[index - 1]?.quoted;
  const found = goesOn ? null : attributionAbove(draftOf(file), index);
  if (found) begin(file, saying, found);
  if (!found && !goesOn) return false;
  push(saying, { passage: index, start: 0, end: passage.text.length }, false);
  return true;
}

/** A paragraph without marks within a quotation that closes further down is part of it. */
function readBetween(file: VFile, saying: Saying, index: number): boolean {
  const { passages } = draftOf(file);
  const goesOn = saying.open && saying.last === index - 1;
  if (!goesOn || !closesBelow(passages.slice(index, index + 12))) return false;
  const { text = '' } = passages[index] ?? {};
  const closed = /["”]$/.test(text);
  push(saying, { passage: index, start: 0, end: text.length - (closed ? 1 : 0) }, closed);
  return true;
}

/** Whether the first passage with a mark has only a closing one, at its end. */
function closesBelow(passages: ParsedPassage[]): boolean {
  const marked = passages.findIndex(({ kind, text }) => kind === 'heading' || /["“”]/.test(text));
  const { kind, text = '' } = passages[marked] ?? {};
  return kind !== undefined && kind !== 'heading' && /^[^"“”]+["”]$/.test(text);
}
