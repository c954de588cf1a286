import type { CheckedReport } from '../checks/checked-content.ts';
import type { NotGraded } from '../schemas/not-graded.ts';
import type { WordPlacer } from './place-words.ts';

/**
 * Areas that a report asks about without a grade: those the parser met, and those whose missing
 * grade the curator noted among the anomalies. One a body and area.
 */
export function resolveNotGraded(
  { id: report, parsed, entry }: CheckedReport,
  placer: WordPlacer,
): NotGraded[] {
  const { bodies, round, anomalies } = entry.data;
  const [first = ''] = bodies;
  const passageHolding = (words: string | null) => {
    const index = parsed.passages.findIndex(({ text }) => words !== null && text.includes(words));
    return index < 0 ? null : placer.passage(index);
  };
  const met = parsed.notGraded.flatMap(({ body, area, reason, span }) =>
    area === null
      ? []
      : [
          {
            report,
            body: body.id ?? first,
            round,
            area,
            reason,
            text: placer.text(span),
            passage: placer.passage(span.passage),
          },
        ],
  );
  const noted = anomalies.flatMap(({ area, note, text }) =>
    area === null
      ? []
      : [
          {
            report,
            body: first,
            round,
            area,
            reason: note,
            text: text ?? '',
            passage: passageHolding(text),
          },
        ],
  );
  const seen = new Set<string>();
  return [...met, ...noted].filter(({ body, area }) => {
    const key = `${body} ${area}`;
    return !seen.has(key) && seen.add(key);
  });
}
