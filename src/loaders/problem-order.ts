import { basename } from 'node:path';
import type { Problem } from '../schemas/problem.ts';

/** Files that speak of all others: what is wrong with them may be a consequence. */
const last = ['corrections.md', 'permalinks.yaml'];

/**
 * Problems in the order of files, lines and columns, each once; those of the lists of corrections and
 * of published addresses come last.
 */
export function inOrder(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  const rank = ({ file }: Problem) => last.indexOf(basename(file));
  return problems
    .filter((problem) => {
      const key = JSON.stringify(problem);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        a.file.localeCompare(b.file, 'en') ||
        a.line - b.line ||
        a.column - b.column,
    );
}

/**
 * One line a problem: `content/reports/x.md:12:3 unexpected … (rule judgment-known)`, with a line
 * below it for each kind of problem that follows from it.
 */
export function problemLine(problem: Problem): string {
  const { file, line, column, rule, reason, severity, follows = [] } = problem;
  const warning = severity === 'warning' ? 'warning: ' : '';
  const told = `${file}:${line}:${column} ${warning}${reason} (rule ${rule})`;
  return [told, ...follows.map((each) => `  … and ${each}.`)].join('\n');
}
