import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { canNameArea } from './area-name.ts';

/** Words that name one graded area: where they stand in their passage, and the known area they fit. */
export interface ToldArea {
  start: number;
  end: number;
  id: string | null;
}

/**
 * The areas that a stretch of a passage names. Several where each stands in quotation marks, where
 * commas part them, where "both" or "were" (`plural`) says so of two, or where every part is a known
 * area; a known area that itself holds "and" stays whole.
 */
export function areasIn(
  text: Text,
  passage: number,
  { start, end }: Stretch,
  { plural = false }: { plural?: boolean } = {},
): ToldArea[] {
  const { folded = '', text: words = '' } = text.document.passages[passage] ?? {};
  const wordsOf = (stretch: Stretch) => folded.slice(stretch.start, stretch.end);
  const fitOf = (stretch: Stretch) => text.areas.find(words.slice(stretch.start, stretch.end));
  const exact = (stretch: Stretch) => fitOf(stretch)?.fit === 'exact';
  const whole = tidy(folded, start, end);
  const parts = joinKnown(partsOf(folded, whole), exact);
  const [first, ...others] = parts.map(wordsOf);
  const twice =
    (plural || /^\W*(?:for |at |in )?both /.test(wordsOf({ start, end }))) &&
    others.length === 1 &&
    !/ of /.test(others[0] ?? '');
  const again = /\b(?:and|or) (?:for|at|how) /.test(wordsOf({ start, end }));
  // "Investigating reports of abuse, neglect and exploitation" is one: the short words belong to it.
  const within = /\S \S+ \S/.test(first ?? '') && others.some((other) => !/\s/.test(other));
  const listed = (twice || again || /, |;/.test(wordsOf(whole))) && !within;
  const told = listed || parts.every(exact) ? parts : [whole];
  return told
    .filter((part) => canNameArea(wordsOf(part)))
    .map((part) => ({ ...part, id: fitOf(part)?.id ?? null }));
}

interface Stretch {
  start: number;
  end: number;
}

const small = grammar`(?:both|and|in|at|for|being)\s(?=\w)|(?:its|their|our)\s(?!own)`;
const called = grammar`(?:the )?(?:${'areaNouns'}) of\s|the\s(?=.* (?:${'areaNouns'})$)`;
const lead = grammar`^(?:[^\p{L}\p{N}]|${small}|${called})+`;
const tail = grammar`(?:[^\p{L}\p{N}?]|\s(?:${'areaNouns'})$)+$`;

/** Drops marks and small words around an area: "its planning for later years" → planning … */
function tidy(folded: string, start: number, end: number): Stretch {
  const words = folded.slice(start, end);
  const before = lead.exec(words)?.[0].length ?? 0;
  const after = tail.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

const separator = /,\s+|;\s*|\s+and\s+|\s*&\s+|\s+or\s+(?=(?:for|at|in) )/g;
/** What parts three or more: commas and the last "and". */
const listSeparator = /,\s+|\s+and\s+(?!.*, )/g;

function partsOf(folded: string, { start, end }: Stretch): Stretch[] {
  const words = folded.slice(start, end);
  const long = words.lastIndexOf(', ') !== words.indexOf(', ');
  const parts: Stretch[] = [];
  let from = 0;
  for (const match of words.matchAll(long ? listSeparator : separator)) {
    parts.push(tidy(folded, start + from, start + match.index));
    from = match.index + match[0].length;
  }
  parts.push(tidy(folded, start + from, end));
  return parts.slice(0, 24);
}

/** Joins neighbours that together are a known area: "leadership" and "force management". */
function joinKnown(parts: Stretch[], exact: (stretch: Stretch) => boolean): Stretch[] {
  const joined: Stretch[] = [];
  for (let at = 0; at < parts.length; ) {
    const { start = 0, end = 0 } = parts[at] ?? {};
    const run = parts.slice(at, at + 6);
    const last = run.findLastIndex((part, step) => step > 0 && exact({ start, end: part.end }));
    joined.push({ start, end: run[last]?.end ?? end });
    at += Math.max(0, last) + 1;
  }
  return joined;
}
