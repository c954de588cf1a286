import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Entry } from '../checks/checked-content.ts';
import type { Place } from '../parser/document/place.ts';
import { slugOf } from '../schemas/field.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';

/** The editors' own words below some front matter, as HTML; none where they cannot be shown. */
export function readProse(
  { file, text, body, placeAt }: Entry<unknown>,
  problems: Problem[],
): string {
  const above = placeAt(text.length - body.length).line - 1;
  const bound = boundProse(body);
  const mistakes = bound
    ? [{ ...bound, column: 1, rule: 'prose-bounds' }]
    : proseMistakes(body).map((mistake) => ({ ...mistake, rule: 'prose-plain' }));
  for (const { line, column, rule, reason } of mistakes)
    problems.push(fileProblem(file, rule, reason, { line: above + line, column }));
  return mistakes.length > 0 ? '' : renderProse(body);
}

/**
 * The editors' own Markdown as HTML: no raw HTML, no address but http, https, mailto or our own, and no
 * heading below which nothing is said, though a comment may ask for it.
 */
export function renderProse(markdown: string): string {
  return String(toHtml.processSync(markdown)).trim();
}

const maxDepth = 12;
const maxMarks = 1000;

/**
 * Says why Markdown of the editors' own must not be turned into HTML, with the line, from 1; null where
 * nothing stands against it. Some hundred nested lists or some thousand marks in one block would keep
 * a build busy for minutes.
 */
function boundProse(markdown: string): { line: number; reason: string } | null {
  let marks = 0;
  for (const [index, line] of markdown.split(/\r\n|\n|\r/).entries()) {
    const lead = /^[\s>*+\-\d.)]*/.exec(line.slice(0, 1000))?.[0] ?? '';
    if (depthOf(lead) > maxDepth) {
      return {
        line: index + 1,
        reason: `unexpected nesting deeper than ${maxDepth}; expected plain paragraphs and lists. Flatten it.`,
      };
    }
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_[\]`<&~!]/g)?.length ?? 0);
    if (marks > maxMarks) {
      return {
        line: index + 1,
        reason: `unexpected run of more than ${maxMarks} Markdown marks; expected plain words. Part them with a blank line, or take marks out.`,
      };
    }
  }
  return null;
}

/** `> - - x` is three deep, and so is a line indented by six columns. */
function depthOf(lead: string): number {
  const marks = lead.match(/>|(?:[-*+]|\d+[.)])(?=\s)/g)?.length ?? 0;
  const columns = (/^\s*/.exec(lead)?.[0] ?? '').replaceAll('\t', '    ').length;
  return Math.max(marks, Math.floor(columns / 2));
}

/**
 * What the editors’ own words hold that pages must not show: raw HTML, pictures, and addresses that lead
 * neither to the web, to a mailbox nor into the site. Places count from the words’ first line.
 */
function proseMistakes(markdown: string): (Place & { reason: string })[] {
  const found: (Place & { reason: string })[] = [];
  visit(parser.parse(markdown), (node) => {
    const reason = reasonAgainst(node);
    if (reason === null || !node.position) return;
    const { line, column } = node.position.start;
    found.push({ line, column, reason });
  });
  return found;
}

const parser = unified().use(remarkParse).freeze();

function reasonAgainst(node: Nodes): string | null {
  if (node.type === 'html' && !node.value.startsWith('<!--')) {
    return `unexpected HTML "${node.value.slice(0, 40)}"; expected Markdown. Write it without the marks < and >.`;
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return 'unexpected picture; expected words and links, because a page loads nothing from elsewhere. Link to it instead.';
  }
  if ((node.type === 'link' || node.type === 'definition') && !leadsWell(node.url)) {
    return `unexpected address "${node.url.slice(0, 60)}"; expected one that begins with https:, http: or mailto:, or with / for a page of this site. Correct it.`;
  }
  return null;
}

function leadsWell(address: string): boolean {
  return /^(https?:\/\/[^/]|mailto:[^:]+$|\/(?!\/)|#)/i.test(address);
}

const toHtml = unified()
  .use(remarkParse)
  .use(() => withoutUnanswered)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(() => withHeadingIds)
  .use(rehypeStringify)
  .freeze();

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
