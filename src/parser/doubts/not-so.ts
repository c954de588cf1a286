import { fold } from '../document/normalise.ts';
import { grammar } from '../lexicon/grammar.ts';
import { type Doubt, type DoubtPlace, sentenceBefore, wordsAfter, wordsBefore } from './doubt.ts';

const denial = grammar`(?:\b(?:${'denials'})\b|n't\b)[^,;]{0,48}$`;
const denialBehind = grammar`^["']? (?:no more|no longer)\b`;
const supposition = grammar`\b(?:${'suppositions'})\b`;

/**
 * A grade that is denied, supposed, wished for or asked about tells none: "far from good", "could be good"
 * and "Is it good?" are dismissed.
 */
export function notSo(place: DoubtPlace): Doubt | null {
  const { passage, clause } = place;
  const before = wordsBefore(place);
  if (denial.test(before) || denialBehind.test(wordsAfter(place)))
    return { reason: 'The words say that it is not so.', certain: true };
  // "Why was it rated poor?" takes for granted that it was.
  const { start, end } = clause.mark.sentence;
  const asked = /^(?!why\b).*\?["']?$/s.test(passage.folded.slice(start, end));
  return asked || supposition.test(before)
    ? { reason: 'The words only suppose it, wish for it or ask.', certain: true }
    : null;
}

const judged = grammar`(?:\b(?:${'otherJudges'})|%)\b(?: (?:who|we|in|of) (?:(?!\b(?:${'copulas'})\b)[^,;]){1,40})? (?:(?:${'auxiliaries'}|${'adverbs'}) )?(?:${'judgingVerbs'}|${'sayingVerbs'}|${'opinionVerbs'}|say)\b`;
const by = grammar`\bby (?:(?:[\w-]+ ){0,3}?(?:${'otherJudges'})|an?other (?:${'judges'}))\b`;
const thinks = grammar`\b(?:${'opinionVerbs'}|told (?:us|inspectors)|in my (?:own )?judgment)\b[^,;]*$`;
const ownThoughts = grammar`\bwe (?:${'opinionVerbs'})\b[^,;]*$`;
const says = grammar`\b(?:${'offices'}|he|she|they|${'titles'} \w+)(?: [\w'-]+){0,4},? (?:${'sayingVerbs'}|${'opinionVerbs'})\b(?! \w+ (?:${'auxiliaries'}) (?:been )?(?:${'judgingVerbs'}))`;

/**
 * A grade that others than inspectors give is no grading: what residents, a survey, the body itself
 * or an officer call "good" is dismissed.
 */
export function otherJudge(place: DoubtPlace): Doubt | null {
  const { text, passage, clause } = place;
  const before = sentenceBefore(place);
  const own = text.voice.kind === 'inspectorate' && ownThoughts.test(before);
  const judge = passage.folded.slice(clause.start, clause.verbs.start).trim();
  // "The force had marked its training as good": it judges itself.
  const itself = clause.active && /^(?:the|this) /.test(judge) && text.bodyNouns.is(judge);
  if ((thinks.test(before) && !own) || judged.test(before) || by.test(wordsAfter(place)) || itself)
    return { reason: 'Others than the inspectorate judge here.', certain: true };
  const plain = clause.verb === 'plain' || clause.verb === 'none';
  const who = says.exec(before, text.declared)?.[0];
  return plain && !clause.mark.quoted && who && !isJudge(place, who)
    ? { reason: 'Somebody else than the inspectorate says so.', certain: true }
    : null;
}

/** Whether words speak of those whose office it is to judge: an inspector's words are no other's. */
function isJudge({ text: { context } }: DoubtPlace, words: string): boolean {
  const own = context.voices.filter(({ judges }) => judges).flatMap(({ offices }) => offices);
  return /\binspectors?\b/.test(words) || own.some((each) => words.includes(fold(each)));
}
