import { quotationItem, type Verdict } from './check/quotation-view.ts';
import { type ReadQuotation, textsIn } from './check/texts.ts';
import { copyButton } from './copy-button.ts';
import { element, fill, required } from './search/element.ts';

/** The page for checking quotations: what is pasted, or stands in the address, is checked here. */
const page = checkPage();
const texts = textsIn(page);

document.querySelector('[data-check-without-script]')?.remove();
page.form.hidden = false;
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void checkBox(page, false);
});
page.results.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.matches('[data-check-all]')) void checkBox(page, true);
});

const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  page.box.value = asked;
  void checkBox(page, false);
}

async function checkBox({ box, status }: CheckPage, all: boolean): Promise<void> {
  const article = box.value;
  status.textContent = 'Checking …';
  try {
    const checked = await texts.check(article, all);
    if (article === box.value) drawResults(page, article, checked);
  } catch (error) {
    console.error(error);
    status.textContent = 'The documents could not be loaded. Try again.';
  }
}

/** Draws what was found of each quotation, says how many are what, and gives a link to the check. */
function drawResults(
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

/** Finds the parts. Throws where the page lacks one. */
function checkPage() {
  const root = required('[data-check-texts]', HTMLElement);
  const part = (name: string) => required(`[data-check-${name}]`, HTMLElement);
  const told = (name: string) => root.dataset[name] ?? '';
  return {
    form: required('[data-check-form]', HTMLFormElement),
    box: required('[data-check-box]', HTMLTextAreaElement),
    status: part('status'),
    results: part('results'),
    /** Where the link to a check stands. */
    link: part('link'),
    /** Base path of the site, with a slash at the end. */
    base: told('checkBase'),
    /** The page’s own address. */
    address: told('checkAddress'),
    /** Folder of the texts, with a slash at the end, and how they are spread over files. */
    folder: told('checkTexts'),
    info: { parts: Number(told('checkParts')), words: Number(told('checkWords')) },
  };
}

/** The parts of the page that script fills, and what the page tells script. */
export type CheckPage = ReturnType<typeof checkPage>;
