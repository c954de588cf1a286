import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { DoubtPlace } from './doubt.ts';

const links = grammar`^(?:${'linkLines'})\b`;
/** What heads a run of links; `Read more about patrols` is a link itself. */
const heads = grammar`^(?:${'linkLines'})(?! about\b)`;
/** `Key to the colours`, but not `Key findings`. */
const key = grammar`^(?:${'keyLines'})(?: to [^.]*)?$`;

/** A key, or a run of links, has so many lines at most. */
const longest = 8;

/**
 * Words in a link or a key give no grade: one below `Related stories` or `Key to the colours`, or behind
 * `Read more:`, is dismissed.
 */
export function otherText({ text, passage }: Pick<DoubtPlace, 'text' | 'passage'>): string | null {
  const { passages } = text.document;
  const near = passages.slice(Math.max(0, passage.index - longest), passage.index + 1).toReversed();
  for (const { index, folded, text: words } of near) {
    if (key.test(folded)) return 'A key names grades here and gives none.';
    if (index === passage.index ? links.test(folded) : heads.test(folded))
      return 'It stands in a link to another text.';
    if (endsSentence(words)) return null;
  }
  return null;
}
