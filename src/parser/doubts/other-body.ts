import type { Reading } from '../rules/reading.ts';
import type { Text } from '../text.ts';
import type { Doubt } from './doubt.ts';

/**
 * A grade of another body than those that a copy is said to be about is dismissed: in a copy about Fell
 * Police, "Dale Police was graded good".
 */
export function otherBody({ frontMatter }: Text, reading: Reading | null): Doubt | null {
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
