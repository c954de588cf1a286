/**
 * The sentences of a text, as stretches without the space around them. A sentence ends at a full
 * stop, question or exclamation mark, with the marks that close after it, where space and then a
 * capital, digit or opening mark follow: `Mr. Ash came. “Why?” he said.` holds two.
 * Titles, initials and common abbreviations do not end one.
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["'\p{Pf})\]]*(?=\s+["'\p{Pi}([]*[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && abbreviated(text, match.index)) continue;
    if (end > start) sentences.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim()) sentences.push(trimmed(text, start, text.length));
  return sentences.filter((sentence) => sentence.end > sentence.start);
}

/** Whether words end as a sentence does: with a stop, and marks that close behind it. */
export function endsSentence(words: string): boolean {
  return /[.!?…]["'\p{Pf})\]]*$/u.test(words.slice(-9));
}

const shortened = String.raw`mr|mrs|ms|dr|st|no|vs|cllr|supt|insp|sgt|prof|rev|hon|i\.e|e\.g|cf|approx|\p{Lu}`;
const abbreviations = new RegExp(`(?<![\\p{L}\\p{N}.]|\\p{L}['’])(?:${shortened})$`, 'iu');

function abbreviated(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - 8), stop);
  if (!abbreviations.test(before) || stop === text.trimEnd().length - 1) return false;
  return !/\bno$/i.test(before) || /^\.\s*\d/.test(text.slice(stop, stop + 4));
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: end - (words.length - words.trimEnd().length) };
}
