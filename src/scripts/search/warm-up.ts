/**
 * Fetches what a search will need into the browser’s cache: the search page and the files that it asks
 * for. Not for readers who save data.
 */
export async function warmUp(searchPage: string): Promise<void> {
  if (savesData()) return;
  try {
    const response = await fetch(searchPage, { priority: 'low' });
    const html = await response.text();
    const linked = [...html.matchAll(/<(?:link|script)[^>]+?(?:href|src)="([^"]+)"/g)]
      .filter(([tag]) => /rel="(?:preload|stylesheet)"|type="module"/.test(tag))
      .map(([, address = '']) => new URL(address, searchPage).href);
    await Promise.all([...new Set(linked)].map((address) => fetch(address, { priority: 'low' })));
  } catch {
    // A search that was not warmed up works all the same.
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
