/** Words up to this many are given whole; of longer ones, the beginning and the end. */
const wholeUpTo = 8;
const edge = 5;

/**
 * A text fragment that leads a browser to words on a page: `#:~:text=start,end`, with the words
 * before them where the same words stand earlier in the text as well. `text` is the whole text.
 */
export function textFragment(words: string, text: string): string {
  const each = words.split(/\s+/).filter(Boolean);
  const isShort = each.length <= wholeUpTo && !words.includes('\n');
  const range = isShort
    ? [each.join(' ')]
    : [each.slice(0, edge).join(' '), each.slice(-edge).join(' ')];
  const before = wordsBefore(range[0] ?? '', words, text);
  return `#:~:text=${before === '' ? '' : `${encode(before)}-,`}${range.map(encode).join(',')}`;
}

/** The words that tell a place from an earlier one that begins alike; none where none does. */
function wordsBefore(start: string, words: string, text: string): string {
  const at = text.indexOf(words.split('\n')[0] ?? words);
  if (at < 0 || text.indexOf(start) >= at) return '';
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const before = line.trim() === '' ? text.slice(0, at) : line;
  return before.trim().split(/\s+/).slice(-edge).join(' ');
}

/** Percent-encoded, with the comma and hyphen too, which have a meaning in a text fragment. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
