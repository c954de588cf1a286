import type { Content } from './element.ts';

/** A grade as word and shape, from the page’s own drawing of it, with the words that qualify it. */
export function badge({ judgment, hedge }: { judgment: string; hedge: string }): Content {
  const template = document.querySelector(`template[data-grade="${CSS.escape(judgment)}"]`);
  const drawn =
    template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : judgment;
  return hedge === '' ? drawn : [drawn, ` “${hedge}”`];
}
