/** What goes into an element: text, other elements, or nothing. */
export type Content = string | Node | null | Content[];

/**
 * Makes an element. Text enters as text, never as HTML. An attribute that is false or undefined is
 * left out, one that is true is empty.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean | undefined> = {},
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...nodesOf(content));
  return made;
}

/** Puts content in the place of what an element holds. */
export function fill(place: Element, ...content: Content[]): void {
  place.replaceChildren(...nodesOf(content));
}

/** The element that a page of ours must have. Throws where it has not. */
export function required<T extends Element>(selector: string, type: abstract new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

function nodesOf(content: Content[]): (string | Node)[] {
  return content.flatMap((each): (string | Node)[] => {
    if (each === null) return [];
    return Array.isArray(each) ? nodesOf(each) : [each];
  });
}
