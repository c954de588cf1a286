import { textAsCopied } from './accessed.ts';
import { copyText } from './clipboard.ts';

/**
 * `<copy-text data-citation="id">` or `<copy-text data-address="/…">` around a button and a status: a
 * press copies the citation that an element holds, or the full address, and the status says so.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy() {
    const { citation, address, done = 'Copied' } = this.dataset;
    const text =
      address === undefined ? citationIn(citation) : new URL(address, document.baseURI).href;
    const copied = await copyText(text);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = copied ? done : 'Could not copy: select the text instead';
  }
}

function citationIn(id = ''): string {
  const element = document.getElementById(id);
  return textAsCopied(element?.textContent ?? '', element?.dataset['address'] ?? '');
}

customElements.define('copy-text', CopyText);

declare global {
  interface HTMLElementTagNameMap {
    'copy-text': CopyText;
  }
}
