import { cellsOf, columnAt, columnsOf } from '../document/cells.ts';
import type { Document, Passage } from '../document/document.ts';
import type { FoundGrade } from '../document/scale.ts';
import { isPast, timeOf } from '../document/times.ts';
import type { Text } from '../text.ts';

/** A place where a sign stands for a grade. */
export type Sign = Pick<FoundGrade, 'start' | 'end' | 'judgment'>;

/**
 * The signs that stand for grades, by passage, and the passages that only explain them: a tick below the grade that
 * heads its column, `| Fire | | ✓ |` below `| | Poor | Good |`, and a code that the text explains, `G` where `G =
 * Good` stands. `found` are the grade words of each passage.
 */
export function signedGrades(text: Text, found: readonly FoundGrade[][]) {
  const { codes, keys } = codesTold(text, found);
  const former = formerSigns(text.document);
  const signs = new Map<number, Sign[]>();
  const heads = new Set(keys);
  let head = { index: 0, columns: [] as Sign[] };
  for (const passage of text.document.passages) {
    const { index } = passage;
    if (passage.text.length > longest) continue;
    const ticks = ticksIn(text.document, passage, head.columns, former);
    if (found[index]?.length && ticks.length === 0)
      head = { index, columns: headOf(text, passage) };
    else {
      if (ticks.length > 0) heads.add(head.index);
      const own = ticks.length > 0 ? ticks : codesIn(text, passage, codes);
      if (own.length > 0) signs.set(index, own);
    }
  }
  // A single code that no other stands near is none.
  const isTold = (index: number, own: Sign[]) =>
    own.length > 1 ||
    heads.size > keys.length ||
    [-2, -1, 1, 2].some((way) => signs.has(index + way));
  return { signs: new Map([...signs].filter(([index, own]) => isTold(index, own))), heads };
}

/** A line of a table has fewer characters. */
const longest = 200;

/** Where in its line each grade stands that heads a column, in full or cut short; fewer than three are none. */
function headOf({ document, scale }: Text, passage: Passage): Sign[] {
  const columns = columnsOf(document, passage);
  const heads = columns.flatMap((column) => {
    const judgment = scale.shortened(passage.folded.slice(column.start, column.end).trim());
    return judgment ? [{ judgment, ...placeOf(document, passage, column) }] : [];
  });
  if (heads.length < 3 || columns.length - heads.length > 1) return [];
  // Where the head has no corner, the names of the rows stand one column before it.
  const bare = columns.length === heads.length && heads[0]?.start === 0 ? 1 : 0;
  return heads.map((head) => ({ ...head, start: head.start + bare }));
}

const tick = /(?<=\p{L}.*[\s|])[\p{So}◼•×xX*](?=[\s|]|$)/gu;

/** The signs that a text says are of before: the ring of "✓ marks the grade of 2025, and ○ that of 2022". */
function formerSigns({ passages }: Document): Set<string> {
  const told = passages.flatMap(({ text }) => {
    const parts = [...text.slice(0, 600).matchAll(explained)];
    const times = parts.map(({ 2: words = '' }) => timeOf(words));
    return parts.flatMap(({ 1: sign = '' }, at) => (isPast(times, at) ? [sign] : []));
  });
  return new Set(told);
}

const explained = /([\p{So}◼•×])\s([^\p{So}◼•×]{4,})/gu;

function ticksIn(document: Document, passage: Passage, heads: Sign[], former: Set<string>): Sign[] {
  if (heads.length === 0) return [];
  return [...passage.text.matchAll(tick)].flatMap(({ index: start, 0: sign }) => {
    const place = placeOf(document, passage, { start, end: start + 1 });
    const far = (head: Sign) => Math.abs(head.start + head.end - place.start - place.end);
    const [nearest] = heads.toSorted((one, other) => far(one) - far(other));
    const own = nearest && !former.has(sign) && (place.end > place.start || far(nearest) === 0);
    return own ? [{ start, end: start + 1, judgment: nearest.judgment }] : [];
  });
}

/** The column of a place where bars or tabs part its line, as start and end; else where it stands in the line. */
function placeOf(
  document: Document,
  passage: Passage,
  { start, end }: Pick<Sign, 'start' | 'end'>,
) {
  const column = columnAt(document, passage, start);
  const at = passage.offsets[start] ?? 0;
  // In a copy the mark of a heading stands before the head of a table.
  const opens = document.markdown ? (passage.offsets[0] ?? 0) : 0;
  const from = at - Math.max(opens, document.source.lastIndexOf('\n', at - 1) + 1);
  return column > 0 ? { start: column, end: column } : { start: from, end: from + end - start };
}

const code = String.raw`(\p{Lu}{1,3}|\d)`;
const joint = String.raw`(?:[=:(]|\p{Pd}|is|means|stands for|for|was)`;
const ahead = String.raw`(?<![^\s(,;|])${code}\s*${joint}\s*["'\p{Pi}]?$`;
const bare = String.raw`(?<![^|;,:]) *(\p{Lu}{1,3}) $|^\s*(\d)\s+(?:\p{Lu}[^.,;:]*)?$`;
const before = new RegExp(`${ahead}|${bare}`, 'u');

const behind = /^["'\p{Pf}]?\s?(?:\(|=\s?)(\p{Lu}{1,3}|\d)(?![\p{L}\p{N}])/u;

/** The codes that a text explains, three or more, numbers in the order of the grades; and the passages that explain several. */
function codesTold({ document }: Text, found: readonly FoundGrade[][]) {
  const told = document.passages.flatMap(({ index, text, offsets }) =>
    (found[index] ?? []).flatMap(({ start, end, judgment }) => {
      const at = offsets[start] ?? 0;
      const near = document.source.slice(Math.max(0, at - 80), at);
      const line = near.slice(near.lastIndexOf('\n') + 1);
      const [, own, bare, leading] =
        behind.exec(text.slice(end, end + 8)) ?? before.exec(line) ?? [];
      const code = own ?? bare ?? (/^\p{P}?$/u.test(text.slice(end)) ? leading : undefined);
      return code ? [{ code, judgment, index }] : [];
    }),
  );
  const codes = new Map(told.map(({ code, judgment }) => [code, judgment]));
  const one = told.every(({ code, judgment }) => codes.get(code) === judgment);
  const apart = new Set(codes.values()).size === codes.size;
  const numbers = [...codes.keys()].map(Number).filter((each) => !Number.isNaN(each));
  const order = numbers.toSorted((one, other) => one - other).join();
  const even = [order, order.split(',').toReversed().join()].includes(numbers.join());
  if (!one || !apart || !even || codes.size < 3)
    return { codes: new Map<string, string>(), keys: [] };
  const explaining = [...Map.groupBy(told, ({ index }) => index)];
  return { codes, keys: explaining.flatMap(([index, own]) => (own.length > 2 ? [index] : [])) };
}

/** The cells that are a code and nothing else, but for a footnote's mark or an arrow; none beside other figures. */
function codesIn({ document }: Text, passage: Passage, codes: Map<string, string>): Sign[] {
  if (codes.size === 0) return [];
  const cells = cellsOf(document, passage).map(({ start, end }) => {
    const [words = '', code = ''] =
      /^\s*(.+?)[\s*†‡\p{No}\p{S}]*$/u.exec(passage.text.slice(start, end)) ?? [];
    const from = start + words.indexOf(code);
    return { code, start: from, end: from + code.length, judgment: codes.get(code) };
  });
  if (cells.some(({ code, judgment }) => !judgment && /^\d[^\p{L}]*$/u.test(code))) return [];
  return cells.flatMap(({ judgment, start, end }) => (judgment ? [{ judgment, start, end }] : []));
}
