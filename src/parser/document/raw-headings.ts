import { grammar } from '../lexicon/grammar.ts';
import { isUngraded } from '../marks/ungraded-marks.ts';
import { askHeading } from './ask-heading.ts';
import { isNothing } from './names-below.ts';
import { fold } from './normalise.ts';
import { isQuestion } from './section-area.ts';
import { endsSentence } from './sentences.ts';

/** A block of a raw text, as its neighbours see it. */
export interface HeadingCandidate {
  text: string;
  /** Whether a title stands above it, and whether a question or an asks heading does. */
  titled: boolean;
  asked: boolean;
  /** Whether another block follows. */
  followed: boolean;
  /** Whether it is a field beside another, with no blank line between. */
  field: boolean;
}

const label = grammar`^(?:(?:last )?(?:updated|published|posted|date|sent)\b.{0,40}|(?:overall )?(?:${'gradeNouns'})[:.]?.{0,30})$`;
const furniture =
  /^(?:skip to|×|menu\b|search\b|share\b|print this|cookies|bookmark|home(?:\s|$)|read (?:more|the|full)|back to|view |get the|download|click here|accept\b)/;
const dateLine =
  /^(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9},? \d{4}\b.{0,12}$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/u;

/**
 * The level of an unmarked heading, or null for a paragraph: 1 the title, 2 a section, 3 a question,
 * 4 a list of asks and its like, or a heading within a question. `Areas for improvement (2)` is a
 * heading; `Last updated 22/03/2018`, `1` and `Find out more.` are not, nor is a grade
 * (`isGrade`), nor what says that there is none.
 */
export function headingLevel(
  { text, titled, asked, followed, field }: HeadingCandidate,
  isGrade: (folded: string) => boolean,
): number | null {
  const folded = fold(text).trim();
  const words = folded.split(' ').length;
  if (words > 40 || /^[\d\W]*$/.test(text) || label.test(folded) || isGrade(folded)) return null;
  if (isUngraded(folded) || isNothing(folded)) return null;
  if (furniture.test(folded) || dateLine.test(folded)) return null;
  if (isQuestion(folded)) return 3;
  if (askHeading(folded)?.rest === null && !/[.!?]$/.test(folded)) return 4;
  const plain =
    /^["“]|: ["“]/.test(text) || endsSentence(text) || /[;:,]$|\b(?:and|or)$/.test(text);
  if (field || (titled && endsInGrade(folded, isGrade))) return null;
  if (plain || words > 20 || !/^[‘'(]?[\p{Lu}\p{N}]/u.test(text) || !followed) return null;
  if (!titled && words >= 3) return 1;
  return asked ? 4 : 2;
}

/** Whether the last words of a line are a grade, as a row's are: `Preventing crime Good Adequate`. */
function endsInGrade(folded: string, isGrade: (folded: string) => boolean): boolean {
  const words = folded.split(' ');
  return words.some(
    (_, index) => index > 0 && index >= words.length - 3 && isGrade(words.slice(index).join(' ')),
  );
}

/** Whether a line says of a name what it is: `Author: Head of Finance`. */
export function isField(text: string): boolean {
  return /^[^\d:]{3,30}: \S/.test(text);
}
