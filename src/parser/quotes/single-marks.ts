import type { MarkedWords } from './speech-marks.ts';

/**
 * Speech in single quotation marks, which also stand around grades and titles: only where a colon
 * leads to it or it fills its block, and it runs to the block's end; or where it opens the block and
 * ends before a verb of saying. `said: 'We agree with all of it.'` and `'We agree,' said Ann. 'It is
 * so.'` are speech; `'good' at …` is not.
 */
export function singleMarkedWords(text: string, expected: boolean): MarkedWords[] {
  const parted = partedWords(text);
  if (parted.length > 0) return parted;
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

const saying =
  /^ (?:(?:said|says|added|adds|explained|told|commented|concluded) [^'‘’]|(?:\p{Lu}[\p{L}'’-]+ ){1,6}(?:said|says|added|explained)\b|(?:he|she) (?:said|added)\b)/u;

/** `'We agree,' said Ann Lee. 'It is so.'`: two stretches, parted by who says them. */
function partedWords(text: string): MarkedWords[] {
  if (!/^['‘]\p{Lu}/u.test(text)) return [];
  const found = [
    ...text.matchAll(/(?:^|\s)['‘](?=\p{Lu})((?:(?!\s['‘]).){8,1500}?[.,!?…])['’](?=\s|$)/gu),
  ];
  const stretches = found.map(({ index, 0: all, 1: words = '' }) => {
    const end = index + all.length - 1;
    return { start: end - words.length, end, opened: true, closed: true };
  });
  const [first] = stretches;
  return first?.start === 1 && saying.test(text.slice(first.end + 1)) ? stretches : [];
}
