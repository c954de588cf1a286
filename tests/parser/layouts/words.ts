import { stemmer } from 'stemmer';

/** The words of a text in lower case, without marks: "officers’ effort" gives "officers", "effort". */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’']/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text begins with these words, whatever marks stand between them. */
export function beginsWith(text: string, words: string): boolean {
  return `${wordsOf(text).join(' ')} `.startsWith(`${wordsOf(words).join(' ')} `);
}

/** Whether these words stand anywhere in a text, one after another. */
export function holds(text: string, words: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);
}

/** The stems of the words that say something: small words, numbers and words for a body are left out. */
export function contentStems(text: string): string[] {
  const telling = wordsOf(text).filter((word) => !silent.has(word) && !/^\d+$/.test(word));
  return [...new Set(telling.map((word) => stemmer(word)))];
}

/** Whether two stems are of one word: "legitim" and "legitimaci". */
export function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 5 && long.startsWith(short));
}

const silent = new Set(
  `a an the this that these those its it their his her our your is are was were be been has have had do does
  how what which well extent of for in at to on by with from and or as into area areas domain domains
  question questions aspect aspects s
  force constabulary service trust council prison school college hospital`.split(/\s+/),
);
