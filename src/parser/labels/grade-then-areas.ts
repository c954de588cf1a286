import { type ReadGrade, readGrade } from '../grades.ts';

/** A line that lists areas after their grade. */
export interface GradeFirst {
  grade: ReadGrade;
  /** The words that list the areas. */
  start: number;
  end: number;
}

/** Reads `Good: Preventing crime, Managing offenders`; null for any other line. */
export function gradeThenAreas(text: string): GradeFirst | null {
  if (text.length > 600) return null;
  const match = /^(["“‘']?[\p{L} ]{4,24}["”’']?)(?:\s+[-–—]|[–—]|:)\s+(?=\S)/u.exec(text);
  const grade = match?.[1] ? readGrade(match[1]) : null;
  const end = text.replace(/[\s.;]+$/, '').length;
  return match && grade?.exact ? { grade, start: match[0].length, end } : null;
}
