import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { elements } from './built-pages.ts';

/** The lists of a thread’s page that hold what is criticised and asked, or those that hold the rest. */
export function stepLists(tree: Root, raised: boolean): Element[] {
  return elements(tree, 'div').flatMap(({ children }) => {
    const within = children.filter((child) => child.type === 'element');
    const heading = within.find(({ tagName }) => tagName === 'h4');
    if (!heading || /^Criticised and asked/.test(textOf(heading)) !== raised) return [];
    return within.filter(({ tagName }) => tagName === 'ol');
  });
}
