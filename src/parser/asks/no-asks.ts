import { type Draft, wordsOf } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ParsedAsk } from '../parsed-report.ts';

const none =
  /^(?:(?:there (?:are|were|is|was) (?:currently )?(?:no|none)|no|none|nil|we (?:have )?(?:found|identified|made|make) no)\b.{0,60}\b(?:causes?|recommendations?|areas?)\b|none\b|nil\b|n\/a\b|not applicable\b)/;
const doers = '(?:panel|committee|board|members|cabinet|council|authority)';
const asksMembers = new RegExp(
  `\\b(?:recommended|asked|invited|requested)\\b(?: that| to)?[^.]{0,40}\\b${doers}\\b|\\b${doers}\\b[^.]{0,40}\\b(?:(?:is|are) (?:asked|invited|recommended|requested)|should note|notes?\\b)`,
);
const done =
  /^(?:\(?[a-z0-9]{1,3}\) )?(?:(?:that )?(?:the )?(?:panel|committee|board|members) )?(?:to )?(?:notes?|agrees?|approves?|endorses?|considers?|comments? on|receives?) (?!how\b)/;

/**
 * Whether the words of a record ask nothing of a force: `No causes of concern were identified`, and
 * what a panel recommends to itself (`It is recommended that the Panel: notes the report`).
 */
export function asksNothing(draft: Draft, { span, leadIn }: ParsedAsk): boolean {
  const words = fold(wordsOf(draft, span)).slice(0, 300);
  const lead = leadIn ? fold(wordsOf(draft, leadIn)).slice(-300) : '';
  const members = asksMembers.test(lead) || (lead === '' && asksMembers.test(words));
  return none.test(words) || members || done.test(words);
}
