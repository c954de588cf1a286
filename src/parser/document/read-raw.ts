import type { List, ListItem, Paragraph, Root, RootContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { canNameArea } from './area-name.ts';
import { fold } from './normalise.ts';
import { placesOf } from './place.ts';
import { headingLevel, isField } from './raw-headings.ts';
import { layoutOf, runsOn, runsOverBlank } from './raw-layout.ts';
import { type RawLine, readLines } from './raw-lines.ts';
import { isQuestion } from './section-area.ts';
import { endsSentence } from './sentences.ts';
import { cellsOfLine, givesGrade, type WrappedCell, withLine } from './wrapped-rows.ts';

/**
 * Reads a raw text as a Markdown copy of it would be read: headings without marks are recognised,
 * hard line breaks joined, list marks of all kinds made lists: `• one` / `• two` is a list of two
 * items. Positions are those of the raw file. `isGrade` says whether folded words are a grade and
 * nothing else.
 */
export function readRaw(source: string, isGrade: (folded: string) => boolean): Root {
  const pointAt = pointsOf(source);
  const blocks = readBlocks(source, isGrade);
  const fields = blocks.map(({ start, end }) => isField(source.slice(start, end)));
  const children: RootContent[] = [];
  let titled = false;
  const above: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const nodes = textsOf(source, block, pointAt);
    const position = positionOf(block, pointAt);
    if (block.mark !== null) {
      addItem(children, block, { type: 'paragraph', children: nodes, position });
      continue;
    }
    const text = nodes
      .map(({ value }) => value)
      .join('')
      .replace(/\s+/g, ' ');
    const asked = above.includes(3);
    const field =
      fields[index] === true &&
      ((block.touches && fields[index - 1] === true) ||
        (blocks[index + 1]?.touches === true && fields[index + 1] === true));
    const level = headingLevel({ text, titled, asked, field }, isGrade);
    if (level === 1) titled = true;
    if (level === null) children.push({ type: 'paragraph', children: nodes, position });
    else
      children.push({
        type: 'heading',
        depth: depthBelow(above, level),
        children: nodes,
        position,
      });
  }
  return { type: 'root', children };
}

interface Block {
  start: number;
  end: number;
  mark: string | null;
  level: number;
  /** Whether it stands right below the block before it. */
  touches: boolean;
  /** The cells of its last line; of a row whose cells go on over lines, of all. */
  cells: WrappedCell[];
}

function readBlocks(source: string, isGrade: (folded: string) => boolean): Block[] {
  const lines = readLines(source);
  const layout = layoutOf(lines);
  const blocks: Block[] = [];
  const indents: number[] = [];
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1);
    const before = block ? endsOf(source, block) : '';
    const cells = cellsOfLine(line);
    const row = block && !line.blankBefore ? withLine(block.cells, line) : null;
    if (block && row && givesGrade(row, source, isGrade)) {
      Object.assign(block, { end: line.end, cells: row });
      continue;
    }
    if (block && joins(before, block, line, lines[index + 1])) {
      Object.assign(block, { end: line.end, cells });
      if (before === '') block.start = line.start;
      continue;
    }
    if (line.mark === null) indents.length = 0;
    else while (indents.length > 0 && (indents.at(-1) ?? 0) >= line.indent) indents.pop();
    if (line.mark !== null) indents.push(line.indent);
    const { start, end, mark, blankBefore } = line;
    blocks.push({ start, end, mark, level: indents.length, touches: !blankBefore, cells });
  }
  return blocks;

  function joins(before: string, block: Block, line: RawLine, after: RawLine | undefined): boolean {
    const plain = before.replace(/\s+/g, ' ');
    if (line.blankBefore) return block.mark === null && runsOverBlank(plain, line);
    const rows = [block.cells, cellsOfLine(line)];
    const row = rows.some((cells) => givesGrade(cells, source, isGrade));
    if (row && !/^\p{Ll}/u.test(line.text)) return false;
    const title = blocks.length === 1 && (!after || after.blankBefore) && !endsSentence(line.text);
    if (title && layout.wrapped && block.mark === null && line.mark === null) return true;
    // A grade alone between a short line and a blank one, or two that can be names, is a label in lower case.
    const [last = ''] = /\S+$/.exec(plain.trim()) ?? [];
    if (isGrade(fold(`${last} ${line.text}`))) return true;
    const ends =
      !after || after.blankBefore || (/^\p{Lu}/u.test(after.text) && canNameArea(fold(plain)));
    const label = !before.includes('\n') && before.length < 80 && ends;
    if (label && isGrade(fold(line.text))) return false;
    return runsOn(before.trimEnd(), line, layout) && !isQuestion(fold(plain).trim());
  }
}

/** A block's words, or only the first and last of a very long one. */
function endsOf(source: string, { start, end }: Block): string {
  if (end - start <= 600) return source.slice(start, end);
  return source.slice(start, start + 100) + source.slice(end - 300, end);
}

function addItem(children: RootContent[], block: Block, words: Paragraph): void {
  const ordered = /\d/.test(block.mark ?? '');
  const item: ListItem = { type: 'listItem', children: [words] };
  let list = children.at(-1);
  if (list?.type !== 'list' || list.ordered !== ordered) {
    list = { type: 'list', ordered, children: [] };
    children.push(list);
  }
  let into: List = list;
  for (let level = 1; level < Math.min(block.level, 10); level += 1) {
    const last = into.children.at(-1);
    if (!last) break;
    const inner = last.children.find((child) => child.type === 'list');
    if (inner) into = inner;
    else {
      const made: List = { type: 'list', ordered, children: [] };
      last.children.push(made);
      into = made;
    }
  }
  into.children.push(item);
}

/** The words of a block; of a row whose cells go on over lines, cell by cell. */
function textsOf(source: string, block: Block, pointAt: (offset: number) => Point): Text[] {
  const { start, end, cells } = block;
  const wrapped = cells.some(({ parts }) => parts.length > 1);
  const stretches = wrapped
    ? cells.flatMap(({ parts: [first, ...others] }, at) => [
        { start: cells[at - 1]?.parts[0]?.end ?? start, end: first?.end ?? end },
        // With the space before it.
        ...others.map((part) => ({ ...part, start: part.start - 1 })),
      ])
    : [{ start, end }];
  return stretches.map((stretch) => ({
    type: 'text',
    // The marks before each line of a quoted mail are none of its words.
    value: source.slice(stretch.start, stretch.end).replace(/(?<=\n)\s*>[\s>]*/g, ''),
    position: positionOf(stretch, pointAt),
  }));
}

function positionOf(
  { start, end }: { start: number; end: number },
  pointAt: (offset: number) => Point,
): Position {
  return { start: pointAt(start), end: pointAt(end) };
}

function pointsOf(source: string): (offset: number) => Point {
  const place = placesOf(source);
  return (offset) => ({ ...place(offset), offset });
}

/** The depth of a heading below those above it, so that none is left out: 1, then 2, then 3. */
function depthBelow(above: number[], level: number): 1 | 2 | 3 | 4 {
  while ((above.at(-1) ?? 0) >= level) above.pop();
  above.push(level);
  const depth = above.length;
  return depth === 1 || depth === 2 || depth === 3 ? depth : 4;
}
