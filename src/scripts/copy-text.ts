import { textAsCopied } from './accessed.ts';
import { copyText } from './clipboard.ts';

/**
 * Copies what `<copy-text data-citation="id">` or `<copy-text data-address="/…">` stands for, the citation
 * that an element holds or the full address, and says so in the status within.
 */
export async function copyFrom(place: HTMLElement): Promise<void> {
  const { citation, address, done = 'Copied' } = place.dataset;
  const text =
    address === undefined ? citationIn(citation) : new URL(address, document.baseURI).href;
  const copied = await copyText(text);
  const status = place.querySelector('[role="status"]');
  if (status) status.textContent = copied ? done : 'Could not copy: select the text instead';
}

function citationIn(id = ''): string {
  const element = document.getElementById(id);
  return textAsCopied(element?.textContent ?? '', element?.dataset['address'] ?? '');
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-text': HTMLElement;
  }
}
