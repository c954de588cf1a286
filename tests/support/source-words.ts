import type { Element } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { attribute } from './built-pages.ts';

/** The source's words in an element of a page: without our marks, white space collapsed. */
export function sourceWords(element: Element): string {
  return textOf(withoutOurs(element)).replace(/\s+/g, ' ').trim();
}

/** Whether an element has this class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'className') ?? '').split(' ').includes(name);
}

function withoutOurs(element: Element): Element {
  const children = element.children
    .filter((child) => !(child.type === 'element' && isOurs(child)))
    .map((child) => (child.type === 'element' ? withoutOurs(child) : child));
  return { ...element, children };
}

function isOurs(element: Element): boolean {
  return ['sic', 'lost-link'].some((name) => hasClass(element, name));
}
