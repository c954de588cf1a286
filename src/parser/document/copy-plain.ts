import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ParserMessage } from '../parsed-report.ts';

const allowed = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'text',
  'break',
]);

/**
 * Holds a Markdown copy to headings, paragraphs, lists, quotation blocks and plain words, so that its
 * passages are all of its words. `A *fine* report` is an error (`copy-plain`) at the first star.
 */
export function copyPlain(tree: Root): ParserMessage[] {
  const messages: ParserMessage[] = [];
  visit(tree, (node) => {
    if (allowed.has(node.type)) return undefined;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const reason = `Unexpected ${node.type}, expected only headings, paragraphs, lists, quotation blocks and plain words. Take its marks out, or put a backslash before marks that the original prints.`;
    messages.push({ line, column, rule: 'copy-plain', reason, severity: 'error' });
    return 'skip';
  });
  return messages;
}
