import type { CheckPage } from '../check-page.ts';
import { copyButton } from '../copy-button.ts';
import { element, fill } from '../search/element.ts';
import { quotationItem, type Verdict } from './quotation-view.ts';
import type { ReadQuotation } from './texts.ts';

/** Draws what was found of each quotation, says how many are what, and gives a link to the check. */
export function drawResults(
  { status, results, link, base, address }: CheckPage,
  article: string,
  checked: ReadQuotation[],
): void {
  status.textContent = countsInWords(checked);
  fill(
    results,
    checked.map((each, index) => quotationItem(each, index + 1, base)),
  );
  const again = `${address}?q=${encodeURIComponent(article.trim())}`;
  const isShort = checked.length > 0 && again.length <= longestAddress;
  fill(link, isShort ? copyLink(again) : null);
}

/** An address of more characters is not taken everywhere. */
const longestAddress = 2000;

function countsInWords(checked: ReadQuotation[]): string {
  if (checked.length === 0) return 'There is nothing to check: paste some words.';
  const count = (verdict: Verdict) =>
    checked.filter((each) => each.checked.verdict === verdict).length;
  const all = checked.length === 1 ? '1 quotation' : `${checked.length} quotations`;
  return `${all}: ${count('exact')} exact, ${count('altered')} altered, ${count('none')} in no document of this edition`;
}

function copyLink(again: string): HTMLElement {
  return element(
    'div',
    { class: 'check-again' },
    copyButton('Copy a link to this check', { 'data-address': again }),
    element(
      'p',
      { class: 'small quiet' },
      'The link holds your words; whoever opens it sends them to this site’s host.',
    ),
  );
}
