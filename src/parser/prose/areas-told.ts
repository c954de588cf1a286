import { fold } from '../fold.ts';
import type { FoundArea, KnownAreas } from '../known-areas.ts';

/** Words that name one graded area, with the known area they fit. */
export interface ToldArea {
  start: number;
  end: number;
  found: FoundArea | null;
}

const counted =
  /^(?:(?:the )?(?:following|these)\s+|all\s+|each of\s+|both\s+)?(?:the\s+)?(?:(?:\w+|\d+)\s+(?:of (?:its|the|\w+)\s+)?(?:\w+\s+)?)?(?:areas?|pillars?|categories|categor(?:y|ies)|questions?|aspects?|strands?|themes?)(?:\s+of (?:policing|its work|inspection))?\s*(?:,?\s*including|,?\s*namely|:|\s[–—-]|,)\s*/;

/**
 * The areas that words name: one as a rule; several after a count ("all three pillars: A, B and C"),
 * where each stands in quotation marks, or where every part is a known area of its own. `words` are
 * printed; `listed` says that they follow "including".
 */
export function areasTold(
  words: string,
  areas: KnownAreas,
  near: string | null,
  listed: boolean,
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
  const parts = partsOf(folded, rest);
  if (listed || lead > 0) return parts.map(tell);
  const whole = tell(rest);
  if (parts.length < 2 || whole.found?.fit === 'exact') return [whole];
  if (!whole.found && repeatsPreposition(folded.slice(rest.start, rest.end)))
    return parts.map(tell);
  const told = parts.map(tell);
  const ids = new Set(told.map(({ found }) => found?.id));
  const apart = ids.size === parts.length && told.every(({ found }) => found?.fit === 'exact');
  return apart ? told : [whole];
}

/** "for wellbeing and for supporting victims": the second "for" says that these are two. */
function repeatsPreposition(words: string): boolean {
  return /\band (?:also )?(?:for|at|in) \w/.test(words);
}

interface Stretch {
  start: number;
  end: number;
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

function partsOf(folded: string, { start, end }: Stretch): Stretch[] {
  const words = folded.slice(start, end);
  const parts: Stretch[] = [];
  let from = 0;
  for (const match of words.matchAll(
    /\s*(?:,\s+(?:and\s+)?(?:also\s+)?|;\s*(?:and\s+)?|\s+and\s+|\s*&\s+)(?:(?:at|for|in|on)\s+(?=\w))?/g,
  )) {
    parts.push(tidy(folded, start + from, start + match.index));
    from = match.index + match[0].length;
  }
  parts.push(tidy(folded, start + from, end));
  return parts.filter((part) => part.end > part.start);
}

/** Drops marks and small words around an area: "its planning for later years" → planning … */
function tidy(folded: string, start: number, end: number): Stretch {
  const words = folded.slice(start, end);
  const lead = /^[\s"'(,]*(?:(?:its|their|his|her)\s+(?!own))?["']?/.exec(words)?.[0].length ?? 0;
  const tail = /[\s"',.;:)]*$/.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
