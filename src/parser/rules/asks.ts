import type { Text } from '../text.ts';
import { alone } from './ask-alone.ts';
import { entry } from './ask-entry.ts';
import { askHeading } from './ask-heading.ts';
import { led } from './ask-lead.ts';
import type { AskReading } from './ask-reading.ts';
import { belowHeading } from './ask-section.ts';
import { canHead } from './ask-words.ts';

/**
 * What is asked of a body: items or statements below a heading of asks, a list whose lead-in calls it
 * so, or asks by a time. `- It should train` below `Areas for improvement` yields one area for
 * improvement; "By 31 May 2025, the force should:" makes each item below it a recommendation.
 */
export function asksIn(text: Text): AskReading[] {
  const { passages } = text.document;
  const found: AskReading[] = [];
  const taken = new Set<number>();
  for (const passage of passages) {
    if (taken.has(passage.index)) continue;
    const heading = canHead(passage) ? askHeading(passage) : null;
    const readings = heading
      ? belowHeading(text, passage, heading)
      : (entry(text, passage) ?? led(text, passage) ?? alone(text, passage));
    for (const reading of readings) {
      found.push(reading);
      for (const index of [reading.span.passage, ...reading.evidence]) taken.add(index);
    }
  }
  return found;
}
