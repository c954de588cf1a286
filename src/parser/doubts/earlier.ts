import { grammar } from '../lexicon/grammar.ts';
import {
  type DoubtPlace,
  sentenceAfter,
  sentenceBefore,
  wordsAfter,
  wordsBefore,
} from './doubt.ts';

const lastOne = grammar`last \w+ (?:${'reports'})|earlier (?:${'gradeNouns'})`;
const past = grammar`\b(?:${'formerly'}|${lastOne}|before (?:${'pronouns'}) (?:${'copulas'}))\b`;
/** "At our last inspection, in 2019, we found that:" leads to earlier grades. */
const leads = grammar`\b(?:${'formerly'})\b[^.]*:$`;
/** "Safety was then good, and care was poor": both were. */
const then = grammar`^(?!.*\bnow\b).*\b(?:was|were) then\b(?! (?:${'judgingVerbs'})).*,`;
/** "At that visit safety had been judged good", "In 2021 we said that it was". */
const thatVisit = grammar`^at that (?:time|${'reports'})\b.*\bhad been\b`;
const yearFirst = /^in 20\d\d\b(?:\/\d\d)?,? (?:we|inspectors|they) (?!.*\bnow\b)/;
const from = grammar`\b(?:from|out of) (?:(?:${'determiners'}) )?["']?$`;
const apart = grammar`, (?:${'formerly'})\b[^,]*,`;
const ofOld = grammar`(?:${'determiners'}) (?:${'gradeNouns'}) (?:it|they|from)`;
/** "Rated poor, a rating it was given in 2019". */
const kept = grammar`, (?:from|given|${ofOld})\b[^.;]{0,120}\b20\d\d\b`;
/** "Still good and was not part of this visit". */
const leftOut = /\b(?:was|were) not (?:part of|inspected|visited)\b/;
/** "On this visit, in May 2024, they judged": that year is the text's own, though it was printed later. */
const thisVisit = /\bthis (?:visit|time|occasion)\b/;
/** "Fell Police, good in 2021, is poor": the year is that of the words between the commas. */
export const datedAside = grammar`, [^,]*\b20\d\d, (?=(?:${'copulas'})\b)`;

/**
 * An earlier grade is not this text's: "at its previous visit it was poor", "was good in 2016" and the first
 * of "moved from good to outstanding" are dismissed.
 */
export function earlier(place: DoubtPlace): string | null {
  const { text, lead, passage } = place;
  const words = wordsBefore(place);
  // "Up from poor three years ago, now good" is of now.
  const all = /, (?:\w+ )?now\b[^,]*$/.exec(words)?.[0] ?? words;
  const before = all.replace((datedAside.exec(all) ?? apart.exec(all))?.[0] ?? '', ' ');
  const [after = ''] = wordsAfter(place).split(/ from ["']| 20\d\d: /);
  if (from.test(before)) return 'It tells what the grade was before.';
  const opening = sentenceBefore(place);
  if (
    past.test(before) ||
    past.test(after.slice(0, 60)) ||
    then.test(opening) ||
    thatVisit.test(opening)
  )
    return 'It tells an earlier grade.';
  const rest = sentenceAfter(place);
  if (kept.test(rest) || leftOut.test(rest)) return 'It tells a grade that is kept from before.';
  const turn = Number(/\bround (\d)\b/.exec(before)?.[1]);
  if (turn < text.lastTurn) return `It tells a grade of round ${turn}.`;
  const ledBy = lead ? (text.document.passages[lead.passage]?.folded ?? '') : '';
  if (leads.test(ledBy)) return 'It stands in a list of earlier grades.';
  const own = thisVisit.test(opening)
    ? []
    : yearsIn(`${yearFirst.exec(opening)?.[0] ?? ''}${before} ${after}`);
  const years = own.length > 0 || passage.leadIn === null ? own : yearsIn(ledBy);
  const { year } = text;
  const [first] = years;
  if (year === null || first === undefined || years.some((each) => each >= year)) return null;
  return `It tells a grade of ${first}.`;
}

function yearsIn(words: string): number[] {
  return [...words.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
}
