import type { Problem } from '../schemas/problem.ts';
import { boundProse } from './bound-prose.ts';
import type { Entry } from './front-matter.ts';
import { renderProse } from './render-prose.ts';

/** The editors' own words below some front matter, as HTML; none where they are too much to read. */
export function readProse({ file, text, body, placeAt }: Omit<Entry<unknown>, 'data' | 'place'>): {
  html: string;
  problems: Problem[];
} {
  const bound = boundProse(body);
  if (bound === null) return { html: renderProse(body), problems: [] };
  const { line } = placeAt(text.length - body.length);
  const problem: Problem = {
    file,
    line: line + bound.line - 1,
    column: 1,
    rule: 'prose-bounds',
    reason: bound.reason,
    severity: 'error',
  };
  return { html: '', problems: [problem] };
}
