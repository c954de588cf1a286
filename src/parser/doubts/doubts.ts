import type { Doubt, DoubtPlace } from './doubt.ts';
import { earlier } from './earlier.ts';
import { notSo } from './not-so.ts';
import { otherBody } from './other-body.ts';
import { otherJudge } from './other-judge.ts';
import { otherText } from './other-text.ts';
import { scaleTold } from './scale-told.ts';

const ofAny: Doubt[] = [otherText, earlier, otherBody];
const ofProse: Doubt[] = [notSo, otherJudge, scaleTold];

/**
 * The first reason why a grade tells nothing of this body now, or null. Of a label, `Fire: Good`, it is only asked
 * what stands apart from it: no word of its line denies it.
 */
export function doubtOf(place: DoubtPlace): string | null {
  const doubts = place.reading?.basis === 'label' ? ofAny : [...ofAny, ...ofProse];
  for (const doubt of doubts) {
    const reason = doubt(place);
    if (reason !== null) return reason;
  }
  return null;
}
