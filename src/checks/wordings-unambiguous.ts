import type { Problem } from '../schemas/problem.ts';
import { type Check, fieldProblem } from './checked-content.ts';

/** No wording stands for two areas of one round. */
export const wordingsUnambiguous: Check = ({ areas }) => {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const area of areas) {
    for (const [round, wordings] of Object.entries(area.data.wordings)) {
      for (const [index, wording] of wordings.entries()) {
        const key = `${round} ${wording.toLowerCase()}`;
        const holder = first.get(key) ?? area.file;
        first.set(key, holder);
        if (holder === area.file) continue;
        const reason = `unexpected wording "${wording}"; expected a wording that no other area of ${round} has, but ${holder} has it. Take one of them out.`;
        problems.push(
          fieldProblem(area, ['wordings', round, index], 'wording-unambiguous', reason),
        );
      }
    }
  }
  return problems;
};
