import { fold } from '../document/normalise.ts';
import { grammar } from '../lexicon/grammar.ts';
import { type Doubt, type DoubtPlace, wordsAfter } from './doubt.ts';

const judged = grammar`(?:\b(?:${'otherJudges'})|%)\b(?: (?:who|we|in|of) (?:(?!\b(?:${'copulas'})\b)[^,;]){1,40})? (?:have |had |also |has )?(?:${'judgingVerbs'}|${'sayingVerbs'}|${'opinionVerbs'}|rate|say)\b`;
const thinks = grammar`\b(?:${'opinionVerbs'}|told (?:us|inspectors)|in my (?:own )?judgment)\b[^,;]*$`;
const by = grammar`\bby (?:(?:[\w-]+ ){0,3}?(?:${'otherJudges'})|an?other (?:${'judges'}))\b`;
const some = /\b(?:some|many|most|few) \w+ (?:\w+ )?(?:call|called|consider|considered)\b/;
const thought = grammar`\b(?:councillor|${'titles'}) \w+ (?:considered|described|called)\b[^,;]*$`;
const itself = grammar`\b(?:${'judgingVerbs'}) (?:itself|themselves|himself|herself)\b`;
const says = grammar`\b(?:${'offices'}|he|she|they|${'titles'} \w+|members?)(?: [\w'-]+){0,4},? (?:${'sayingVerbs'}|${'opinionVerbs'})\b(?! \w+ (?:had|has|have) (?:been )?(?:${'judgingVerbs'}))`;

const calls = grammar`^.*\b(?:called|calls|described|describes|branded|considered)\b`;

/** "Ann Lee called the officer outstanding": somebody who is named, and is no inspector. */
function isNamed(place: DoubtPlace): boolean {
  const { text, passage, clause } = place;
  const { mark } = clause;
  const { folded, index } = passage;
  const people = text
    .peopleIn(index)
    .filter(({ start, end }) => start >= mark.sentence.start && end <= mark.start);
  const [first] = people;
  return (
    first !== undefined &&
    !isJudge(place, folded.slice(mark.sentence.start, mark.start)) &&
    calls.test(folded.slice(first.end, mark.start))
  );
}

/** "We consider it to be good", where the inspectorate itself writes. */
function isOwn({ text: { voice } }: DoubtPlace, before: string): boolean {
  return voice.kind === 'inspectorate' && own.test(before);
}

const own = grammar`\b(?:i|we) (?:\w+ly |now |also )?(?:${'opinionVerbs'})\b[^,;]*$`;

/** Whether words speak of those whose office it is to judge: an inspector's words are no other's. */
function isJudge({ text: { context } }: DoubtPlace, words: string): boolean {
  const own = context.voices.filter(({ judges }) => judges).flatMap(({ offices }) => offices);
  return /\binspectors?\b/.test(words) || own.some((each) => words.includes(fold(each)));
}

/**
 * A grade that others than inspectors give is no grading: what residents, a survey, the body itself
 * or an officer call "good" is dismissed.
 */
export function otherJudge(place: DoubtPlace): Doubt | null {
  const { passage, clause } = place;
  const before = passage.folded.slice(clause.mark.sentence.start, clause.mark.start);
  if (
    (thinks.test(before) && !isOwn(place, before)) ||
    judged.test(before) ||
    itself.test(before) ||
    thought.test(before) ||
    some.test(before) ||
    isNamed(place) ||
    by.test(wordsAfter(place))
  )
    return { reason: 'Others than the inspectorate judge here.', certain: true };
  const plain = clause.verb === 'plain' || clause.verb === 'none';
  const who = says.exec(before, place.text.declared)?.[0] ?? '';
  return plain && !clause.mark.quoted && who !== '' && !isJudge(place, who)
    ? { reason: 'Somebody else than the inspectorate says so.', certain: true }
    : null;
}
