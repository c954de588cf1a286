import { grammar } from '../lexicon/grammar.ts';
import type { Doubt, DoubtPlace } from './doubt.ts';

const links = grammar`^(?:${'linkLines'})\b`;
/** `Key to the colours`, but not `Key findings`. */
const key = grammar`^(?:${'keyLines'})(?: to [^.]*)?\W?$`;
const form = grammar`^(?:${'keyLines'}|rate [^.:]*):`;

/**
 * Words in a link, a key or a form give no grade: one below `Related stories` or `Key to the colours`, or
 * behind `Read more:` or "Rate this page:", is dismissed.
 */
export function otherText({ text, passage }: Pick<DoubtPlace, 'text' | 'passage'>): Doubt | null {
  const named = { reason: 'A key or a form names grades here and gives none.', certain: true };
  if (form.test(passage.folded)) return named;
  const { passages } = text.document;
  for (let index = passage.index; index >= Math.max(0, passage.index - longest); index -= 1) {
    const { folded = '' } = passages[index] ?? {};
    if (key.test(folded)) return named;
    if (links.test(folded) && folded.split(' ').length < 24)
      return { reason: 'It stands in a link to another text.', certain: true };
    if (/[.!?]["']?$/.test(folded)) return null;
  }
  return null;
}

/** A key, or a run of links, has so many lines at most. */
const longest = 8;
