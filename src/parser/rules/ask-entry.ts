import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import type { AskReading } from './ask-reading.ts';
import { kindCalled } from './ask-words.ts';

/**
 * A tracker's entry: `Type: Recommendation`, and the words in a field of their own below. `Wording: The
 * force should train its call handlers` yields a recommendation.
 */
export function entry(text: Text, passage: Passage): AskReading[] | null {
  const kind = sort.exec(passage.folded)?.[1];
  if (kind === undefined) return null;
  for (const { index, folded, text: words } of text.document.passages.slice(
    passage.index + 1,
    passage.index + 8,
  )) {
    if (sort.test(folded)) return null;
    const lead = /^[a-z ]{2,24}:\s*/.exec(folded)?.[0].length;
    if (lead === undefined || words.slice(lead).split(' ').length < 5) continue;
    const span = { passage: index, start: lead, end: words.length };
    return [
      {
        kind: kindCalled(kind),
        outcome: 'record',
        reason: 'An entry says what it is.',
        span,
        heading: null,
        leadIn: null,
        evidence: [],
      },
    ];
  }
  return null;
}

const sort = grammar`^[a-z ]{2,20}: (${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})\.?$`;
