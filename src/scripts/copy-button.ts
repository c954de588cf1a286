import { element } from './search/element.ts';

/** A button that copies an address, or the citation in the element of an id, and the place that says so. */
export function copyButton(
  label: string,
  what: { 'data-address': string } | { 'data-citation': string },
): HTMLElement {
  return element('copy-text', what, element('button', { type: 'button' }, label), copyStatus());
}

/** The place that says whether something was copied. */
export function copyStatus(): HTMLElement {
  return element('span', { class: 'copy-done', role: 'status' });
}
