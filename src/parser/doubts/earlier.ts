import type { Document } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import { type Doubt, type DoubtPlace, sentenceBefore, wordsAfter, wordsBefore } from './doubt.ts';

const past = grammar`\b(?:${'formerly'}|last \w+ (?:inspection|visit|report|assessment)|(?:was|were) last \w+ed|earlier (?:${'gradeNouns'})|until (?:19|20)\d\d)\b`;
/** "At our last inspection, in 2019, we found that:" leads to earlier grades. */
const led = grammar`(?:^|[.!?] )(?:at|in|when|on|during|from) [^.,:]{0,40}\b(?:${'formerly'})\b[^.]*:$`;
/** "At the last inspection in 2018, safety was judged poor, respect good." */
const opens = grammar`^["']?(?:at|in|on|during) (?:the |our |its |their )?(?:${'formerly'})\b[^,]*,`;
const later = /(?:^|, )(?:\w+ ){1,3}(?:years|months|weeks) after\b/;
const from = grammar`\bfrom (?:(?:${'determiners'}|being) )?(?:(?:${'formerly'}|${'gradeNouns'}|of|rated|graded|grade) )*["']?$`;
const moved = grammar`\b(?:${'changeVerbs'})\b`;
/** "At the inspection of May 2018 this was judged good." */
const dated = grammar`^(?:at|in|on|during) (?:the|our|its|their) (?:${'reports'}) (?:of|in) (?:\p{L}+ )?((?:19|20)\d\d)\b`;
const apart = grammar`, (?:which|who|${'formerly'})\b[^,]*,`;
const since =
  /^["']?,? (?:in|at|of|since|after|for) (?:its |our |the |their )?(?:[\w-]+ ){0,3}((?:19|20)\d\d)\b/;

/**
 * An earlier grade is not this text's: "had been inadequate", "was good in 2016" and the first of
 * "moved from good to outstanding" are dismissed.
 */
export function earlier(place: DoubtPlace, label = false): Doubt | null {
  const { text, lead, clause } = place;
  const before = (label ? '' : wordsBefore(place)).replace(
    apart.exec(wordsBefore(place))?.[0] ?? '',
    '',
  );
  const [after = ''] = label ? [] : wordsAfter(place).split(/ (?=(?:up |down )?from ["'])/);
  const to = /^["']?,? (?:up |down )?(?:to|and is now|but is now)\b/.test(after);
  if (from.test(before) && (to || moved.test(before)))
    return sure('It tells what the grade was before.');
  const bracket = /\(([^()]*)$/.exec(
    place.passage.folded.slice(
      Math.max(clause.mark.sentence.start, clause.mark.start - 300),
      clause.mark.start,
    ),
  )?.[1];
  if (bracket !== undefined && (past.test(bracket) || yearsIn(bracket).length > 0))
    return sure('It stands in brackets with an earlier date.');
  const opening = sentenceBefore(place);
  if (opens.test(opening) && !/\b(?:now|but|while|whereas|since)\b/.test(opening))
    return sure('Its sentence begins with an earlier inspection.');
  const then = Number(dated.exec(opening)?.[1]);
  if (text.year !== null && then < text.year) return sure(`It tells a grade of ${then}.`);
  const words = clause.verb === 'changing' ? '' : before;
  if (later.test(words) || past.test(words) || past.test(after.slice(0, 60)))
    return sure('It tells an earlier grade.');
  const turn = /\bround (\d)\b/.exec(before)?.[1];
  if (turn && lastRound(text.document) > Number(turn))
    return sure(`It tells a grade of round ${turn}.`);
  const years = yearsIn(`${words} ${after}`);
  const ledBy = lead ? (text.document.passages[lead.passage]?.folded ?? '') : '';
  if (led.test(ledBy)) return sure('It stands in a list of earlier grades.');
  const told = place.passage.leadIn === null ? [] : yearsIn(ledBy);
  const year = text.year;
  const been = /\bhad been\b/.test(words)
    ? { reason: 'It may tell an earlier grade: “had been”.', certain: false }
    : null;
  if (year === null) return been;
  const old = (years.length > 0 ? years : told).filter((each) => each < year);
  if (old.length === 0 || (years.length > 0 ? years : told).some((each) => each >= year))
    return been;
  const near = text.round === null && old.some((each) => each === year - 1);
  return near && !since.test(after) && !/\bin (?:our |its |the )?(?:19|20)\d\d\b/.test(words)
    ? { reason: `It speaks of ${old[0]}, the year before the text's latest.`, certain: false }
    : sure(`It tells a grade of ${old[0]}.`);
}

/** The last round that a text counts: 2 of "round 1 … round 2". */
function lastRound(document: Document): number {
  const known = lastRounds.get(document);
  if (known !== undefined) return known;
  const turns = document.passages.flatMap(({ folded }) => [...folded.matchAll(/\bround (\d)\b/g)]);
  const last = turns.reduce((most, [, turn]) => Math.max(most, Number(turn)), 0);
  lastRounds.set(document, last);
  return last;
}

const lastRounds = new WeakMap<Document, number>();

function yearsIn(words: string): number[] {
  return [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
}

function sure(reason: string): Doubt {
  return { reason, certain: true };
}
