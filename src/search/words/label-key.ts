import { saidWords, type Word, wordsOf } from './words.ts';

/** What labels have in common that differ in order, endings and common words. */
export function labelKey(label: string): string {
  return contentStems(label).sort().join(' ') + (label.endsWith('*') ? '*' : '');
}

/** What sayings have in common that differ in endings, common words and what is done to what: sort it out. */
export function sayingKey(words: Word[]): string {
  const said = saidWords(words);
  const bare = said.filter(({ letters }) => !objects.test(letters));
  return (bare.length > 1 ? bare : said).map(({ stem }) => stem).join(' ');
}

const objects = /^(?:it|them|him|her|me|us|you|this|that|things?|(?:some|any)(?:thing|one|body))$/;

/** The stems of the words by which a label is known. */
export function contentStems(label: string): string[] {
  return saidWords(wordsOf(label)).map(({ stem }) => stem);
}

/** A label without the words that search passes over; an acronym stays as it is, and whose something is. */
export function bareLabel(label: string): string {
  if (isAcronym(label)) return label;
  const said = saidWords(wordsOf(label));
  const letters = said.map(({ joined, letters, start, end }, at) => {
    const isOwner = /[’']s$/.test(label.slice(start, end));
    return (at === 0 ? '' : joined ? '-' : ' ') + letters + (isOwner ? "'s" : '');
  });
  return letters.join('') + (label.endsWith('*') ? '*' : '');
}

/** Common words that may stand among those of a label that is packed without them. */
export const commonBetween = 5;

/** Whether a label is an acronym: one word of capitals. */
export function isAcronym(label: string): boolean {
  return /^[\p{Lu}&.]{2,}$/u.test(label);
}
