/** The one script of every page, and so a short one: the rest is fetched where it is needed. */
const box = find<HTMLFormElement>('header form');
box?.addEventListener('focusin', warmUp, { once: true });

// Once a reader moves or touches, so that it is there when a button is pressed.
if (find('copy-text')) document.addEventListener('pointerover', fetchCopying, { once: true });
document.addEventListener('click', copyOnPress);

if (wasFound()) void import('./search/found-words.ts');
if (find('voice-filter')) void import('./voice-filter.ts');
if (find('cite-paragraph')) void import('./paragraph-citation.ts');
const formats = find('cite-formats');
if (formats) whenSeen(formats, () => void import('./cite-formats.ts'));

function find<E extends Element>(selector: string): E | null {
  return document.querySelector<E>(selector);
}

async function warmUp() {
  const search = await import('./search/warm-up.ts');
  if (box) await search.warmUp(box.action);
}

async function copyOnPress({ target }: Event) {
  const button = target instanceof Element ? target.closest('copy-text button') : null;
  if (button?.parentElement) await (await fetchCopying()).copyFrom(button.parentElement);
}

function fetchCopying() {
  return import('./copy-text.ts');
}

/** Does something once an element comes into view. */
function whenSeen(element: Element, act: () => void) {
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
