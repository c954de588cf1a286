import type { Decision } from '../../schemas/report.ts';
import { placesOf } from '../document/quoted-words.ts';
import type { ParsedReport, ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { amend } from './amend.ts';
import { make } from './make.ts';
import { refuse } from './refuse.ts';

/** The records of a text and what became of its marks. */
export type Records = Omit<ParsedReport, 'messages' | 'round' | 'passages' | 'stale'>;

/** Why a decision cannot be carried out, by its index. */
export type StaleDecision = ParsedReport['stale'][number];

/** A decision with the one place of its words. */
export interface Placed<As extends Decision = Decision> {
  decision: As;
  spans: [ParsedSpan, ...ParsedSpan[]];
}

/**
 * Carries out the editor's decisions, which go before every reading: records of its kind over the decided
 * words go, the decided record takes their place, and their marks are `decided`. `as: nothing` over "good
 * at tea" leaves no record there; words that are gone, or stand twice, make the decision stale. A record
 * that a rule finds in these very words is only changed.
 */
export function decide(
  text: Text,
  records: Records,
  decisions: Decision[],
): { records: Records; stale: StaleDecision[] } {
  const stale: StaleDecision[] = [];
  const placed = decisions.flatMap((decision, index): Placed[] => {
    const places = placesOf(text.document, decision);
    const [first, ...rest] = places[0] ?? [];
    if (first && places.length === 1) return [{ decision, spans: [first, ...rest] }];
    const reason = first ? twice(decision.text, places.length) : gone(decision.text);
    stale.push({ decision: index, reason });
    return [];
  });
  const making = placed.filter((each) => amend(text, records, each) === null);
  const refused = making.reduce(refuse, records);
  const made = (all: Records, each: Placed) =>
    (making.includes(each) ? null : amend(text, all, each)) ?? make(text, all, each);
  return { records: placed.reduce(made, refused), stale };
}

function gone(words: string): string {
  return `unexpected decision on "${words}"; expected words that the copy holds. Take the decision out, or correct its words.`;
}

function twice(words: string, count: number): string {
  return `unexpected decision on "${words}", which stand ${count} times; expected words that stand once. Give the words before them as \`prefix\`, or those after as \`suffix\`.`;
}
