import { type ReadGrade, readGrade } from '../grades.ts';
import { isUngradedLine } from '../label-line.ts';

/** One "area – grade" of a line. */
export interface LabelPart {
  start: number;
  end: number;
  areaStart: number;
  areaEnd: number;
  /** The words in the grade's place, with their place. */
  gradeStart: number;
  gradeEnd: number;
  grade: ReadGrade | null;
  ungraded: boolean;
}

const separated = /^(.*[^\s:–—-])(?:\s+[-–—]\s*|\s*[–—]\s*|:\s+|\s*\()(\S.*?)\)?[.;,]?$/s;

/**
 * Reads a line of areas with their grades: `Preventing crime – adequate. Treatment of the public –
 * adequate` has two parts. The last dash or colon parts area and grade, never a hyphen within a word.
 * Null where a part has neither.
 */
export function labelParts(text: string): LabelPart[] | null {
  if (text.length > 600) return null;
  const parts = stretches(text).map((stretch) => readPart(text, stretch));
  const whole = parts.flatMap((part) => (part ? [part] : []));
  return whole.length === parts.length && whole.length > 0 ? whole : null;
}

/**
 * Reads a table's row that lost its columns: `Preventing crime Good`. The grade begins with a capital;
 * whether the words before it are an area is for the caller to know.
 */
export function rowPart(text: string): LabelPart | null {
  const row =
    /^(\S.{2,90}?)\s+(Outstanding|Good|Adequate|Requires [Ii]mprovement|Inadequate)$/.exec(text);
  const [, area = '', given = ''] = row ?? [];
  if (!row) return null;
  return {
    start: 0,
    end: text.length,
    areaStart: 0,
    areaEnd: area.length,
    gradeStart: text.length - given.length,
    gradeEnd: text.length,
    grade: readGrade(given),
    ungraded: false,
  };
}

interface Stretch {
  start: number;
  end: number;
}

function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.;]\s+(?:and\s+)?(?=\p{Lu})|\n/gu)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({
    start,
    end:
      start +
      text
        .slice(start)
        .replace(/[;,]?\s+(?:and|or)$/, '')
        .trimEnd().length,
  });
  return found.filter(({ start: from, end }) => end > from);
}

/** What may stand in brackets behind a grade: `Good (no change)`, `Good (2021/22: Adequate)`. */
const remark =
  /(?<=\w)['"”’*]*\s+\((?:no change|unchanged|same|up|down|new|[^()]*\b(?:19|20)\d\d\b[^()]*|(?:previously|was|last time|up from|down from)\b[^()]*)\)[.;]?$/i;

function readPart(text: string, { start, end }: Stretch): LabelPart | null {
  const words = text.slice(start, end).replace(remark, '');
  const match = separated.exec(words);
  const [, area, given] = match ?? [];
  if (
    !area ||
    !given ||
    !/\p{L}{3}/u.test(area) ||
    /^(?:none|n\/a|nil)$/i.test(area) ||
    area.split(' ').length > 40
  )
    return null;
  const gradeStart = start + words.lastIndexOf(given);
  const gradeEnd = gradeStart + given.length;
  const from = start + (/^\s*["“‘'*_]*/.exec(area)?.[0].length ?? 0);
  const areaEnd = start + area.replace(/["”’'*_\s.·…]+$/, '').length;
  return {
    start,
    end,
    areaStart: from,
    areaEnd,
    gradeStart,
    gradeEnd,
    grade: readGrade(given),
    ungraded: isUngradedLine(given),
  };
}
