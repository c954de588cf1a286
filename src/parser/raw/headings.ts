import { isLabelLine } from '../label-line.ts';
import { isQuestion, sectionKind } from '../sections.ts';

/** A block of a raw text, as its neighbours see it. */
export interface HeadingCandidate {
  text: string;
  /** Whether a title stands above it. */
  titled: boolean;
  /** Whether another block follows. */
  followed: boolean;
}

/**
 * The level of an unmarked heading, or null for a paragraph: 1 the title, 2 a section, 3 a question,
 * 4 a list of areas for improvement and its like. `Areas for improvement (2)` is a heading;
 * `Good`, `Last updated 22/03/2018`, `1` and `Find out more.` are not.
 */
export function headingLevel({ text, titled, followed }: HeadingCandidate): number | null {
  const words = text.split(/\s+/).length;
  if (words > 40 || isLabelLine(text) || /^[\d\W]*$/.test(text)) return null;
  if (isFurniture(text)) return null;
  if (isQuestion(text)) return 3;
  if (sectionKind(text)) return 4;
  const plain = /^["“]/.test(text) || /[.!?;:,…]["”’')]*$|\b(?:and|or)$/.test(text);
  if (plain || words > 20 || !/^[‘'(]?[\p{Lu}\p{N}]/u.test(text) || isDateLine(text)) return null;
  if (!followed) return null;
  if (!titled && words >= 3) return 1;
  return 2;
}

const furniture =
  /^(?:skip to|×|menu\b|search\b|share\b|print this|cookies|bookmark and|trouble reading|home(?:\s|$)|read (?:more|the|full)|back to|view |get the|download|click here|accept\b)/i;

function isFurniture(text: string): boolean {
  return furniture.test(text);
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dateLine = new RegExp(
  `^(?:(?:published|posted|updated|date|sent)\\b.{0,20})?(?:\\w+day,? )?\\d{1,2}(?:st|nd|rd|th)? (?:${months}),? \\d{4}$`,
  'i',
);

function isDateLine(text: string): boolean {
  return dateLine.test(text) || /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(text);
}
