import { textAsCopied } from './accessed.ts';
import { copyText } from './clipboard.ts';

/**
 * Copies what `<copy-text>` stands for, and says so in the status within: the address of the page or of
 * `data-address`, or with `data-citation="id"` the citation that an element holds, which is of the page
 * or of that element’s `data-address`.
 */
export async function copyFrom(place: HTMLElement): Promise<void> {
  const { citation, address } = place.dataset;
  const copied = await copyText(citation === undefined ? full(address) : citationIn(citation));
  const status = place.querySelector('[role="status"]');
  if (status) status.textContent = copied ? 'Copied' : 'Could not copy: select the text instead';
}

function full(address: string | undefined): string {
  if (address !== undefined) return new URL(address, document.baseURI).href;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.origin + location.pathname;
}

function citationIn(id: string): string {
  const element = document.getElementById(id);
  return textAsCopied(element?.textContent ?? '', element?.dataset['address'] ?? location.pathname);
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-text': HTMLElement;
  }
}
