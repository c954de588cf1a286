import type { ListedKind } from '../../schemas/finding-kinds.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';

/** What an asks heading says of the words below it. */
export interface AskHeading {
  kind: ListedKind;
  /** Whether it speaks of one: "Recommendation 2". */
  single: boolean;
  /** A count that it prints: "Areas for improvement (2)". */
  count: number | null;
  /** Where words of the ask itself begin on the same line: "AFI 1 – The force should …"; else null. */
  rest: number | null;
}

const kinds = [
  [
    'area for improvement',
    grammar`^(?:\(?(?:[a-z]?\d{1,2}|[a-z])[.)] )?(?:(?:(?:${'askLeads'}|\d+) ){0,2}|(?:(?!(?:${'askStates'})\b)[\w'-]+ ){1,5}(?=\w+s\b[a-z ]*$))(${'improvementHeadings'})(?![\w-])`,
  ],
  [
    'cause of concern',
    grammar`^(?:\(?(?:[a-z]?\d{1,2}|[a-z])[.)] )?(?:(?:(?:${'askLeads'}|\d+) ){0,2}|(?:(?!(?:${'askStates'})\b)[\w'-]+ ){1,5}(?=\w+s\b[a-z ]*$))(${'concernHeadings'})(?![\w-])`,
  ],
  [
    'recommendation',
    grammar`^(?:\(?(?:[a-z]?\d{1,2}|[a-z])[.)] )?(?:(?:(?:${'askLeads'}|\d+) ){0,2}|(?:(?!(?:${'askStates'})\b)[\w'-]+ ){1,5}(?=\w+s\b[a-z ]*$))(${'recommendationHeadings'})(?![\w-])`,
  ],
] as const;

const toAny = /^(?:to|for) (?:[\w'-]+ ?){1,8}:?$/;
const toOne = /^(?:to|for) (?:the|all|our|each|every) (?:[\w'-]+ ?){1,8}:?$/;
const number = /^(?:\s*[(:-]?\s*(?:no\.? ?)?([a-z]?\d{1,3}(?:\.\d{1,2})?)\s*\)?)?/;
const bracket = /^\s*\([^()]{2,120}\)/;

/**
 * A heading of asks, alone on its line or with what is asked behind it. `Areas for improvement (2)`,
 * `Cause of concern`, `Recommendation 1 (to chief constables)` yield asks of that kind from what
 * stands below; `AFI 1 – The force should …` yields one area for improvement.
 */
export function askHeading({
  folded,
  kind: sort,
}: Pick<Passage, 'folded' | 'kind'>): AskHeading | null {
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(folded);
    const name = match?.[1];
    if (!match || name === undefined || (sort === 'item' && folded.split(' ').length < 3)) continue;
    const single = !/^\w+s\b|s$/.test(name);
    let at = match[0].length;
    const counted = number.exec(folded.slice(at));
    at += counted?.[0].length ?? 0;
    at += bracket.exec(folded.slice(at))?.[0].length ?? 0;
    const value = Number(counted?.[1] ?? Number.NaN);
    const lead = Number(/^\d+(?= [a-z])/.exec(folded)?.[0] ?? Number.NaN);
    const count = single ? null : ([value, lead].find((each) => !Number.isNaN(each)) ?? null);
    const gap = /^\s*[:.?-]?\s*/.exec(folded.slice(at))?.[0] ?? '';
    const rest = folded.slice(at + gap.length);
    const addressed = (single ? toOne : toAny).test(rest);
    if (rest === '' || addressed) return { kind, single, count, rest: null };
    const apart = /[:.-]/.test(gap) || counted?.[1] !== undefined;
    // "Areas for improvement (new): 3   Areas for improvement (again): 1" only counts.
    if (!apart || kinds.some(([, other]) => other.test(rest))) continue;
    const words = rest.split(' ').length;
    return { kind, single, count, rest: words >= 5 ? at + gap.length : null };
  }
  return null;
}
