import type { Draft } from '../draft.ts';
import type { ParsedBody } from '../parsed-report.ts';

/** The body that a line begins with, and how long that is: `Valley Police – Efficiency: Good`. */
export function bodyOfLine(
  draft: Draft,
  index: number,
): { body: ParsedBody; length: number } | null {
  const { text = '' } = draft.passages[index] ?? {};
  const [named] = draft.knownBodies.named(text.slice(0, 120));
  const after = /^\s*(?:\s[–—-]|[:,])\s+/.exec(text.slice(named?.end ?? 0))?.[0].length;
  if (named?.start !== 0 || after === undefined) return null;
  return { body: { id: named.id, name: named.name }, length: named.end + after };
}
