import type { Check } from './checked-content.ts';
import { placeOfWords } from './place-of-words.ts';

/** Warns where two reports of one round tell different grades of a body for one area. */
export const gradingsAgree: Check = (content) => {
  const { gradings } = content.edition;
  const key = ({ body, round, area }: (typeof gradings)[number]) => `${body} ${round} ${area}`;
  const first = new Map(gradings.toReversed().map((grading) => [key(grading), grading]));
  return gradings.flatMap((grading) => {
    const other = first.get(key(grading));
    if (!other || other.judgment === grading.judgment) return [];
    const where = placeOfWords(content, other);
    const reason = `unexpected judgment "${grading.judgment}"; expected "${other.judgment}", as ${where.file}:${where.line} tells it. Both are shown; check which text is right.`;
    const at = placeOfWords(content, grading);
    return [{ ...at, rule: 'gradings-agree', reason, severity: 'warning' as const }];
  });
};
