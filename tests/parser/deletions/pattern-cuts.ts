/** Words of a text that can be deleted, from offset to offset, end exclusive. */
export interface Cut {
  start: number;
  end: number;
  /** What is deleted, without the marks that part it from its neighbours. */
  words: string;
}

/**
 * What can be deleted from the source of a regular expression: each alternative of each group, each
 * optional part, each member of a class of characters. `a(b|c)?[de]` gives b, c, (b|c)?, d and e.
 * Inside `${…}` nothing is cut. `doubled` says that backslashes are written twice, as in a string.
 */
export function patternCuts(source: string, doubled = false): Cut[] {
  const cuts: Cut[] = [];
  const groups: Group[] = [{ opened: 0, start: 0, bars: [] }];
  let atom: Range | null = null;
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const [whole = ''] = (doubled ? doubledAtom : singleAtom).exec(rest) ?? [];
    if (rest[0] === '(') {
      const [opening = '('] = /^\((?:\?(?:<?[=!]|:|<\w+>|[a-z-]+:))?/.exec(rest) ?? [];
      groups.push({ opened: at, start: at + opening.length, bars: [] });
      at += opening.length;
      atom = null;
    } else if (rest[0] === ')') {
      const group = groups.length > 1 ? groups.pop() : undefined;
      if (!group) return [];
      cuts.push(...alternatives(group, at, source));
      atom = { start: group.opened, end: at + 1 };
      at += 1;
    } else if (rest[0] === '|') {
      groups.at(-1)?.bars.push(at);
      at += 1;
      atom = null;
    } else if (atom && quantifier.test(rest)) {
      const [times = ''] = quantifier.exec(rest) ?? [];
      const { start, end } = atom;
      if (/^(?:\?|\{0,1\})/.test(times) || (/^\{0?,/.test(times) && source[start] === '('))
        cuts.push({ start, end: end + times.length, words: source.slice(start, end) });
      at += times.length;
      atom = null;
    } else {
      if (whole.startsWith('[')) cuts.push(...members(whole, at, doubled));
      atom = { start: at, end: at + whole.length };
      at += Math.max(1, whole.length);
    }
  }
  const [outer] = groups;
  if (!outer || groups.length > 1) return [];
  return [...cuts, ...alternatives(outer, source.length, source)];
}

/** Cuts out of one item of a list, with the mark between it and the next or the one before. */
export function cutOfList(items: { start: number; end: number }[], source: string): Cut[] {
  if (items.length < 2) return [];
  return items.map((item, index) => {
    const next = items[index + 1];
    const words = source.slice(item.start, item.end);
    return next
      ? { start: item.start, end: next.start, words }
      : { start: items[index - 1]?.end ?? item.start, end: item.end, words };
  });
}

interface Range {
  start: number;
  end: number;
}

interface Group {
  opened: number;
  start: number;
  bars: number[];
}

const quantifier = /^(?:[?*+]|\{\d*,?\d*\})\??/;
const slot = String.raw`\$\{[^}]*\}`;
const set = String.raw`\[(?:\\[\s\S]|[^\]\\])*\]`;
const singleAtom = new RegExp(String.raw`^(?:${slot}|\\[pP]\{[^}]*\}|\\[\s\S]|${set}|[\s\S])`);
const doubledAtom = new RegExp(
  String.raw`^(?:${slot}|\\\\[pP]\{[^}]*\}|\\\\[\s\S]|\\[\s\S]|${set}|[\s\S])`,
);

function alternatives({ start, bars }: Group, end: number, source: string): Cut[] {
  const starts = [start, ...bars.map((bar) => bar + 1)];
  const items = starts.map((from, index) => ({ start: from, end: bars[index] ?? end }));
  return cutOfList(items, source).filter(({ words }) => {
    const left = items.filter((item) => source.slice(item.start, item.end) !== words);
    const emptied = left.every((item) => item.start === item.end);
    return words.trim() !== '' && !emptied;
  });
}

/** The characters of a class that stand alone; ranges, classes within and denied classes are kept. */
function members(set: string, at: number, doubled: boolean): Cut[] {
  if (set.startsWith('[^')) return [];
  const parts = [...set.slice(1, -1).matchAll(doubled ? doubledPart : part)];
  if (parts.length < 2) return [];
  return parts
    .filter(([words]) => /^(?:[^\\\s]|\\{1,2}u.{4})$/u.test(words))
    .map(({ 0: words, index }) => {
      const start = at + 1 + index;
      return { start, end: start + words.length, words };
    });
}

/** A place where a template fills in words, a property, a range, an escape or a character. */
const part = partOf(String.raw`\\`);
const doubledPart = partOf(String.raw`\\\\`);

function partOf(slash: string): RegExp {
  const one = String.raw`(?:\\{1,2}u[\da-f]{4}|${slash}.|[^\\])`;
  return new RegExp(String.raw`\$\{[^}]*\}|${slash}[pP]\{[^}]*\}|${one}-${one}|${one}|\\.`, 'gsu');
}
