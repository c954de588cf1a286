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
  { start, end }: { start: number; end: number },
  { plural = false }: { plural?: boolean } = {},
): ToldArea[] {
  const { folded = '', text: words = '' } = text.document.passages[passage] ?? {};
  const tell = (stretch: Stretch): ToldArea => ({
    ...stretch,
    id: text.areas.find(words.slice(stretch.start, stretch.end))?.id ?? null,
  });
  const whole = withoutPlace(text, folded, tidy(folded, start, end));
  const inner = folded.slice(whole.start, whole.end);
  const exact = (stretch: Stretch) =>
    text.areas.find(words.slice(stretch.start, stretch.end))?.fit === 'exact';
  if (inner.length > 400 || exact(whole)) return [tell(whole)];
  const parts = joinKnown(partsOf(folded, whole), exact);
  const listed = /,.* and\b|;/.test(inner);
  const [one, other] = parts.map((part) => / of /.test(folded.slice(part.start, part.end)));
  const twice = plural && parts.length === 2 && (one || !other);
  const known = parts.length > 1 && parts.every(exact);
  const long = folded.slice(parts[0]?.start, parts[0]?.end).trim().split(' ').length >= 3;
  const inner1 = parts
    .slice(1)
    .some((part) => !/\s/.test(folded.slice(part.start, part.end).trim()));
  const again = /\band (?:for|at|its|how) |\bboth /.test(folded.slice(start, end));
  // "Investigating reports of abuse, neglect and exploitation" is one: the short words belong to it.
  const within = long && inner1;
  const several =
    parts.length > 1 && (known || ((listed || twice || again || /, /.test(inner)) && !within));
  const chosen = several ? parts : [whole];
  return chosen
    .filter((part) => canNameArea(folded.slice(part.start, part.end)))
    .filter((part) => !text.bodyNouns.isKind(folded.slice(part.start, part.end)))
    .map(tell);
}

const separator = /,\s+(?:and\s+)?(?:also\s+)?|;\s*(?:and\s+)?|\s+and\s+|\s*&\s+/g;
const lead = grammar`^(?:[^\p{L}\p{N}]|(?:both|also|and|in|at|for|being)\s(?=\w)|(?:its|their|our)\s(?!own)|the\s(?=(?:${'areaNouns'}) of)|(?:${'areaNouns'}) of\s|the\s(?=.* (?:${'areaNouns'})$))+`;
const tail = grammar`(?:[^\p{L}\p{N}?]|\s(?:${'areaNouns'})$)+$`;

/** "Maternity services at the hospital" are maternity services. */
function withoutPlace({ bodyNouns }: Text, folded: string, { start, end }: Stretch): Stretch {
  const place = new RegExp(
    `(?<=\\w) (?:at|in|within|across) (?:the|this|our) (?:${bodyNouns.pattern})$`,
    'u',
  );
  return { start, end: start + folded.slice(start, end).replace(place, '').length };
}

interface Stretch {
  start: number;
  end: number;
}

/** Drops marks and small words around an area: "its planning for later years" → planning … */
function tidy(folded: string, start: number, end: number): Stretch {
  const words = folded.slice(start, end);
  const before = lead.exec(words)?.[0].length ?? 0;
  const after = tail.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

/** What parts a list: commas and the last "and", else any "and". */
function separatorOf(words: string): RegExp {
  if (again.test(words)) return /,\s+(?:and\s+)?|\s+and\s+(?=(?:for|at|in) )/g;
  const last = words.lastIndexOf(', ');
  if (last === words.indexOf(', ')) return separator;
  const inner = words.slice(last).search(/ (?:and|&) /) > 0;
  return inner ? /,\s+(?:and\s+)?(?:also\s+)?|\s+(?:and|&)\s+(?!.*, )/g : commas;
}

/** "Behaviour and attitudes and for development" parts at "and for" alone. */
const again = / and (?:for|at|in) /;
const commas = /,\s+(?:and\s+)?(?:also\s+)?/g;

function partsOf(folded: string, { start, end }: Stretch): Stretch[] {
  const words = folded.slice(start, end);
  const parts: Stretch[] = [];
  let from = 0;
  for (const match of words.matchAll(separatorOf(words))) {
    parts.push(tidy(folded, start + from, start + match.index));
    from = match.index + match[0].length;
  }
  parts.push(tidy(folded, start + from, end));
  return parts.filter((part) => part.end > part.start).slice(0, 24);
}

/** Joins neighbours that together are a known area: "leadership" and "force management". */
function joinKnown(parts: Stretch[], exact: (stretch: Stretch) => boolean): Stretch[] {
  const joined: Stretch[] = [];
  for (let at = 0; at < parts.length; ) {
    const first = parts[at];
    const run = parts.slice(at, at + 6);
    const last = run.findLastIndex(
      (part, step) => step > 0 && first && exact({ start: first.start, end: part.end }),
    );
    const length = Math.max(0, last);
    if (first) joined.push({ start: first.start, end: run[length]?.end ?? first.end });
    at += length + 1;
  }
  return joined;
}
