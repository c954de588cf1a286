import type { Problem } from '../schemas/problem.ts';
import type { Difference } from './align-copy.ts';
import { type Check, type CheckedReport, fieldProblem } from './checked-content.ts';
import { placeInText } from './place-in-text.ts';

/** Every copy equals its original character for character, but for what it declares. */
export const verbatim: Check = ({ reports }) =>
  reports.flatMap((report) => [
    ...report.alignment.differences.map((difference) => differenceProblem(report, difference)),
    ...(report.alignment.differences.length > 0 ? [] : declarationProblems(report)),
  ]);

function differenceProblem({ entry, parsed }: CheckedReport, found: Difference): Problem {
  const { file, text, data } = entry;
  const original = `${data.original} line ${found.originalLine}`;
  if (found.passage === null) {
    return {
      file,
      ...placeInText(text, text.length),
      rule: 'verbatim',
      reason: `unexpected end of the copy; expected "${found.original}" (${original}). Copy the rest, or declare it under \`leftOut\`.`,
      severity: 'error',
    };
  }
  const passage = parsed.passages[found.passage];
  const offset = passage?.offsets[found.offset] ?? passage?.offsets.at(-1) ?? 0;
  return {
    file,
    ...placeInText(text, offset),
    rule: 'verbatim',
    reason: `unexpected "${found.copy}"; expected "${found.original}" (${original}). Restore the original’s words, or declare page furniture under \`leftOut\`.`,
    severity: 'error',
  };
}

function declarationProblems({ entry, alignment }: CheckedReport): Problem[] {
  const { data } = entry;
  const unused = alignment.unusedLeftOut.map((index) => {
    const { line, text } = data.leftOut[index] ?? { line: 0, text: '' };
    return fieldProblem(
      entry,
      ['leftOut', index],
      'left-out-found',
      `unexpected page furniture "${text}"; expected these words in line ${line} of ${data.original}, and not in the copy. Correct the line or the words, or take it out.`,
    );
  });
  if (alignment.droppedMarks === data.droppedMarks) return unused;
  const reason = `unexpected ${data.droppedMarks} dropped marks; expected ${alignment.droppedMarks}, the invisible marks of ${data.original} that the copy lacks. Correct \`droppedMarks\`.`;
  return [...unused, fieldProblem(entry, ['droppedMarks'], 'dropped-marks', reason)];
}
