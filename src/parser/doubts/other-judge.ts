import { grammar } from '../lexicon/grammar.ts';
import { type DoubtPlace, sentenceBefore, wordsAfter } from './doubt.ts';

const judging = grammar`${'judgingVerbs'}|gave|give|(?<says>${'sayingVerbs'}|say)`;
const which = grammar` (?:who|we|in|of) (?:(?!\b(?:${'copulas'})\b)[^,;]){1,40}`;
const judged = grammar`\b(?:${'otherJudges'})\b${which}? (?:(?:${'auxiliaries'}|${'adverbs'}) )?${judging}\b`;
const people = grammar`^(?:${'generals'})(?: of [\w ]{3,40})?(?: (?!(?:${'judges'}|${'reports'})\b)\w+)?`;
/** "One daughter called the nurses good", "Its own audit had called it good". */
const some = grammar`(?:${people}|\bown \w+)(?: had)? (?:${'judgingVerbs'}) (?:${'determiners'})\b`;
const theirs = grammar`another (?:${'judges'})|(?:his|her|their) (?!majesty)\w+`;
const by = grammar`\bby (?:(?:\w+ ){0,3}?(?:${'otherJudges'})|${theirs})\b`;
const thinks = grammar`\b(?:${'opinionVerbs'}|told (?:us|inspectors)|in my (?:own )?judgment)\b[^,;]*$`;
const ownThoughts = grammar`\b(?<who>we|they|${'judges'}) (?:${'opinionVerbs'})\b[^,;]*$`;
const speaker = grammar`${'offices'}|he|she|they|(?:${'titles'}) \w+`;
const saying = grammar`${'sayingVerbs'}|${'opinionVerbs'}|considered that`;
const judgedIt = grammar`\w+ (?:${'auxiliaries'}) (?:${'judgingVerbs'})`;
const says = grammar`\b${speaker}(?: \w+){0,4},? ${saying}\b(?! ${judgedIt})`;

/**
 * A grade that others than inspectors give is no grading: what residents, the body itself
 * or an officer call "good" is dismissed.
 */
export function otherJudge(place: DoubtPlace): string | null {
  const { text, passage, clause } = place;
  if (place.goesOn) return null;
  const before = sentenceBefore(place);
  const thinker = ownThoughts.exec(before)?.groups?.who;
  const we = thinker === 'we' && text.voice.kind === 'inspectorate';
  const own = we || (thinker !== undefined && isJudge(place, thinker));
  const judge = passage.folded.slice(clause.start, clause.verbs.start).trim();
  // "The force had marked its training as good": it judges itself.
  const itself = clause.active && /^the /.test(judge) && text.bodyNouns.is(judge);
  // "Members noted that it had risen to good" tells what others than they judged.
  const other = judged.exec(before);
  const noted = clause.verb === 'changing' && other?.groups?.says;
  if (
    (thinks.test(before) && !own) ||
    (other && !noted) ||
    some.test(before) ||
    by.test(wordsAfter(place)) ||
    itself
  )
    return 'Others than the inspectorate judge here.';
  const who = says.exec(before, text.declared);
  const plain = clause.verb === 'plain' || clause.verb === 'none';
  return plain && !clause.mark.quoted && who && !isJudge(place, who[0])
    ? 'Somebody else than the inspectorate says so.'
    : null;
}

/** Whether words speak of those whose office it is to judge: an inspector's words are no other's. */
function isJudge({ passage, clause }: DoubtPlace, words: string): boolean {
  const said = /^they\b/.test(words) ? passage.folded.slice(0, clause.start) : words;
  return judges.test(said);
}

const judges = grammar`\b(?:${'judges'}|inspector)`;
