import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import type { ParsedSpan } from '../parsed-report.ts';

/**
 * The words that tell a grade: the clause, without the conjunction or "says that" before it; from the
 * verb where somebody judges. A list item or a headline that tells one grade is taken whole, and a
 * sentence that tells one keeps its full stop. "and is good at planning, but slow" yields `is good at
 * planning`.
 */
export function statementSpan(passage: Passage, clause: Clause, single: boolean): ParsedSpan {
  const { folded, text, index, kind } = passage;
  const { sentence } = clause.mark;
  let start = clause.active ? clause.verbs.start : clause.start;
  let end = Math.max(clause.end, clause.mark.outerEnd);
  const spoken = /\b(?:i|we) (?:have )?\w+ that $/.exec(folded.slice(sentence.start, start));
  if (spoken) start = sentence.start + spoken.index;
  if (single && kind === 'item') {
    start = sentence.start;
    end =
      sentence.start + text.slice(sentence.start, sentence.end).replace(/(?<=;)\s+and$/, '').length;
  } else if (kind === 'heading') {
    end = /\s+-\s+[^-]{1,40}$/.exec(text)?.index ?? text.length;
  } else if (single && /^\s*\.$/.test(folded.slice(end, sentence.end))) {
    end = sentence.end;
  }
  start += /^(?:\s|and |but |whilst )*/.exec(folded.slice(start, end))?.[0].length ?? 0;
  // A mark that is not closed here belongs to the sentence.
  const marks = folded.slice(start, end).match(/"/g)?.length ?? 0;
  if (marks % 2 === 1 && folded[start] === '"') start += 1;
  return { passage: index, start, end };
}
