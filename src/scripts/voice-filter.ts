import { element } from './search/element.ts';

/**
 * `<voice-filter>` around a list with a `<li data-voice="…">` for each voice: a press on one leaves only
 * its entries (`data-speaks="…"`) on the page, and their sections with how many they are. The choice stands
 * in the address as `?speaks=…`.
 */
export class VoiceFilter extends HTMLElement {
  private buttons: HTMLButtonElement[] = [];

  connectedCallback() {
    const list = this.querySelector('ul');
    list?.prepend(allOf(document.querySelectorAll('[data-speaks]').length));
    this.buttons = [...this.querySelectorAll('li')].map((item) => this.buttonIn(item));
    addEventListener('popstate', () => this.tell(this.showChosen()));
    this.showChosen();
  }

  private buttonIn(item: HTMLLIElement): HTMLButtonElement {
    const value = item.dataset['voice'] ?? '';
    const button = element('button', { type: 'button', value }, [...item.childNodes]);
    button.addEventListener('click', () => {
      history.pushState(null, '', addressFor(button.value));
      this.tell(this.showChosen());
    });
    item.append(button);
    return button;
  }

  /** Answers how many entries are shown. */
  private showChosen(): number {
    const wish = new URL(location.href).searchParams.get('speaks') ?? '';
    const voice = this.buttons.some(({ value }) => value === wish) ? wish : '';
    for (const button of this.buttons)
      button.setAttribute('aria-pressed', String(button.value === voice));
    return showOnly(voice);
  }

  private tell(shown: number) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = `Shown: ${shown}`;
  }
}

function allOf(count: number): HTMLLIElement {
  return element(
    'li',
    {},
    'All ',
    element('span', { class: 'tally' }, count.toLocaleString('en-GB')),
  );
}

function addressFor(voice: string): URL {
  const address = new URL(location.href);
  if (voice) address.searchParams.set('speaks', voice);
  else address.searchParams.delete('speaks');
  return address;
}

/** Hides what others say, and sections that nothing is left of; answers how many entries are shown. */
function showOnly(voice: string): number {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-speaks]'))
    entry.hidden = voice !== '' && entry.dataset['speaks'] !== voice;
  for (const section of document.querySelectorAll<HTMLElement>('section:has([data-speaks])')) {
    const { length } = section.querySelectorAll('[data-speaks]:not([hidden])');
    section.hidden = length === 0;
    const tally = section.querySelector('h2 > .tally');
    if (tally) tally.textContent = length.toLocaleString('en-GB');
  }
  return document.querySelectorAll('[data-speaks]:not([hidden])').length;
}

customElements.define('voice-filter', VoiceFilter);
