import { fold } from '../fold.ts';
import { type ReadGrade, readGrade } from '../grades.ts';
import { areAreaWords } from '../prose/area-words.ts';

/** An area with its grade in brackets behind it. */
export interface BracketedGrade {
  start: number;
  end: number;
  areaStart: number;
  areaEnd: number;
  grade: ReadGrade;
}

/**
 * Reads a sentence of two areas or more, each with its grade in brackets: `This time: investigating
 * crime (adequate), managing suspects (good).` has two. Null where any of them is no area.
 */
export function bracketedGrades(sentence: string): BracketedGrade[] | null {
  if (sentence.length > 1200) return null;
  const found: BracketedGrade[] = [];
  for (const match of sentence.matchAll(/([^()]{3,200})\(([^()]{4,24})\)/g)) {
    const [all, before = '', given = ''] = match;
    const grade = readGrade(given);
    if (!grade?.exact) return null;
    const lead = leadLength(before, found.length === 0);
    const areaStart = match.index + lead;
    const areaEnd = match.index + before.trimEnd().length;
    if (!areAreaWords(fold(sentence.slice(areaStart, areaEnd)))) return null;
    found.push({ start: areaStart, end: match.index + all.length, areaStart, areaEnd, grade });
  }
  return found.length >= 2 ? found : null;
}

/** The words before an area: "This time: " or "We graded the force for " before the first. */
function leadLength(before: string, first: boolean): number {
  const between = /^[\s,;.]*(?:(?:and|but|while)\s+)?(?:(?:for|at|in)\s+)?/;
  const opening = /^.*(?::|\b(?:for|at|in))\s+/s;
  return ((first ? opening.exec(before) : null) ?? between.exec(before))?.[0].length ?? 0;
}
