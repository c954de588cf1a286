/** Words up to this many are given whole; of longer ones, the beginning and the end. */
const wholeUpTo = 8;
const edge = 5;

/**
 * A text fragment that leads a browser to words on a page: `#:~:text=start,end`. `before` is the text
 * that stands before them, a line a block: where it has words that begin alike, the last words before
 * the place are given too, so that the browser does not stop too early.
 */
export function textFragment(words: string, before: string): string {
  const each = words.split(/\s+/).filter(Boolean);
  const isShort = each.length <= wholeUpTo && !words.includes('\n');
  const range = isShort
    ? [each.join(' ')]
    : [each.slice(0, edge).join(' '), each.slice(-edge).join(' ')];
  const isAmbiguous = before.toLowerCase().includes((range[0] ?? '').toLowerCase());
  const prefix = isAmbiguous ? [`${encode(lastWords(before))}-`] : [];
  return `#:~:text=${[...prefix, ...range.map(encode)].join(',')}`;
}

/** The last words of the last block: a prefix may not go from one block into another. */
function lastWords(text: string): string {
  const block = text.trimEnd().split('\n').at(-1) ?? '';
  return block.trim().split(/\s+/).slice(-edge).join(' ');
}

/** Percent-encoded, with the comma and hyphen too, which have a meaning in a text fragment. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
