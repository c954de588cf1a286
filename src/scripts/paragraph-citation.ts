import { textAsCopied } from './accessed.ts';
import { copyText } from './clipboard.ts';
import { copyStatus } from './copy-button.ts';
import { element } from './search/element.ts';
import { offerAddresses } from './selected-words.ts';

/**
 * `<cite-paragraph data-pattern=… >`: puts two buttons below the paragraph that the address points
 * at, which copy its address and its citation, and offers addresses of words that are selected.
 */
class CiteParagraph extends HTMLElement {
  private readonly tools = element('div', { class: 'paragraph-tools' });
  private readonly status = copyStatus();

  connectedCallback() {
    this.tools.append(
      this.button('Copy link', 'Link copied', (passage) => this.addressOf(passage)),
      this.button('Copy citation', 'Citation copied', (passage) => this.citationOf(passage)),
      this.status,
    );
    window.addEventListener('hashchange', this.follow);
    this.follow();
    offerAddresses(this.dataset['page'] ?? '');
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.follow);
    this.tools.remove();
  }

  private readonly follow = () => {
    const place = document.getElementById(location.hash.slice(1));
    const passage = place?.closest('.passage');
    this.status.textContent = '';
    if (passage) passage.append(this.tools);
    else this.tools.remove();
  };

  private button(label: string, done: string, words: (passage: Element) => string) {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', async () => {
      const passage = this.tools.closest('.passage');
      const copied = passage !== null && (await copyText(words(passage)));
      this.status.textContent = copied ? done : 'Could not copy: select the text instead';
    });
    return button;
  }

  private addressOf({ id }: Element): string {
    return new URL(`${this.dataset['page'] ?? ''}#${id}`, document.baseURI).href;
  }

  private citationOf(passage: Element): string {
    const { pattern = '', speaker = '', speakers = '{}' } = this.dataset;
    const known: unknown = JSON.parse(speakers);
    const own = new Map(Object.entries(known ?? {})).get(passage.id);
    const open: Record<string, string> = {
      speaker: typeof own === 'string' ? own : speaker,
      words: wordsOf(passage),
      paragraphs: `¶ ${passage.id.replace(/^p/, '')}`,
      address: this.addressOf(passage),
    };
    const citation = pattern.replace(/\{(\w+)\}/g, (mark, name: string) => open[name] ?? mark);
    return textAsCopied(citation, this.addressOf(passage));
  }
}

/** The words of a passage with its [sic], but without what tells of links. */
function wordsOf(passage: Element): string {
  const words = passage.querySelector('.passage-words')?.cloneNode(true);
  if (!(words instanceof Element)) return '';
  for (const mark of words.querySelectorAll('.lost-link')) mark.remove();
  return (words.textContent ?? '').replace(/\s+/g, ' ').trim();
}

customElements.define('cite-paragraph', CiteParagraph);
