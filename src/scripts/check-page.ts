import { type CheckPage, checkPage } from './check/check-page-parts.ts';
import { drawResults } from './check/results-view.ts';
import { textsIn } from './check/texts.ts';

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
