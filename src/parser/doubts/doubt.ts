import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Lead } from '../rules/lead.ts';
import type { Reading } from '../rules/reading.ts';
import type { Text } from '../text.ts';

/** What a doubt looks at: a grade in its clause. */
export interface DoubtPlace {
  text: Text;
  passage: Passage;
  clause: Clause;
  lead: Lead | null;
  reading: Reading | null;
  /** Whether it goes on from a verdict, without a verb of its own: "and poor at custody". */
  goesOn: boolean;
  /** The grades that stand with it. */
  marks: GradeMark[];
}

/** Why a grade tells nothing of this body now; null where nothing speaks against it. */
export type Doubt = (place: DoubtPlace) => string | null;

/**
 * The folded words of a grade's clause before it, with what leads to it by "that": of "nobody says
 * that it is good" all but the grade. Doubts are looked for there.
 */
export function wordsBefore({ passage, clause }: DoubtPlace): string {
  const { sentence, start } = clause.mark;
  const from = Math.min(clause.start, start);
  // What stands before a semicolon is another sentence.
  const opens = sentence.start + passage.folded.slice(sentence.start, from).lastIndexOf(';') + 1;
  const before = passage.folded.slice(opens, from);
  const comma = passage.folded.slice(opens, clause.verbs.start + 2).lastIndexOf(', ');
  const aside = comma < 0 ? '' : passage.folded.slice(opens + comma, start);
  // "…, when it was judged good" is of the time before the comma.
  if (/^, when\b/.test(aside)) return passage.folded.slice(opens, start);
  const led = /\bthat $/.test(before) ? before.slice(-80) : '';
  const words = led + passage.folded.slice(from, start);
  const told = aside.length > words.length ? aside : words;
  return told.replace(relative.exec(told)?.[0] ?? '', ' ');
}

/** What only adds to a noun: "custody, for which we had hoped for more, was graded". */
const relative = grammar`, (?:(?:${'prepositions'}) )?(?:${'questionWords'})\b[^,]*,`;

/** The folded words of a grade's sentence before it. */
export function sentenceBefore({ passage, clause: { mark } }: DoubtPlace): string {
  return passage.folded.slice(mark.sentence.start, mark.start);
}

/** The folded words of a grade's sentence behind it. */
export function sentenceAfter({ passage, clause: { mark } }: DoubtPlace): string {
  return passage.folded.slice(mark.outerEnd, mark.sentence.end);
}

/** The folded words behind a grade, up to the next comma or stop. */
export function wordsAfter({ passage, clause }: DoubtPlace): string {
  const { sentence, outerEnd } = clause.mark;
  const rest = passage.folded.slice(outerEnd, Math.min(sentence.end, outerEnd + 160));
  return /^(?:(?! - )[^,;.])*/.exec(rest.replace(/[([][^()[\]]*[)\]]/g, ''))?.[0] ?? '';
}
