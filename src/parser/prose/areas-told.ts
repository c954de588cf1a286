import { fold } from '../fold.ts';
import type { FoundArea, KnownAreas } from '../known-areas.ts';
import { areaParts, type Stretch, tidy } from './area-lists.ts';

/** Words that name one graded area, with the known area they fit. */
export interface ToldArea {
  start: number;
  end: number;
  found: FoundArea | null;
}

const counted =
  /^(?:(?:the )?(?:following|these)\s+|all\s+|each of\s+|both\s+)?(?:the\s+)?(?:(?:\w+|\d+)\s+(?:of (?:its|the|\w+)\s+)?(?:\w+\s+)?)?(?:areas?|pillars?|categories|categor(?:y|ies)|questions?|aspects?|strands?|themes?)(?:\s+of (?:policing|its work|inspection))?\s*(?:,?\s*including|,?\s*namely|,? which (?:are|include)|:|\s[–—-]|,)\s*/;

/**
 * The areas that words name: one as a rule; several after a count ("all three pillars: A, B and C"),
 * where each stands in quotation marks, or where every part is a known area of its own. `words` are
 * printed; `listed` says that they follow "including", `count` how many "both" or "the two areas" says
 * that they are.
 */
export function areasTold(
  words: string,
  areas: KnownAreas,
  near: string | null,
  { listed, count = null }: { listed: boolean; count?: number | null },
): ToldArea[] {
  const folded = fold(words);
  const lead = counted.exec(folded)?.[0].length ?? 0;
  const rest = tidy(folded, lead, folded.length);
  const tell = ({ start, end }: Stretch): ToldArea => ({
    start,
    end,
    found: areas.find(words.slice(start, end), near),
  });
  const quoted = quotedParts(folded, { start: lead, end: folded.length });
  if (quoted.length > 0) return quoted.map(tell);
  const parts = areaParts(folded, rest, areas);
  if (listed || lead > 0 || (count !== null && parts.length === count)) return parts.map(tell);
  const whole = tell(rest);
  if (parts.length < 2 || whole.found?.fit === 'exact') return [whole];
  if (!whole.found && repeatsPreposition(folded.slice(rest.start, rest.end)))
    return parts.map(tell);
  const told = parts.map(tell);
  const known = told.flatMap(({ found }) => (found?.fit === 'exact' ? [found.id] : []));
  const apart = known.length >= 2 && new Set(known).size === known.length;
  return apart ? told : [whole];
}

/** "for wellbeing and for supporting victims": the second "for" says that these are two. */
function repeatsPreposition(words: string): boolean {
  return /\band (?:also )?(?:for|at|in) \w|, (?:and )?its [^,]+,? and its \w/.test(words);
}

function quotedParts(folded: string, { start, end }: Stretch): Stretch[] {
  const words = folded.slice(start, end);
  const found = [
    ...words.matchAll(
      /(?<![\p{L}\p{N}])(["'])((?:(?!\1)[^"]|(?<=\p{L})'(?=\p{L})){3,120}?),?\1(?![\p{L}\p{N}])/gu,
    ),
  ];
  const rest = words.replace(/(["'])[^"']*\1/g, '').replace(/\b(?:and|or|for|in|at)\b|[\s,&]/g, '');
  if (found.length === 0 || rest.length > 0) return [];
  return found.map((match) => {
    const from = start + match.index + 1;
    return tidy(folded, from, from + (match[2] ?? '').length);
  });
}
