import type { Place } from './expectation.ts';
import { lineOf } from './placed.ts';
import { beginsWith, holds } from './words.ts';

/** Something asked, as `inspect --json` prints it. */
export interface FoundAsk {
  text: string;
  line: number;
}

/**
 * How far a found ask is the expected one. It may be a row of a table or only the sentence in it that
 * asks, where the row is the only one expected on its line.
 */
export function askAgreement(all: Place[], text: string[]) {
  const lines = all.map((ask) => lineOf(ask, text));
  return (expected: Place, found: FoundAsk): number => {
    if (beginsWith(found.text, expected.words)) return 1;
    if (holds(found.text, expected.words)) return 0.9;
    const line = lineOf(expected, text);
    const alone = lines.filter((other) => other === line).length === 1;
    return alone && line === found.line ? 0.5 : 0;
  };
}
