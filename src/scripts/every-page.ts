/** The one script of every page, and so a short one: the rest is fetched where it is needed. */
const box = document.querySelector<HTMLFormElement>('header form[data-search-box]');
box?.addEventListener('focusin', warmUp, { once: true });

// Once a reader moves or touches, so that it is there when a button is pressed.
if (document.querySelector('copy-text'))
  document.addEventListener('pointerover', fetchCopying, { once: true });
document.addEventListener('click', copyOnPress);

if (wasFound()) void import('./search/found-words.ts');
if (document.querySelector('voice-filter')) void import('./voice-filter.ts');
if (document.querySelector('cite-paragraph')) void import('./paragraph-citation.ts');
whenSeen('cite-formats', () => void import('./cite-formats.ts'));

async function warmUp() {
  const search = await import('./search/warm-up.ts');
  if (box) await search.warmUp(box.action);
}

async function copyOnPress({ target }: Event) {
  const button = target instanceof Element ? target.closest('copy-text button') : null;
  const place = button?.closest('copy-text');
  if (place) await (await fetchCopying()).copyFrom(place);
}

function fetchCopying() {
  return import('./copy-text.ts');
}

/** Does something once an element comes into view. */
function whenSeen(selector: string, act: () => void) {
  const element = document.querySelector(selector);
  if (!element) return;
  const observer = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
}

/** Whether a search has left words for a page, or this page has taken them before. */
function wasFound(): boolean {
  try {
    return 'search-words' in localStorage || history.state !== null;
  } catch {
    return false;
  }
}
