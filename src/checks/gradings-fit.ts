import type { Check } from './checked-content.ts';
import { placeOfWords, wordsProblem } from './place-of-words.ts';

/** An area that is graded has a wording in its round. */
export const areaInRound: Check = (content) =>
  content.edition.gradings.flatMap((grading) => {
    const area = content.areas.find(({ data }) => data.id === grading.area);
    const round = content.rounds.find(({ data }) => data.id === grading.round);
    if (!area || !round || grading.round in area.data.wordings) return [];
    const reason = `unexpected area "${area.data.name}" in ${round.data.name}; expected an area with a wording of that round. Add the wording to ${area.file}, or correct the report's \`round\`.`;
    return [wordsProblem(content, grading, 'area-in-round', reason)];
  });

/** A judgment is one of the grades of its round's scale. */
export const judgmentOnScale: Check = (content) =>
  content.edition.gradings.flatMap((grading) => {
    const round = content.rounds.find(({ data }) => data.id === grading.round);
    const words = round?.data.scale.map(({ word }) => word) ?? [];
    if (!round || words.includes(grading.judgment)) return [];
    const reason = `unexpected judgment "${grading.judgmentAsPrinted}"; expected a grade of ${round.data.name}: ${words.join(', ')}. Correct the report's \`round\`, or the round's \`scale\`.`;
    return [wordsProblem(content, grading, 'judgment-on-scale', reason)];
  });

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
    const problem = wordsProblem(content, grading, 'gradings-agree', reason);
    return [{ ...problem, severity: 'warning' as const }];
  });
};
