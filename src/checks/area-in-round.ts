import type { Check } from './checked-content.ts';
import { placeOfWords } from './place-of-words.ts';

/** An area that is graded has a wording in its round. */
export const areaInRound: Check = (content) =>
  content.edition.gradings.flatMap((grading) => {
    const area = content.areas.find(({ data }) => data.id === grading.area);
    const round = content.rounds.find(({ data }) => data.id === grading.round);
    if (!area || !round || grading.round in area.data.wordings) return [];
    const reason = `unexpected area "${area.data.name}" in ${round.data.name}; expected an area with a wording of that round. Add the wording to ${area.file}, or correct the report's \`round\`.`;
    const at = placeOfWords(content, grading);
    return [{ ...at, rule: 'area-in-round', reason, severity: 'error' as const }];
  });
