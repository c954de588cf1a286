import type { Check } from './checked-content.ts';
import { placeOfWords } from './place-of-words.ts';

/** A judgment is one of the grades of its round's scale. */
export const judgmentOnScale: Check = (content) =>
  content.edition.gradings.flatMap((grading) => {
    const round = content.rounds.find(({ data }) => data.id === grading.round);
    const words = round?.data.scale.map(({ word }) => word) ?? [];
    if (!round || words.includes(grading.judgment)) return [];
    const reason = `unexpected judgment "${grading.judgmentAsPrinted}"; expected a grade of ${round.data.name}: ${words.join(', ')}. Correct the report's \`round\`, or the round's \`scale\`.`;
    const at = placeOfWords(content, grading);
    return [{ ...at, rule: 'judgment-on-scale', reason, severity: 'error' as const }];
  });
