import type { Entry } from '../checks/checked-content.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { boundProse } from './bound-prose.ts';
import { proseMistakes } from './prose-mistakes.ts';
import { renderProse } from './render-prose.ts';

/** The editors' own words below some front matter, as HTML; none where they cannot be shown. */
export function readProse(
  { file, text, body, placeAt }: Entry<unknown>,
  problems: Problem[],
): string {
  const above = placeAt(text.length - body.length).line - 1;
  const bound = boundProse(body);
  const mistakes = bound
    ? [{ ...bound, column: 1, rule: 'prose-bounds' }]
    : proseMistakes(body).map((mistake) => ({ ...mistake, rule: 'prose-plain' }));
  for (const { line, column, rule, reason } of mistakes)
    problems.push(fileProblem(file, rule, reason, { line: above + line, column }));
  return mistakes.length > 0 ? '' : renderProse(body);
}
