/** Whether words take up what was said before them, or limit it: “However, …”, “In particular we …”. */
export function takesUp(words: string): boolean {
  return connective.test(words);
}

/**
 * Whether words are not understood without the sentence before them: they take it up, begin with a word
 * that stands for something said in it, or name such a thing anywhere.
 */
export function pointsBack(words: string): boolean {
  return takesUp(words) || standsForSomething.test(words);
}

const connective =
  /^\P{L}*(?:(?:and|but|yet|however|although|though|nevertheless|nonetheless|in particular)\b|[^.;]*?\bhowever\P{L}*$)/iu;

const standsForSomething = new RegExp(
  [
    '^\\P{L}*(?:it|its|they|their|them|he|she|his|her|that|those|such)\\b',
    '\\b(?:this|these)\\b',
    // What "it" stands for is neither in a sentence that begins with who speaks, nor in words of time.
    '^\\P{L}*(?:I|we)\\b.*?\\bthat (?:it|they)\\b',
    '^\\P{L}*(?:since|in|at|on|during|for|after|before|by)\\b[^.;]*?, (?:it|they)\\b',
  ].join('|'),
  'iu',
);
