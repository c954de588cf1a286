import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ParsedBody } from '../parsed-report.ts';

/** What the words above a list of verdicts say of it. */
export interface VerdictLeadIn {
  /** The body that the lead-in names, or null for the section's. */
  body: ParsedBody | null;
  /** Whether the lead-in makes verdicts of the items: `HMIC found that X Constabulary:`. */
  judges: boolean;
}

const judging =
  /\b(?:judged|graded|rated|assessed|found|concluded|considers?|considered|report(?:s|ed)?|inspect\w+|hmic(?:frs)?|says|said|grades?|judge?ments?|ratings?)\b/;

/**
 * The lead-in of a list item, or of an unmarked line that begins with its verb. `Inspectors found
 * that Valley Constabulary:` makes verdicts of `is ‘good’ at …`, and so does `Valley Constabulary:`;
 * `It is encouraging that the force:` does not.
 */
export function verdictLeadIn(draft: Draft, index: number): VerdictLeadIn | null {
  const passage = draft.passages[index];
  if (!passage) return null;
  let at = index - 1;
  while (at >= 0 && index - at < 30 && belongs(draft, at, index)) at -= 1;
  const above = draft.passages[at];
  if (!above || above.kind === 'item') return null;
  const sentence = above.sentences.at(-1);
  const words = above.text.slice(sentence?.start ?? 0);
  const named = draft.knownBodies.named(words);
  const last = named.at(-1);
  const alone =
    last && words.slice(last.end).trim() === ':' && words.slice(0, last.start).trim() === '';
  const says = judging.test(fold(words)) && (/:\s*$/.test(words) || last !== undefined);
  return {
    body: last ? { id: last.id, name: last.name } : null,
    judges: Boolean(alone) || says,
  };
}

function belongs(draft: Draft, at: number, index: number): boolean {
  const one = draft.passages[at];
  const other = draft.passages[index];
  if (!one || !other) return false;
  if (other.kind === 'item') return one.kind === 'item' && one.list === other.list;
  return one.kind === 'paragraph' && /^\p{Ll}|^[‘'"]\p{Ll}/u.test(one.text);
}
