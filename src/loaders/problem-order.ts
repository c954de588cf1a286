import type { Problem } from '../schemas/problem.ts';

/** Problems in the order of files, lines and columns, each once. */
export function inOrder(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const key = JSON.stringify(problem);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}

/** One line a problem: `content/reports/x.md:12:3 unexpected … (rule judgment-known)`. */
export function problemLine({ file, line, column, rule, reason, severity }: Problem): string {
  const warning = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column} ${warning}${reason} (rule ${rule})`;
}
