import type { Problem } from '../schemas/problem.ts';
import { boundProse } from './bound-prose.ts';
import type { Entry } from './front-matter.ts';
import { proseMistakes } from './prose-mistakes.ts';
import { renderProse } from './render-prose.ts';

/** The editors' own words below some front matter, as HTML; none where they cannot be shown. */
export function readProse({ file, text, body, placeAt }: Omit<Entry<unknown>, 'data' | 'place'>): {
  html: string;
  problems: Problem[];
} {
  const first = placeAt(text.length - body.length).line;
  const problem = (line: number, column: number, rule: string, reason: string): Problem => ({
    file,
    line: first + line - 1,
    column,
    rule,
    reason,
    severity: 'error',
  });
  const bound = boundProse(body);
  if (bound) return { html: '', problems: [problem(bound.line, 1, 'prose-bounds', bound.reason)] };
  const problems = proseMistakes(body).map(({ line, column, reason }) =>
    problem(line, column, 'prose-plain', reason),
  );
  return { html: problems.length > 0 ? '' : renderProse(body), problems };
}
