import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const toHtml = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze();

/** The editors' own Markdown as HTML: no raw HTML, no address but http, https, mailto or our own. */
export function renderProse(markdown: string): string {
  return String(toHtml.processSync(markdown)).trim();
}
