import './copy-text.ts';

/** The one script of every page, and so a short one: the rest is fetched where it is needed. */
const box = document.querySelector<HTMLFormElement>('header form[data-search-box]');
box?.addEventListener('focusin', warmUp, { once: true });

if (wasFound()) void import('./search/found-words.ts');
if (document.querySelector('cite-paragraph')) void import('./paragraph-citation.ts');
whenSeen('cite-formats', () => void import('./cite-formats.ts'));

async function warmUp() {
  const search = await import('./search/warm-up.ts');
  if (box) await search.warmUp(box.action);
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
