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
 * Carries out the editor's decisions, which go before every reading: what tells a record of its kind in
 * the decided words goes, the decided record takes its place, and its marks are `decided`; all other
 * words tell what they told. `as: nothing` over "good at tea" leaves no record there. Stale is a decision
 * whose words are gone or stand twice, and one without effect. An ask or a quote that a rule finds in
 * these very words is only changed.
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
  const outcome = carriedOut(text, records, placed);
  for (const each of placed) {
    const others = placed.filter((other) => other !== each);
    if (told(carriedOut(text, records, others)) !== told(outcome)) continue;
    stale.push({ decision: decisions.indexOf(each.decision), reason: idle(each.decision.text) });
  }
  return { records: outcome, stale };
}

function carriedOut(text: Text, found: Records, placed: Placed[]): Records {
  const making = placed.filter((each) => amend(text, found, each) === null);
  const refused = making.reduce(refuse, found);
  return placed.reduce(
    (all, each) =>
      (making.includes(each) ? null : amend(text, all, each)) ?? make(text, found, all, each),
    refused,
  );
}

/** What records tell, and what became of each mark, whatever the reason. */
function told({ ledger, ...records }: Records): string {
  return JSON.stringify([records, ledger.map(({ outcome }) => outcome)]);
}

function gone(words: string): string {
  return `unexpected decision on "${words}"; expected words that the copy holds. Take the decision out, or correct its words.`;
}

function twice(words: string, count: number): string {
  return `unexpected decision on "${words}", which stand ${count} times; expected words that stand once. Give the words before them as \`prefix\`, or those after as \`suffix\`.`;
}

function idle(words: string): string {
  return `unexpected decision on "${words}" without effect; expected one that changes what is read there and that no other decision overrules. Take it out, or correct it.`;
}
