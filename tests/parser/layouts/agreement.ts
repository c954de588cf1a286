import type { ExpectedGrading, ExpectedQuote } from './expectation.ts';
import { beginsWith, contentStems, sameStem, wordsOf } from './words.ts';

/** How far a found grading is the expected one: 0 where it is another, at most 1. */
export function gradingAgreement(expected: ExpectedGrading, found: FoundGrading): number {
  if (expected.judgment.toLowerCase() !== found.judgment.toLowerCase()) return 0;
  if (expected.body !== null && !sameBody(expected.body, found.body)) return 0;
  const bodies = [expected.body, found.body].filter((body) => body !== null);
  return areaAgreement(expected.area, found.area, bodies);
}

/**
 * How far two areas are the same: the share of the longer one's words that the shorter one has, 0
 * where the shorter has a word of its own, or less than half and is not the one word that the longer
 * begins with ("efficient" begins "the extent to which the force is efficient at keeping people safe"). All names
 * for the whole body agree.
 */
export function areaAgreement(one: string, other: string, bodies: string[]): number {
  const wholes = [one, other].filter((area) => isWhole(area, bodies)).length;
  if (wholes > 0) return wholes === 2 ? 1 : 0;
  const [short, long] = [contentStems(one), contentStems(other)].sort(
    (a, b) => a.length - b.length,
  );
  if (!short?.length || !long?.length) return 0;
  const within = short.every((stem) => long.some((kin) => sameStem(stem, kin)));
  const begins = short.length === 1 && sameStem(short[0] ?? '', long[0] ?? '');
  const share = short.length / long.length;
  return within && ((begins && !/,/.test(one + other)) || share >= 0.5) ? share : 0;
}

/** How far a found quotation is the expected one: its speaker and its first words must agree. */
export function quoteAgreement(expected: ExpectedQuote, found: FoundQuote): number {
  const begins = beginsWith(found.paragraphs.join(' '), expected.words);
  return begins && sameSpeaker(expected.speaker, found.speaker) ? 1 : 0;
}

/** Whether two names are of one speaker: titles aside, and a last name may stand for the whole. */
export function sameSpeaker(one: string, other: string): boolean {
  const names = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length);
  const [short = [], long = []] = names;
  if (short.length === 0) return false;
  if (short.join(' ') === long.join(' ')) return true;
  if (short.length === 1 && short[0] === long.at(-1)) return true;
  const nameless = /^(?:the|an?)\s/i.test(one) || /^(?:the|an?)\s/i.test(other);
  return nameless && short.every((word) => long.includes(word)) && short.length * 2 >= long.length;
}

interface FoundGrading {
  body: string | null;
  area: string;
  judgment: string;
}

interface FoundQuote {
  speaker: string;
  paragraphs: string[];
}

function sameBody(one: string, other: string | null): boolean {
  // Letters in brackets behind a name only shorten it: "Fell Delivery Unit (FDU)".
  const bare = (name: string) =>
    wordsOf(name.replace(/\s\(\p{Lu}+\)$/u, '')).filter((word) => word !== 'the');
  return other !== null && bare(one).join(' ') === bare(other).join(' ');
}

/** "overall", "overall judgment", no words at all, or the body's own name. */
function isWhole(area: string, bodies: string[]): boolean {
  const stems = contentStems(area);
  const own = contentStems(bodies.join(' '));
  const rest = stems.filter((stem) => !own.includes(stem));
  if (rest.length === 0) return true;
  const total = rest.some((stem) => totals.includes(stem));
  return total && rest.every((stem) => totals.includes(stem) || verdicts.includes(stem));
}

const totals = contentStems('overall whole');
const verdicts = contentStems(
  'judgment judgement effectiveness grade grading rating verdict outcome performance quality',
);

function nameWords(name: string): string[] {
  return wordsOf(name).filter((word) => !titles.has(word));
}

const titles = new Set(
  `the a an mr mrs ms miss mx dr prof professor sir dame lord lady cllr councillor rev
  obe mbe cbe qpm qfsm kpm`.split(/\s+/),
);
