/** Puts text on the clipboard; false where the browser does not let us, as on a page without https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts what a promise brings on the clipboard, as HTML too where it is that. The promise is handed over
 * at once: Safari refuses what is written long after the press.
 */
export async function copyWhenReady(text: Promise<string>, isHtml: boolean): Promise<boolean> {
  const types = isHtml ? ['text/plain', 'text/html'] : ['text/plain'];
  const blobOf = async (type: string) => new Blob([await text], { type });
  try {
    const item = Object.fromEntries(types.map((type) => [type, blobOf(type)]));
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}
