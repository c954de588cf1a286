import type { Problem } from '../schemas/problem.ts';

/** Files that speak of others, last those that speak of all: what is wrong with them may be a consequence. */
const last = [
  /[/\\]questions[/\\]/,
  /[/\\]observations[/\\]/,
  /[/\\]threads[/\\]/,
  /corrections\.md$/,
  /permalinks\.yaml$/,
];

/**
 * Problems in the order of files, lines and columns, each once; those of files that
 * speak of others come last.
 */
export function inOrder(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  const rank = ({ file }: Problem) => last.findIndex((pattern) => pattern.test(file));
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
