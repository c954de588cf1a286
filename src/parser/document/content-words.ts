import { stemmer } from 'stemmer';
import { fold } from './normalise.ts';

/** Words that say little of what a phrase is about; those of time, such as "until", say when. */
const stopWords = new Set(
  'a an the its their his her our your this that these those it they we of to in at for on with and or by from as into is are be been was were has have had how what which who well does do did will would can could should must might all any both each overall extent where area areas including through across within way whose'.split(
    ' ',
  ),
);

/**
 * The words that carry a phrase's meaning, each cut to its stem, in order and without repeats:
 * "the recording of data" gives record, data; "Preventing crime" and "crime prevention" share both.
 */
export function contentWords(phrase: string): string[] {
  const words = fold(phrase)
    .replace(/'s\b/g, '')
    .replace(/\b(re|anti)-(?=\w)/g, '$1')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set((words ?? []).filter((word) => !stopWords.has(word)).map(stemmer))];
}

/** Whether two stems are of one word: "legitim" of legitimate, "legitimaci" of legitimacy. */
function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= keyLength && long.startsWith(short));
}

const keyLength = 5;

/** What all stems of one word begin with. */
export function stemKey(stem: string): string {
  return stem.slice(0, keyLength);
}

/** How many stems of one list stand in another. */
export function shared(one: string[], other: string[]): number {
  return one.filter((stem) => other.some((each) => sameStem(stem, each))).length;
}
