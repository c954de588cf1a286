import { fold } from '../fold.ts';
import { areAreaWords } from './area-words.ts';
import type { ToldArea } from './areas-told.ts';
import type { Setting } from './setting.ts';

const number =
  '(?:all|a number|several|some|most|many|both|each|every|other|key|just|only|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const counted = new RegExp(
  `^(?:in |across )?${number}(?: (?:${number}|of|the|its|their|remaining|core|main|graded|inspected))*(?: (?:things|respects|areas?|strands?|pillars?|categor(?:y|ies)|questions?|aspects?|others?)\\b.*)?$`,
);

/** Whether words count areas and name none: "three areas". */
export function countsAreas({ folded }: Setting, { start, end, found }: ToldArea): boolean {
  const words = folded.slice(start, end);
  return found === null && (counted.test(words) || /^(?:areas?|overall|others?)$/.test(words));
}

/** Whether words can name an area; an unknown one in a headline only after "at" or "for". */
export function namesArea({ words, heading }: Setting, { start, end, found }: ToldArea): boolean {
  if (found?.fit === 'exact' || found?.fit === 'pillar') return true;
  const before = fold(words.slice(0, start));
  const placed = !heading || found !== null || /\b(?:at|for|in|on|of|how|over)\W*$/.test(before);
  return placed && areAreaWords(fold(words.slice(start, end)));
}
