import type { Root as HtmlRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { slugOf } from '../schemas/field.ts';

const toHtml = unified()
  .use(remarkParse)
  .use(() => withoutUnanswered)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(() => withHeadingIds)
  .use(rehypeStringify)
  .freeze();

/**
 * The editors' own Markdown as HTML: no raw HTML, no address but http, https, mailto or our own, and no
 * heading below which nothing is said, though a comment may ask for it.
 */
export function renderProse(markdown: string): string {
  return String(toHtml.processSync(markdown)).trim();
}

/** A heading can be linked to by its words: "What can be compared" is `#what-can-be-compared`. */
function withHeadingIds(tree: HtmlRoot): void {
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) node.properties['id'] = slugOf(textOf(node));
  });
}

function withoutUnanswered(tree: Root): void {
  tree.children = tree.children.filter(
    (node, at) => node.type !== 'heading' || says(tree.children.slice(at + 1), node.depth),
  );
}

/** Whether anything is said before the next heading of a depth or above it. */
function says(following: RootContent[], depth: number): boolean {
  const end = following.findIndex((node) => node.type === 'heading' && node.depth <= depth);
  const section = following.slice(0, end < 0 ? undefined : end);
  return section.some(({ type }) => type !== 'heading' && type !== 'html');
}
