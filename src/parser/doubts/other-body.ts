import type { Reading } from '../rules/reading.ts';
import { type Doubt, type DoubtPlace, sentenceBefore } from './doubt.ts';

const nearby = /\b(?:neighbouring|nearby|sister) [^.;]*$/;

/**
 * A grade of another body than those that a copy is said to be about is dismissed: in a copy about Fell
 * Police, "Dale Police was graded good". So is one of a neighbour, or of any such body: "a force that
 * we call good".
 */
export function otherBody(place: DoubtPlace, reading: Reading | null): Doubt | null {
  const { frontMatter, bodyNouns } = place.text;
  const before = sentenceBefore(place);
  if (nearby.test(before)) return { reason: 'It is about a neighbouring body.', certain: true };
  if (
    new RegExp(`\\b(?:an?|any) (?:${bodyNouns.pattern}) (?:that|which|whose) [^,;]*$`, 'u').test(
      before,
    )
  )
    return { reason: 'It speaks of such bodies in general.', certain: true };
  const bodies = frontMatter?.bodies ?? [];
  if (bodies.length === 0 || !reading) return null;
  const others = reading.told.every(({ body: { id, name } }) =>
    id === null ? name !== null : !bodies.includes(id),
  );
  const [first] = reading.told;
  return others
    ? {
        reason: `It is about ${first?.body.name ?? first?.body.id}, which the report is not said to cover.`,
        certain: true,
      }
    : null;
}
