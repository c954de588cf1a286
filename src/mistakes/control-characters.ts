/**
 * The first UTF-16 unit of a text that no page and no feed may hold: a control character other than a
 * tab or a line's end, or a code that is no character. Null where there is none.
 */
export function controlAt(text: string): number | null {
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
    if (isControl || code === 0xfffe || code === 0xffff) return unit;
  }
  return null;
}
