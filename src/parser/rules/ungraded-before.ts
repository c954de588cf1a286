import type { Stretch } from '../document/clauses.ts';
import { isQuestion } from '../document/section-area.ts';
import { grammar } from '../lexicon/grammar.ts';
import { stretchOf, type UngradedPlace } from './ungraded-target.ts';

/**
 * Where the words stand that "it" or "this" means, which is not graded: of "It also looked at custody. That
 * was not graded." the word "custody", and of "How good is it? This question was not graded." the question. `it`
 * may also be what the words before are of: "The nursery is new; it is not graded."
 */
export function meantBefore({ text, passage, mark }: UngradedPlace, it: boolean): Stretch | null {
  const { sentence, start: at } = mark;
  const last = passage.sentences.findLast(({ end }) => end <= sentence.start);
  const from = Math.max(sentence.start, at - longest);
  const found = it ? stretchIn(front, passage.folded, from, at) : null;
  if (found) return found;
  const own = { start: sentence.start, end: at };
  for (const { start, end } of last ? [own, last] : [own]) {
    const near = Math.max(start, end - longest);
    const told =
      stretchIn(looked, passage.folded, near, end) ??
      (it && near === start ? stretchIn(subject, passage.folded, start, end) : null);
    const words = told ? passage.folded.slice(told.start, told.end) : '';
    if (told && !text.bodyNouns.is(words) && !graded.test(words)) return told;
  }
  const asks = !it && last && isQuestion(passage.folded.slice(last.start, last.end));
  return asks ? last : null;
}

/** Of a longer sentence only so much is looked at. */
const longest = 600;

/** The words that a pattern names in a stretch of folded words. */
function stretchIn(pattern: Pick<RegExp, 'exec'>, folded: string, start: number, end: number) {
  const found = pattern.exec(folded.slice(start, end));
  const words = found?.[1] ?? found?.[2];
  if (!found || !words) return null;
  return stretchOf(start + found.index + found[0].indexOf(words), words.length);
}

/** "Custody is old, so we did not grade it", "On custody we gave it no grade". */
const onArea = grammar`(?:and |but )?(?:on|for|in) ([^,;]{3,60}?),? `;
const ofArea = grammar`([^,;]{3,80}?) (?:${'copulas'}) [^;:]*, (?:so|and|but) `;
const judges = grammar`(?:we|they|(?:the )?inspectors)(?: \w+){0,3} ?`;
const front = grammar`(?:^|[;,] )(?:${onArea}|${ofArea})${judges}$`;
const seen = grammar`(?<!\b(?:was|were|been) )\b(?:looked at|inspected|examined|visited)`;
const looked = grammar`${seen} ([^,;]+?)(?:\.|(?: too| as well)?,? but(?: \w+)?) ?$`;
const subject = grammar`^(?!(?:${'pronouns'})\b)((?:[^\s,;.]+ ){0,4}?[^\s,;.]+) (?:${'copulas'}) [^;]*[;.]`;
const graded = grammar`^(?:${'determiners'}) (?:\w+ )?(?:${'reports'})$|\b(?:${'gradeNouns'})$`;
