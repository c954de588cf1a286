import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Place } from '../parser/document/place.ts';

/**
 * What the editors’ own words hold that pages must not show: raw HTML, pictures, and addresses that lead
 * neither to the web, to a mailbox nor into the site. Places count from the words’ first line.
 */
export function proseMistakes(markdown: string): (Place & { reason: string })[] {
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
