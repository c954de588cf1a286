import { grammar } from '../lexicon/grammar.ts';

/**
 * Where whoever is asked begins, or the time before, in the words before a modal: of "They say that by May
 * the force" it is "by May". Null where they name nobody but "we".
 */
export function subjectOf(before: string): { start: number; timed: boolean } | null {
  const head = before.replace(/ (?:also |now )?$/, '');
  const starts = [
    ...head.matchAll(/(?:^|[,:;] |\b(?:that|is|says?|said) )(?:and |so |but |that )*/g),
  ]
    .map(({ index, 0: { length } }) => index + length)
    .toReversed();
  for (const [nth, start] of starts.entries()) {
    const words = head.slice(start);
    if (nobody.test(words)) return null;
    if (timed.test(words)) return { start, timed: true };
    if (words === '' || words.split(' ').length > 6) continue;
    const time = starts[nth + 1];
    const late = time !== undefined && timed.test(head.slice(time));
    return late ? { start: time, timed: true } : { start, timed: false };
  }
  return null;
}

const timed = grammar`^(?:${'deadlines'})\b`;
const nobody = grammar`(?:^| )(?:i|we|you|us|this|that|there|${'questionWords'})$`;
