import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { draftOf } from './draft.ts';
import { collapseSpace, type PlacedText, placeText } from './passage-text.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * Makes a passage of every heading, paragraph and list item, with the offset of each of its
 * characters in the file. `- The force should …` is a passage of kind `item`.
 */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const walk: Walk = { file, list: -1, section: null };
    visitBlocks(tree, walk, { list: null, level: 0, ordered: false, quoted: false });
  };
}

interface Walk {
  file: VFile;
  list: number;
  section: number | null;
}

interface Place {
  list: number | null;
  level: number;
  ordered: boolean;
  quoted: boolean;
}

function visitBlocks(parent: Parents, walk: Walk, place: Place): void {
  for (const child of parent.children) {
    if (child.type === 'heading' || child.type === 'paragraph') addPassage(child, walk, place);
    else if (child.type === 'blockquote') visitBlocks(child, walk, { ...place, quoted: true });
    else if (child.type === 'listItem') visitBlocks(child, walk, place);
    else if (child.type === 'list') {
      if (place.level === 0) walk.list += 1;
      const ordered = child.ordered === true;
      visitBlocks(child, walk, { ...place, list: walk.list, level: place.level + 1, ordered });
    }
  }
}

function addPassage(node: Parents, walk: Walk, { list, level, ordered, quoted }: Place): void {
  const draft = draftOf(walk.file);
  const { text, offsets } = collapseSpace(wordsIn(node, String(walk.file)));
  if (text === '') return;
  const heading = node.type === 'heading';
  const { line, column } = placeOf(node);
  const { section } = walk;
  if (heading) walk.section = draft.passages.length;
  draft.passages.push({
    kind: heading ? 'heading' : list === null ? 'paragraph' : 'item',
    depth: heading ? node.depth : level,
    list: heading ? null : list,
    ordered,
    quoted,
    section,
    text,
    offsets,
    line,
    column,
    sentences: splitSentences(text),
  });
}

function placeOf(node: Nodes): { line: number; column: number } {
  const first = firstText(node) ?? node;
  return first.position?.start ?? { line: 1, column: 1 };
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
