import { grammar } from '../lexicon/grammar.ts';
import type { Doubt, DoubtPlace } from './doubt.ts';

/** `Key to the colours`, but not `Key findings`. */
const keyHeading = grammar`^(?:key(?: to [^.]*)?|legend|how we (?:grade|rate|judge)|what (?:the|our|these|each)? ?(?:${'gradeNouns'}) means?|(?:${'gradeNouns'}) (?:definitions|descriptors|scale)|definitions)[:.?]?$`;
const keyOrForm = /^(?:key|legend|rate [^.:]*):/;

/**
 * A key or a form names grades and gives none: what stands below `Key to the colours`, or behind
 * "Rate this page:", is dismissed.
 */
export function keyTold({ text, passage }: DoubtPlace): Doubt | null {
  const heading = lineAbove(text, passage.index);
  return keyOrForm.test(passage.folded) || keyHeading.test(heading)
    ? { reason: 'A key or a form names grades here and gives none.', certain: true }
    : null;
}

/** The nearest line above that tells no grade itself: what heads the lines of a key. */
function lineAbove({ document, scale }: DoubtPlace['text'], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - longest); at -= 1) {
    const { folded = '' } = document.passages[at] ?? {};
    if (scale.find(folded).length === 0) return folded;
  }
  return '';
}

/** A key has so many lines at most. */
const longest = 8;
