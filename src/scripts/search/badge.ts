import type { Content } from './element.ts';

/** A grade as word and shape, from the page’s own drawing of it. */
export function badge(judgment: string): Content {
  const template = document.querySelector(`template[data-grade="${CSS.escape(judgment)}"]`);
  return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : judgment;
}
