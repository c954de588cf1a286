import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { ParsedPassage, ParsedSpan } from '../parsed-report.ts';
import { collapseSpace, fold, type PlacedText, placeText } from './normalise.ts';
import { splitSentences } from './sentences.ts';

/** One block of a text, with what its place says of it. */
export interface Passage extends ParsedPassage {
  index: number;
  /** Its words made even for matching; every offset is that of `text`. */
  folded: string;
  /** The headings that enclose it by their levels, nearest first. */
  headings: readonly number[];
}

/** One frozen view of a text: its passages in order. */
export interface Document {
  readonly source: string;
  /** Whether the text is a Markdown copy, whose heading levels an editor has set. */
  readonly markdown: boolean;
  readonly passages: readonly Passage[];
}

/**
 * The passages of a text that was read as mdast: each heading, paragraph and list item is one. White
 * space is one space, none after a hyphen at a line's end; unseen marks go; every character keeps its
 * offset in the file: `problem-` / `solving` is one word.
 */
export function documentOf(tree: Root, source: string, markdown: boolean): Document {
  const walk: Walk = { source, list: -1, section: null, passages: [] };
  visitBlocks(tree, walk, { list: null, level: 0, quoted: false });
  const headings = enclosing(walk.passages);
  const leads = leadIns(walk.passages);
  const passages = walk.passages.map((passage, index) =>
    Object.freeze({
      ...passage,
      index,
      folded: foldVerbs(passage.text),
      headings: headings[index] ?? [],
      leadIn: leads[index] ?? null,
    }),
  );
  return Object.freeze({ source, markdown, passages: Object.freeze(passages) });
}

/** The month keeps its capital, so that it is no verb: "in May". */
function foldVerbs(text: string): string {
  return fold(text).replace(/(?<=[\p{L}\p{N},] )may\b/gu, (_, at) => text.slice(at, at + 3));
}

/** The words of a span. */
export function wordsAt({ passages }: Document, { passage, start, end }: ParsedSpan): string {
  return passages[passage]?.text.slice(start, end) ?? '';
}

/** The whole of a passage; of a list item without the "and" that leads to the next. */
export function wholeOf({ index, text, kind }: Passage): ParsedSpan {
  const end = kind === 'item' ? text.replace(/(?<=[;,])\s+(?:and|or)$/, '').length : text.length;
  return { passage: index, start: 0, end };
}

interface Walk {
  source: string;
  list: number;
  section: number | null;
  passages: Omit<ParsedPassage, 'leadIn'>[];
}

interface Within {
  list: number | null;
  level: number;
  quoted: boolean;
}

function visitBlocks(parent: Parents, walk: Walk, within: Within): void {
  for (const child of parent.children) {
    if (child.type === 'heading' || child.type === 'paragraph') addPassage(child, walk, within);
    else if (child.type === 'blockquote') visitBlocks(child, walk, { ...within, quoted: true });
    else if (child.type === 'listItem') visitBlocks(child, walk, within);
    else if (child.type === 'list') {
      if (within.level === 0) walk.list += 1;
      visitBlocks(child, walk, { ...within, list: walk.list, level: within.level + 1 });
    }
  }
}

function addPassage(node: Parents, walk: Walk, { list, level, quoted }: Within): void {
  const { text, offsets } = collapseSpace(wordsIn(node, walk.source));
  if (text === '') return;
  const heading = node.type === 'heading';
  const { line, column } = (firstText(node) ?? node).position?.start ?? { line: 1, column: 1 };
  const { section } = walk;
  if (heading) walk.section = walk.passages.length;
  walk.passages.push({
    kind: heading ? 'heading' : list === null ? 'paragraph' : 'item',
    depth: heading ? node.depth : level,
    list: heading ? null : list,
    listNumber: list === null ? null : numberBefore(walk.source, offsets[0] ?? 0),
    quoted,
    section,
    text,
    offsets,
    line,
    column,
    sentences: splitSentences(text),
  });
}

/** The number with which a list item begins (`4.`, `(4)`), where its words begin at an offset. */
function numberBefore(source: string, at: number): number | null {
  const [, digits] = /(\d{1,9})\W\s*$/.exec(source.slice(Math.max(0, at - 24), at)) ?? [];
  return digits === undefined ? null : Number(digits);
}

function firstText(node: Nodes): Nodes | null {
  if (node.type === 'text') return node;
  return 'children' in node ? (node.children.map(firstText).find((found) => found) ?? null) : null;
}

function wordsIn(node: Nodes | PhrasingContent, source: string): PlacedText {
  const from = node.position?.start.offset ?? 0;
  if (node.type === 'break') return { text: '\n', offsets: [from] };
  if ('value' in node) return placeText(node.value, source, from);
  if (!('children' in node)) return { text: '', offsets: [] };
  const parts = node.children.map((child) => wordsIn(child, source));
  return {
    text: parts.map(({ text }) => text).join(''),
    offsets: parts.flatMap(({ offsets }) => offsets),
  };
}

/** For each passage the headings above it of which each has a lower level than the one before. */
function enclosing(passages: Omit<ParsedPassage, 'leadIn'>[]): number[][] {
  const open: number[] = [];
  return passages.map(({ kind, depth }, index) => {
    if (kind !== 'heading') return open.toReversed();
    while (open.length > 0 && (passages[open.at(-1) ?? 0]?.depth ?? 0) >= depth) open.pop();
    const above = open.toReversed();
    open.push(index);
    return above;
  });
}

/** For each list item the passage above its list. */
function leadIns(passages: Omit<ParsedPassage, 'leadIn'>[]): (number | null)[] {
  const found: (number | null)[] = [];
  for (const [index, { kind, list }] of passages.entries()) {
    const before = passages[index - 1];
    if (kind !== 'item' || !before) found.push(null);
    else if (before.kind !== 'item') found.push(index - 1);
    else found.push(before.list === list ? (found[index - 1] ?? null) : null);
  }
  return found;
}
