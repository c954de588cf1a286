import type { ParsedSpan } from '../parsed-report.ts';
import type { GradeMention } from './grade-mentions.ts';
import type { Setting } from './setting.ts';
import type { Verdict } from './verdict.ts';

/**
 * The words that tell a grade: the clause, without the conjunction or "says that" before it. A list
 * item or a headline is taken whole, and a sentence that tells one grade keeps its full stop.
 */
export function statementSpan(
  setting: Setting,
  verdict: Verdict,
  mention: GradeMention,
): ParsedSpan {
  const { sentence, words, folded, heading, single, leadIn, draft } = setting;
  let start = Math.min(verdict.start, mention.outerStart);
  let end = Math.max(verdict.end, mention.outerEnd);
  if (single && leadIn && draft.passages[sentence.passage]?.kind === 'item') {
    start = 0;
    end = words.replace(/(?<=[;,])\s+(?:and|or|but)$/, '').length;
  } else if (single && heading && !verdict.object && !verdict.list) {
    end = beforePublisher(words);
  } else if (single && /^[\s"'”’]*[.!]["”’']*$/.test(words.slice(end))) {
    end = words.trimEnd().length;
  }
  start += /^[\s,;“]*/.exec(words.slice(start))?.[0].length ?? 0;
  const marks = folded.slice(start, end).match(/"/g)?.length ?? 0;
  if (marks % 2 === 1 && folded[start] === '"') start += 1;
  else if (marks % 2 === 1 && folded[end - 1] === '"') end -= 1;
  return { passage: sentence.passage, start: sentence.start + start, end: sentence.start + end };
}

/** Where a headline ends before the publisher's name: `… and reducing crime - HMIC`. */
function beforePublisher(words: string): number {
  return /\s+[-–—|]\s+[^-–—|]{1,40}$/.exec(words)?.index ?? words.length;
}
