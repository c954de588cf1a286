/**
 * Whether a mark opens a quotation: one that may close too does where space or an opening mark stands before
 * it, and none behind it.
 */
export function opens(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (closers[mark] === undefined || !/\S/.test(text[at + 1] ?? ' ')) return false;
  if (/^\d0s\b/.test(text.slice(at + 1, at + 5))) return false;
  const before = at === from ? ' ' : text.charAt(at - 1);
  return /[\s([{–—:>/‘“"'*_-]/.test(before);
}

/** Where the quotation that opens at a mark is closed; null where it is not. */
export function closing(text: string, open: number, to: number): number | null {
  const mark = text.charAt(open);
  const fitting = closers[mark] ?? '';
  let nested = 0;
  let possessive: number | null = null;
  for (let at = open + 1; at < to; at += 1) {
    const each = text.charAt(at);
    if (each === mark && mark !== '"' && opens(text, at, open)) {
      if (isSingle(mark)) break;
      nested += 1;
    } else if (fitting.includes(each) && closes(text, at)) {
      if (nested > 0) nested -= 1;
      else if (!isSingle(mark) || !mayBePossessive(text, at)) return at;
      else if (possessive === null) possessive = at;
      else if (/[.,;!?]/.test(text.charAt(at - 1))) return at;
    }
  }
  return possessive;
}

/** Whether a mark is one that an apostrophe may look like. */
export function isSingle(mark: string): boolean {
  return singles.includes(mark);
}

const singles = "'‘‚‹";
const closers: Record<string, string> = {
  '"': '"',
  '“': '”"',
  '„': '“”',
  '«': '»',
  "'": "'’",
  '‘': "’'",
  '‚': '‘’',
  '‹': '›',
};

/** Whether a mark may close: no word goes on behind it, and one that may open too has words before it. */
function closes(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return false;
  return /[”»]/.test(text.charAt(at)) || /\S/.test(text[at - 1] ?? ' ');
}

/** `officers’ morale`: the mark behind an s, with a word to come, may belong to the word. */
function mayBePossessive(text: string, at: number): boolean {
  return /s/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
