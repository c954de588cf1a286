import type { List, ListItem, Paragraph, Root, RootContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { fold } from './normalise.ts';
import { placesOf } from './place.ts';
import { headingLevel, isField } from './raw-headings.ts';
import { layoutOf, runsOn, runsOverBlank } from './raw-layout.ts';
import { type RawLine, readLines } from './raw-lines.ts';
import { isQuestion } from './section-area.ts';
import { endsSentence } from './sentences.ts';

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
    const node = textOf(source, block, pointAt);
    if (block.mark !== null) {
      addItem(children, block, node);
      continue;
    }
    const text = node.value.replace(/\s+/g, ' ');
    const asked = above.includes(3);
    const field =
      fields[index] === true &&
      ((block.touches && fields[index - 1] === true) ||
        (blocks[index + 1]?.touches === true && fields[index + 1] === true));
    const level = headingLevel({ text, titled, asked, field }, isGrade);
    if (level === 1) titled = true;
    const position = node.position as Position;
    if (level === null) children.push({ type: 'paragraph', children: [node], position });
    else
      children.push({
        type: 'heading',
        depth: depthBelow(above, level),
        children: [node],
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
}

function readBlocks(source: string, isGrade: (folded: string) => boolean): Block[] {
  const lines = readLines(source);
  const layout = layoutOf(lines);
  const blocks: Block[] = [];
  const indents: number[] = [];
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1);
    const before = block ? endsOf(source, block) : '';
    if (block && joins(before, block, line, lines[index + 1])) {
      block.end = line.end;
      if (before === '') block.start = line.start;
      continue;
    }
    if (line.mark === null) indents.length = 0;
    else while (indents.length > 0 && (indents.at(-1) ?? 0) >= line.indent) indents.pop();
    if (line.mark !== null) indents.push(line.indent);
    const { start, end, mark, blankBefore } = line;
    blocks.push({ start, end, mark, level: indents.length, touches: !blankBefore });
  }
  return blocks;

  function joins(before: string, block: Block, line: RawLine, after: RawLine | undefined): boolean {
    const plain = before.replace(/\s+/g, ' ');
    if (line.blankBefore) return block.mark === null && runsOverBlank(plain, line);
    const title = blocks.length === 1 && (!after || after.blankBefore) && !endsSentence(line.text);
    if (title && layout.wrapped && block.mark === null && line.mark === null) return true;
    // A grade alone between a short line and a blank one is a label, though it begins in lower case.
    const label = !before.includes('\n') && before.length < 80 && (after?.blankBefore ?? true);
    if (label && isGrade(fold(line.text))) return false;
    return runsOn(before.trimEnd(), line, layout) && !isQuestion(fold(plain).trim());
  }
}

/** A block's words, or only the first and last of a very long one. */
function endsOf(source: string, { start, end }: Block): string {
  if (end - start <= 600) return source.slice(start, end);
  return source.slice(start, start + 100) + source.slice(end - 300, end);
}

function addItem(children: RootContent[], block: Block, node: Text): void {
  const ordered = /\d/.test(block.mark ?? '');
  const item: ListItem = {
    type: 'listItem',
    children: [{ type: 'paragraph', children: [node], position: node.position } as Paragraph],
  };
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

function textOf(source: string, { start, end }: Block, pointAt: (offset: number) => Point): Text {
  const position = { start: pointAt(start), end: pointAt(end) };
  // The marks before each line of a quoted mail are none of its words.
  const value = source.slice(start, end).replace(/(?<=\n)\s*>[\s>]*/g, '');
  return { type: 'text', value, position };
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
