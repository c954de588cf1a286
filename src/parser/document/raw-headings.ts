import { isUngraded } from '../marks/ungraded-marks.ts';
import { fold } from './normalise.ts';
import { isQuestion } from './section-area.ts';
import { endsSentence } from './sentences.ts';

/** A block of a raw text, as its neighbours see it. */
export interface HeadingCandidate {
  text: string;
  /** Whether a title stands above it, and whether a question does. */
  titled: boolean;
  asked: boolean;
  /** Whether it is a field beside another, with no blank line between. */
  field: boolean;
}

/**
 * The level of an unmarked heading, or null for a paragraph: 1 the title, 2 a section, 3 a question,
 * 4 a heading within a question. `Areas for improvement (2)` is a heading; `22/03/2018`, `1` and
 * `Find out more.` are not, nor is a grade (`isGrade`), nor what says that there is none.
 */
export function headingLevel(
  { text, titled, asked, field }: HeadingCandidate,
  isGrade: (folded: string) => boolean,
): number | null {
  const folded = fold(text).trim();
  if (isGrade(folded) || isUngraded(folded)) return null;
  if (isQuestion(folded)) return 3;
  const prose = endsSentence(text) || /[;:,]$|\band$|: ["“]/.test(text) || text.length > longest;
  if (field || prose || !/^[‘'(]?[\p{Lu}\p{N}].*\p{L}/u.test(text)) return null;
  if (!titled) return 1;
  return asked ? 4 : 2;
}

/** No heading but a question has more characters. */
const longest = 160;

/** Whether a line says of a name what it is: `Author: Head of Finance`. */
export function isField(text: string): boolean {
  return /^[^\d:]{3,30}: \S/.test(text);
}
