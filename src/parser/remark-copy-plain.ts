import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

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
export function remarkCopyPlain() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (allowed.has(node.type)) return undefined;
      const reason = `Unexpected ${node.type}, expected only headings, paragraphs, lists, quotation blocks and plain words. Take its marks out, or put a backslash before marks that the original prints.`;
      const message = file.message(reason, {
        ...(node.position && { place: node.position }),
        ruleId: 'copy-plain',
        source: 'inspection-record',
      });
      message.fatal = true;
      return 'skip';
    });
  };
}
