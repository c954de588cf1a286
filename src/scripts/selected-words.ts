import { textFragment } from '../data/cite/text-fragment.ts';
import { copyText } from './clipboard.ts';
import { element } from './search/element.ts';

const wait = 250;
const words = '.passage-words';

/**
 * Gives words that a reader selects in a report an address of their own: a button below them copies
 * the address of their ¶, with a text fragment that shows the words. `page` is the report’s address.
 */
export function offerAddresses(page: string): void {
  const { box, button, status } = tools();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(() => place(box, status), wait);
  };
  document.addEventListener('selectionchange', follow);
  // Words may have been selected before this began.
  follow();
  // A press must not take the selection away.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  // Selecting leaves the focus on the page as a whole, from where Tab would go back to its beginning.
  document.addEventListener('keydown', (event) => {
    const isOnPage = document.activeElement?.matches('body, main') ?? true;
    if (event.key !== 'Tab' || event.shiftKey || !box.isConnected || !isOnPage) return;
    event.preventDefault();
    button.focus();
  });
  button.addEventListener('click', async () => {
    const range = selectedRange();
    const copied = range !== null && (await copyText(addressOf(range, page)));
    status.textContent = copied ? 'Link copied' : 'Could not copy';
  });
}

function tools() {
  const button = element('button', { type: 'button' }, 'Copy link to these words');
  const status = element('span', { role: 'status' });
  return { box: element('div', { class: 'selection-tools' }, button, status), button, status };
}

/** Puts the tools below the words that are selected, behind them for the keyboard too. */
function place(box: HTMLElement, status: HTMLElement): void {
  const range = selectedRange();
  const last = range && partsOf(range).at(-1);
  if (!range || !last) {
    box.remove();
    return;
  }
  status.textContent = '';
  last.block.after(box);
  const top = box.offsetParent?.getBoundingClientRect().top ?? 0;
  box.style.insetBlockStart = `${range.getBoundingClientRect().bottom - top + 4}px`;
}

/** What is selected, where it holds words of the report. */
function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return partsOf(range).length === 0 ? null : range;
}

/** The address of the first ¶ selected, with a fragment of whole words. */
function addressOf(range: Range, page: string): string {
  const parts = partsOf(range);
  const [first, last] = [parts[0]?.block, parts.at(-1)?.block];
  if (!first || !last) return page;
  const before = partOf(rangeBetween(first, range), first);
  const after = partOf(rangeBetween(range, last), last);
  const begun = /\S*$/.exec(before)?.[0] ?? '';
  const rest = /^\S*/.exec(after)?.[0] ?? '';
  const whole = `${begun}${parts.map(({ text }) => text).join('\n')}${rest}`.trim();
  const above = [...textsBefore(first), before.slice(0, before.length - begun.length)];
  const fragment = textFragment(whole, above.join('\n'));
  const anchor = first.closest('.passage')?.id ?? '';
  return new URL(`${page}#${anchor}${fragment.slice(1)}`, document.baseURI).href;
}

/** What a range holds of each ¶ that it touches: its words, without numbers and notes. */
function partsOf(range: Range): { block: Element; text: string }[] {
  return [...document.querySelectorAll(words)]
    .filter((block) => range.intersectsNode(block))
    .map((block) => ({ block, text: partOf(range, block) }))
    .filter(({ text }) => text.trim() !== '');
}

/** The words of a ¶ that a range holds. */
function partOf(range: Range, block: Element): string {
  const within = range.cloneRange();
  if (!block.contains(range.startContainer)) within.setStart(block, 0);
  if (!block.contains(range.endContainer)) within.setEnd(block, block.childNodes.length);
  return within.toString().replace(/\s+/g, ' ');
}

/** From the beginning of a ¶ to that of a range, or from the end of a range to that of a ¶. */
function rangeBetween(from: Element | Range, to: Element | Range): Range {
  const between = document.createRange();
  if (from instanceof Range) between.setStart(from.endContainer, from.endOffset);
  else between.setStart(from, 0);
  if (to instanceof Range) between.setEnd(to.startContainer, to.startOffset);
  else between.setEnd(to, to.childNodes.length);
  return between;
}

function textsBefore(block: Element): string[] {
  const all = [...document.querySelectorAll(words)];
  return all.slice(0, all.indexOf(block)).map(({ textContent }) => textContent ?? '');
}
