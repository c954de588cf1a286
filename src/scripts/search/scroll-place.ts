/** Keeps how far the page is scrolled in its entry of the tab’s history, for whoever comes back to it. */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    history.replaceState({ ...history.state, place: scrollY }, '');
  });
}

/** How far the page was scrolled when it was left; null where that is not known. */
export function placeKept(): number | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('place' in state)) return null;
  return typeof state.place === 'number' ? state.place : null;
}
