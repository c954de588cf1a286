import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { grammar, holdsWord } from '../lexicon/grammar.ts';
import { hasFiniteVerb } from './area-name.ts';
import { itemNumber } from './item-number.ts';

/** What an asks heading says of the words below it. */
export interface AskHeading {
  kind: ListedKind;
  /** Whether it speaks of one: "Recommendation 2". */
  single: boolean;
  /** Where words of the ask itself begin on the same line: "AFI 1 – The force should …"; else null. */
  rest: number | null;
}

/**
 * A heading of asks, alone on its line or with what is asked behind it. `Areas for improvement (2)`,
 * `Cause of concern`, `Recommendation 1 (to chief constables)` yield asks of that kind from what
 * stands below; `AFI 1 – The force should …` yields one area for improvement.
 */
export function askHeading(folded: string): AskHeading | null {
  const number = itemNumber(folded).length;
  const [all, lead = '', name = '', gap = ''] = heading.exec(folded.slice(number)) ?? [];
  const kind = kindCalled(name);
  if (all === undefined || !kind) return null;
  const single = !/^\w+s\b|s$/.test(name);
  const end = number + all.length;
  const rest = folded.slice(end);
  const short = /^(?:\S+ )?$/.test(lead);
  const named = short || !(hasFiniteVerb(lead) || /[.:]/.test(gap));
  if (rest === '' || addressed.test(rest)) return named ? { kind, single, rest: null } : null;
  // "Areas for improvement (new): 3   Areas for improvement (again): 1" only counts.
  // "Recommendations 1 to 4 are for others" asks nothing.
  if (!short || !(parts.test(gap) || (single && /\d/.test(gap))) || askHeading(rest)) return null;
  return { kind, single, rest: rest.split(' ').length >= 5 ? end : null };
}

/** The kind that words call what is asked; null where they call it nothing. */
export function kindCalled(words: string): ListedKind | null {
  const name = called.exec(words)?.[1];
  if (name === undefined) return null;
  if (holdsWord('improvementHeadings', name)) return 'area for improvement';
  return holdsWord('concernHeadings', name) ? 'cause of concern' : 'recommendation';
}

/** What stands between the name of an ask and the ask itself. */
const parts = /[:.-]/;
/** Words that say who is asked: "to the governor". */
export const addressed = /^(?:to|for) (?:\S+ ?){1,8}$/;

const improvements = grammar`${'improvementHeadings'}|${'concernHeadings'}`;
const named = grammar`${improvements}|${'recommendationHeadings'}`;
const called = grammar`\b(${named}|recommend(?:s|ed)?)\b`;

const leading = grammar`(?:\w+: )?(?:(?!(?:${'askStates'})\b)[^\s:]+ ){0,5}?`;
const counting = grammar`(?:\W*\d[^\s\p{L}]*)?(?:\s*\([^()]{2,120}\))?\W*`;
const heading = grammar`^(${leading})(${named})(?![\w-])(${counting})`;
