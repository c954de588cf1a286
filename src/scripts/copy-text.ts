import { copyText } from './clipboard.ts';

/**
 * `<copy-text data-from="id">` or `<copy-text data-address="/…">` around a button and a status: a press
 * copies the text of the element, or the full address, and the status says so.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy() {
    const { from, address, done = 'Copied' } = this.dataset;
    const text = address === undefined ? textOf(from) : new URL(address, document.baseURI).href;
    const copied = await copyText(text);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = copied ? done : 'Could not copy: select the text instead';
  }
}

function textOf(id: string | undefined): string {
  return (id && document.getElementById(id)?.textContent) || '';
}

customElements.define('copy-text', CopyText);
