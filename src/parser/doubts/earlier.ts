import type { Document } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { type Doubt, type DoubtPlace, sentenceBefore, wordsAfter, wordsBefore } from './doubt.ts';

const past = grammar`\b(?:${'formerly'}|last \w+ (?:${'reports'})|(?:${'copulas'}) last \w+ed|earlier (?:${'gradeNouns'})|until \d{4})\b`;
/** "At our last inspection, in 2019, we found that:" leads to earlier grades. */
const leads = grammar`\b(?:${'formerly'})\b[^.]*:$`;
/** "At the last inspection in 2018, safety was judged poor, respect good." */
const opens = grammar`^(?:${'prepositions'}) (?:(?:${'determiners'}) )?(?:${'formerly'})\b[^,]*,`;
const turns = grammar`\b(?:now|${'conjunctions'})\b`;
const from = grammar`\bfrom (?:(?:${'determiners'}|${'formerly'}|${'gradeNouns'}|${'copulas'}|of) )*["']?$`;
const moved = grammar`\b(?:${'changeVerbs'})\b`;
const apart = grammar`, (?:${'questionWords'}|${'formerly'})\b[^,]*,`;
/** "On this visit, in May 2024, they judged": that year is the text's own, though it was printed later. */
const thisVisit = grammar`\bthis (?:${'reports'}|visit|occasion|time)\b`;
/** "Fell Police, good in 2021, is poor": the year is that of the words between the commas. */
export const datedAside = grammar`, [^,]*\b(?:19|20)\d\d, (?=(?:${'copulas'}|${'auxiliaries'})\b)`;

/**
 * An earlier grade is not this text's: "had been inadequate", "was good in 2016" and the first of
 * "moved from good to outstanding" are dismissed.
 */
export function earlier(place: DoubtPlace, label = false): Doubt | null {
  const { text, lead, clause, passage } = place;
  const all = label ? '' : wordsBefore(place);
  const before = all.replace((datedAside.exec(all) ?? apart.exec(all))?.[0] ?? '', ' ');
  const [after = ''] = label ? [] : wordsAfter(place).split(/ from ["']/);
  if (from.test(before) && (/^["']? to\b/.test(after) || moved.test(before)))
    return sure('It tells what the grade was before.');
  const { sentence, start } = clause.mark;
  const bracket = /\([^()]*$/.exec(
    passage.folded.slice(Math.max(sentence.start, start - 300), start),
  );
  if (bracket && (past.test(bracket[0]) || yearsIn(bracket[0]).length > 0))
    return sure('It stands in brackets with an earlier date.');
  const opening = sentenceBefore(place);
  if (opens.test(opening) && !turns.test(opening))
    return sure('Its sentence begins with an earlier inspection.');
  const words = clause.verb === 'changing' ? '' : before;
  if (past.test(words) || past.test(after.slice(0, 60))) return sure('It tells an earlier grade.');
  const turn = Number(/\bround (\d)\b/.exec(before)?.[1]);
  if (turn < text.lastTurn) return sure(`It tells a grade of round ${turn}.`);
  const ledBy = lead ? (text.document.passages[lead.passage]?.folded ?? '') : '';
  if (leads.test(ledBy)) return sure('It stands in a list of earlier grades.');
  const been =
    /\bhad been\b/.test(words) && !isReported(text)
      ? { reason: 'It may tell an earlier grade: “had been”.', certain: false }
      : null;
  const own = thisVisit.test(opening) ? [] : yearsIn(`${words} ${after}`);
  const years = own.length > 0 || passage.leadIn === null ? own : yearsIn(ledBy);
  const { year } = text;
  const [first] = years;
  if (year === null || first === undefined || years.some((each) => each >= year)) return been;
  return sure(`It tells a grade of ${first}.`);
}

const reported = grammar`\b(?:${'judges'}) had (?:${'judgingVerbs'}|${'givingVerbs'})\b`;
const known = new WeakMap<Document, boolean>();

/** Whether a text tells in the past perfect what was found, as minutes do: "Inspectors had judged". */
function isReported({ document }: Text): boolean {
  const found =
    known.get(document) ?? document.passages.some(({ folded }) => reported.test(folded));
  known.set(document, found);
  return found;
}

function yearsIn(words: string): number[] {
  return [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
}

function sure(reason: string): Doubt {
  return { reason, certain: true };
}
