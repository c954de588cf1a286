import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Text } from '../text.ts';

/** What introduces the items of a list: whom they are about, and whether it judges them. */
export interface Lead {
  passage: number;
  body: ParsedBody;
  judges: boolean;
}

const judges = grammar`\b(?:${'judgingVerbs'})\b`;

/**
 * The line above a list says whom its items are about, and whether it judges. `HMIC found that
 * Moorland Police:` yields that body, and a judging verb, for each item.
 */
export function leadOf(text: Text, about: BodiesAbout, { leadIn }: Passage): Lead | null {
  const passage = text.document.passages[leadIn ?? -1];
  if (!passage) return null;
  const body = about.at(passage.index, passage.text.length);
  return { passage: passage.index, body, judges: judges.test(passage.folded) };
}

const hedge = grammar`\b(?:${'hedges'})\b`;

/** The word that softens a grade, as printed, in the words before it. */
export function hedgeIn({ folded, text }: Passage, from: number, to: number): string | null {
  const start = Math.max(from, to - 40);
  const found = hedge.all(folded.slice(start, to)).at(-1);
  if (!found) return null;
  return text.slice(start + found.index, start + found.index + found[0].length);
}
