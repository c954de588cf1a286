import type { MarkedWords } from './speech-marks.ts';

/**
 * Speech in single quotation marks, which also stand around grades and titles: only where a colon
 * leads to it or it fills its block, and it runs to the block's end. `said: 'We agree with all of it.'`
 * is speech; `'good' at …` is not.
 */
export function singleMarkedWords(text: string, expected: boolean): MarkedWords[] {
  if (/["“”]/.test(text)) return [];
  const lead = expected ? /^['‘](?=\p{Lu})/u : /^[^:]{4,200}:\s+['‘](?=\p{Lu})/u;
  const start = lead.exec(text)?.[0].length;
  if (start === undefined) return [];
  const closed = /[.!?…,]['’]$/.test(text);
  const end = closed ? text.length - 1 : text.length;
  const words = text.slice(start, end);
  const whole = words.split(' ').length >= 5 && !/[.!?]['’]\s/.test(words);
  return whole && (closed || /[.!?]$/.test(text)) ? [{ start, end, opened: true, closed }] : [];
}
