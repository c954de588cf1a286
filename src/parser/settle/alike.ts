import type { Reading } from '../rules/reading.ts';
import type { Heard } from './hear.ts';

/**
 * Tells of each verdict that is one of three or more of its kind that it is: this is how its text gives
 * verdicts. "Respect was poor." opens its passage, "It is good at cutting crime" says what a body does.
 */
export function withLikes(heard: Heard[]): Heard[] {
  const alike = Map.groupBy(heard, ({ reading }) => reading && kindOf(reading));
  return heard.map((each): Heard => {
    const { reading } = each;
    const kind = reading && kindOf(reading);
    if (!kind || (alike.get(kind)?.length ?? 0) < 3) return each;
    return { ...each, reading: { ...reading, evidence: [...reading.evidence, 'like verdicts'] } };
  });
}

function kindOf({ evidence }: Reading): 'opens' | 'of a body' | null {
  const body = evidence.includes('body subject');
  if (evidence.includes('opens its passage') && !body) return 'opens';
  const formal = evidence.includes('formula') || (evidence.includes('set phrase') && body);
  return formal ? 'of a body' : null;
}
