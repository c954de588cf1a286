import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import type { Lead } from '../rules/lead.ts';
import type { Text } from '../text.ts';

/** What a doubt looks at: a grade in its clause. */
export interface DoubtPlace {
  text: Text;
  passage: Passage;
  clause: Clause;
  lead: Lead | null;
}

/** Why a grade may tell nothing of this body now; a `certain` one is enough to dismiss it. */
export interface Doubt {
  reason: string;
  certain: boolean;
}

/**
 * The folded words of a grade's clause before it, with what leads to it by "that": of "nobody says
 * that it is good" all but the grade. Doubts are looked for there.
 */
export function wordsBefore({ passage, clause }: DoubtPlace): string {
  const { sentence, start: mark } = clause.mark;
  const from = Math.min(clause.start, mark);
  const near = Math.max(sentence.start, from - longest);
  // What stands before a semicolon is another sentence.
  const opens = near + passage.folded.slice(near, from).lastIndexOf(';') + 1;
  const led = /\bthat $/.test(passage.folded.slice(opens, from));
  const comma = opens + passage.folded.slice(opens, clause.verbs.start + 2).lastIndexOf(', ');
  const start = led ? from - 80 : comma > opens ? Math.min(comma, from) : from;
  // "…, when it was judged good" is of the time before the comma.
  const when = /^, when\b/.test(passage.folded.slice(start, start + 8)) ? opens : start;
  return passage.folded.slice(Math.max(opens, when), mark);
}

/** No doubt reaches further back from its clause than so many characters. */
const longest = 600;

/** The folded words of a grade's sentence before it. */
export function sentenceBefore({ passage, clause: { mark } }: DoubtPlace): string {
  return passage.folded.slice(mark.sentence.start, mark.start);
}

/** The folded words behind a grade, up to the next comma or stop. */
export function wordsAfter({ passage, clause }: DoubtPlace): string {
  const { sentence, outerEnd } = clause.mark;
  const rest = passage.folded.slice(outerEnd, Math.min(sentence.end, outerEnd + 160));
  return /^(?:(?! - )[^,;.])*/.exec(rest.replace(/\([^()]*\)/g, ''))?.[0] ?? '';
}
