import { grammar } from '../lexicon/grammar.ts';
import type { Doubt, DoubtPlace } from './doubt.ts';

const links = grammar`^(?:${'linkLines'})\b`;

/**
 * Words in a link to another story are not this text's: a grade below `Related stories` or after
 * `Read more:` is dismissed.
 */
export function otherStory({ text, passage }: Pick<DoubtPlace, 'text' | 'passage'>): Doubt | null {
  const { passages } = text.document;
  for (let index = passage.index; index >= Math.max(0, passage.index - 8); index -= 1) {
    const { folded = '' } = passages[index] ?? {};
    if (links.test(folded) && folded.split(' ').length < 24)
      return { reason: 'It stands in a link to another text.', certain: true };
    if (/[.!?]["']?$/.test(folded)) return null;
  }
  return null;
}
