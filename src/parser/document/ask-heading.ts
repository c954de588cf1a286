import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { grammar, holdsWord } from '../lexicon/grammar.ts';
import { hasFiniteVerb } from './area-name.ts';
import type { Passage } from './document.ts';

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

/**
 * A heading of asks, alone on its line or with what is asked behind it. `Areas for improvement (2)`,
 * `Cause of concern`, `Recommendation 1 (to chief constables)` yield asks of that kind from what
 * stands below; `AFI 1 – The force should …` yields one area for improvement.
 */
export function askHeading({
  folded,
  kind: sort,
}: Pick<Passage, 'folded' | 'kind'>): AskHeading | null {
  const [all, lead = '', name = '', counted, gap = ''] = heading.exec(folded) ?? [];
  const kind = kindCalled(name);
  if (all === undefined || !kind || (sort === 'item' && folded.split(' ').length < 3)) return null;
  const single = !/^\w+s\b|s$/.test(name);
  const count = single ? null : numberOf(counted ?? /^\d+(?= )/.exec(lead)?.[0]);
  const rest = folded.slice(all.length);
  const alone = rest === '' || (single ? toOne : toAny).test(rest);
  const known = /^(?:[\w'-]+ )?$/.test(lead);
  const bare = !hasFiniteVerb(lead) && !/:/.test(gap);
  if (alone) return known || bare ? { kind, single, count, rest: null } : null;
  // "Areas for improvement (new): 3   Areas for improvement (again): 1" only counts.
  const apart = known && (/[:.-]/.test(gap) || counted !== undefined);
  if (!apart || askHeading({ folded: rest, kind: 'heading' })) return null;
  return { kind, single, count, rest: rest.split(' ').length >= 5 ? all.length : null };
}

/** The asks heading that a line is; a whole sentence and an item that only names asks are none. */
export function headOf(passage: Passage): AskHeading | null {
  const { kind, folded, text } = passage;
  if (kind === 'item' && !/^[a-z ]{3,24}\d/.test(folded)) return null;
  const head = askHeading(passage);
  return head?.rest === null && kind !== 'heading' && /[.!?]$/.test(text) ? null : head;
}

/** The kind that words call what is asked; null where they call it nothing. */
export function kindCalled(words: string): ListedKind | null {
  const name = called.exec(words)?.[1];
  if (name === undefined) return null;
  if (holdsWord('improvementHeadings', name)) return 'area for improvement';
  return holdsWord('concernHeadings', name) ? 'cause of concern' : 'recommendation';
}

const called = grammar`\b(${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'}|recommend(?:s|ed)?)\b`;

function numberOf(words: string | undefined): number | null {
  const value = Number(words);
  return Number.isNaN(value) ? null : value;
}

const heading = grammar`^(?:\(?(?:(?:[a-z]?\d{1,2}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2}){1,2}[.)]?) )?((?:\w+: )?(?:(?!(?:${'askStates'})\b)[\w'-]+ ){0,5}?)(${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})(?![\w-])(?:\s*[(:-]?\s*(?:no\.? ?)?([a-z]?\d{1,3}(?:\.\d{1,2})?)\s*\)?)?(?:\s*\([^()]{2,120}\))?(\s*[:.?-]?\s*)`;
const toAny = /^(?:to|for) (?:[\w'-]+ ?){1,8}:?$/;
const toOne = /^(?:to|for) (?:the|all|our|each|every|be) (?:[\w'-]+ ?){1,8}:?$/;
