import type { Document } from '../document/document.ts';
import { sameBody } from '../document/named-bodies.ts';
import { printedDates } from '../document/printed-dates.ts';
import { datedAside } from '../doubts/earlier.ts';
import { grammar } from '../lexicon/grammar.ts';
import { once } from '../once.ts';
import type { Evidence, Reading } from '../rules/reading.ts';
import type { Text } from '../text.ts';
import { isClearArea, isUndisputed } from './clear-area.ts';
import type { SettledGrade } from './settle-grades.ts';

/** A grade that is told well enough, and what else its text tells in the same way. */
interface Told {
  text: Text;
  mark: SettledGrade['mark'];
  reading: Reading;
  /** How many gradings the text tells in the same way: by a label, or in prose. */
  alike: number;
}

/**
 * Leaves to the editor what is told well enough and was too often wrong all the same, in thirteen sets of
 * texts that nobody had read the parser by. `Good` below `Patrols`, alone of its kind in a text, is asked.
 */
export function withCaution(text: Text, settled: SettledGrade[]): SettledGrade[] {
  const told = new Map<Reading['basis'], number>();
  for (const { outcome, reading } of settled)
    if (outcome === 'record' && reading)
      told.set(reading.basis, (told.get(reading.basis) ?? 0) + reading.told.length);
  return settled.map((each) => {
    const { reading, mark } = each;
    if (each.outcome !== 'record' || !reading) return each;
    const alike = told.get(reading.basis) ?? 0;
    const place = { text, mark, reading, alike };
    const reason = reading.unsure ?? cautions.map((caution) => caution(place)).find(Boolean);
    return reason ? { ...each, outcome: 'unsettled', reason } : each;
  });
}

/** Beside each how many readings of its kind were wrong when unseen, of how many. */
const cautions: ((told: Told) => string | null | undefined)[] = [
  nothing, // 25 of 25
  unclear, // 39 of 42
  seldom, // 20 of 25
  another,
  runOn,
  undated,
  before,
];

/** A grade without an area may be for all, or for what is told elsewhere. */
function nothing({ reading: { told, basis } }: Told): string | null {
  const open = basis !== 'headline' && told.some(({ area }) => area.words === '');
  return open ? 'What it is given for is not told here.' : null;
}

function unclear({ text, reading: { told, basis } }: Told): string | null {
  const open = told.find(({ area }) => !isClearArea(text, area, basis === 'label'));
  return open ? `Whether it is given for “${open.area.words}” is not clear.` : null;
}

/**
 * What is told of no known area may be told in passing: by one label; or in prose that tells seldom, or neither
 * next to another verdict nor as "Fell Police was rated good" does.
 */
function seldom({ reading: { told, basis, evidence }, alike }: Told): string | null {
  const has = (one: Evidence) => evidence.includes(one);
  const isNear = has('beside verdicts') || has('same sentence');
  const isTold = alike > 2 && (isNear || (has('judging verb') && has('body subject')));
  // "Slid from good to poor" is said of nothing but what is graded.
  const isMoved = has('changing verb') && has('grade noun');
  const isFirm = isMoved || (basis === 'label' ? alike > 1 : isTold);
  const open = !isFirm && told.find(({ area }) => !isUndisputed(area));
  return open ? `The text tells too little in this way to be sure of “${open.area.words}”.` : null;
}

/** A grade of the body that the whole text is about may be another's whom its passage names alone. */
function another({ text, mark, reading }: Told): string | null {
  const named = text.bodiesIn(mark.passage);
  const [other] = named;
  const { likely } = text.about;
  if (likely && reading.told.some(({ body }) => body.name === null))
    return `It may be of ${likely}, which the text names often.`;
  // "Only Fell Police" names Fell Police.
  const apart = reading.told.some(({ body }) =>
    named.every((each) => !sameBody(each, body) && !each.name.endsWith(` ${body.name}`)),
  );
  return other && apart ? `It may be of ${other.name}, which is named beside it.` : null;
}

/** `Soup: good. Fish: poor.` in a paragraph of a text that prints other grades otherwise may be anybody's. */
function runOn({ text: { document }, mark, reading: { told, basis }, alike }: Told): string | null {
  const { folded = '' } = document.passages[mark.passage] ?? {};
  const alone = row.test(folded.slice(mark.sentence.start, mark.sentence.end));
  const others = alike > folded.split(': ').length + 1;
  return basis === 'label' && alone && others && told.every(({ area }) => area.id === null)
    ? 'It is printed unlike the other grades of the text.'
    : null;
}

const row = /^[^:,;]+: [^:,;A-Z]*\.$/;

/** "In 2021 inspectors graded" may tell an earlier grade, where no round and no day tells when a text was written. */
function undated({ text: { document, round }, mark }: Told): string | null {
  const { folded = '' } = document.passages[mark.passage] ?? {};
  const words = folded.slice(mark.sentence.start, mark.start);
  const before = words.replace(datedAside.exec(words)?.[0] ?? '', '');
  const behind = /^ in 20\d\d\b/.exec(folded.slice(mark.outerEnd));
  const [year] = /\bin 20\d\d\b/.exec(before) ?? behind ?? [];
  const isOpen = year && round === null && !isDated(document);
  return isOpen ? `It may be an earlier grade: it speaks of ${year.slice(-4)}.` : null;
}

const isDated = once(({ passages }: Document) =>
  passages.some(({ text }) => printedDates(text).length > 0),
);

/** "It had been graded good" tells what was before; not what somebody said "that", nor in minutes, which tell the present so. */
function before({ text: { document }, mark }: Told): string | null {
  const { folded = '' } = document.passages[mark.passage] ?? {};
  const been = hadBeen.test(folded.slice(mark.sentence.start, mark.start));
  return been && !isReported(document) ? 'It may tell an earlier grade: “had been”.' : null;
}

const thatSo = grammar`\bthat\b(?! (?:\w+ )?(?:${'reports'})\b)`;
const hadBeen = grammar`^(?!.*${thatSo}).*\bhad been\b[^,;]*$`;
const hadJudged = grammar`\b(?:${'judges'}) had (?:${'judgingVerbs'}|${'givingVerbs'})\b`;
const reporting = grammar`(?:^|\b(?:${'determiners'}) )minutes\b|${hadJudged}`;
const isReported = once(({ passages }: Document) =>
  passages.some(({ folded }) => reporting.test(folded)),
);
