/** Something a curator should mend, with its place. */
export interface Problem {
  /** The file, as the content folder was named. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Id of the rule that is broken. */
  rule: string;
  /** What was found, what was expected, and how to mend it. */
  reason: string;
  /** An error fails the build. */
  severity: 'error' | 'warning';
  /**
   * What it may only follow from, as a path in the content folder that begins so: `people/` for any
   * person's file. While that has errors of its own, this is told under them and not by itself.
   */
  dueTo?: string;
  /** What follows from it and is not told by itself, a sentence each. */
  follows?: string[];
}

/** An error in a file, at its beginning unless a place is given. */
export function fileProblem(
  file: string,
  rule: string,
  reason: string,
  { line, column }: Pick<Problem, 'line' | 'column'> = { line: 1, column: 1 },
): Problem {
  return { file, line, column, rule, reason, severity: 'error' };
}
