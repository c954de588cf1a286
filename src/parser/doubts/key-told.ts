import type { Doubt, DoubtPlace } from './doubt.ts';

/** `Key to the colours`, but not `Key findings`. */
const keyHeading = /^(?:key(?: to [^.]*)?|legend)$/;
const keyOrForm = /^(?:key|legend|rate [^.:]*):/;

/**
 * A key or a form names grades and gives none: what stands below `Key to the colours`, or behind
 * "Rate this page:", is dismissed.
 */
export function keyTold({ text, passage }: DoubtPlace): Doubt | null {
  const [nearest] = passage.headings;
  const heading = nearest === undefined ? '' : (text.document.passages[nearest]?.folded ?? '');
  return keyOrForm.test(passage.folded) || keyHeading.test(heading)
    ? { reason: 'A key or a form names grades here and gives none.', certain: true }
    : null;
}
