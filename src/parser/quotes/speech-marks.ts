/** Words between double quotation marks in one passage. */
export interface MarkedWords {
  /** The words, without the marks. */
  start: number;
  end: number;
  /** Whether an opening and a closing mark stand there. */
  opened: boolean;
  closed: boolean;
}

/**
 * The stretches of a passage between double quotation marks. An opening mark after the end of a
 * sentence within an open quotation begins its next paragraph (`“One. “Two.”` holds two); any other
 * inner mark belongs to the words. `open` says that a quotation runs on from the passage before.
 */
export function markedWords(text: string, open: boolean): MarkedWords[] {
  const found: MarkedWords[] = [];
  let current: MarkedWords | null = open && !opensAt(text, 0) ? newWords(0, false) : null;
  let nested = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (opensAt(text, at)) {
      if (!current || /(?:^|[.!?;:,]["”’']?\s+)$/.test(text.slice(Math.max(0, at - 4), at))) {
        close(at, false);
        current = newWords(at + 1, true);
      } else nested += 1;
    } else if (closesAt(text, at)) {
      if (nested > 0) nested -= 1;
      else close(at, true);
    }
  }
  if (current?.opened) close(text.length, false);
  return found.filter(({ start, end }) => end > start);

  function close(at: number, closed: boolean): void {
    if (!current) return;
    const end = at - (/\s*$/.exec(text.slice(current.start, at))?.[0].length ?? 0);
    found.push({ ...current, end, closed });
    current = null;
    nested = 0;
  }
}

function newWords(start: number, opened: boolean): MarkedWords {
  return { start, end: start, opened, closed: false };
}

function opensAt(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '“' || mark === '„') return true;
  if (mark !== '"') return false;
  return /^$|[\s([{–—:>/‘']/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ');
}

function closesAt(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '”' || mark === '‟') return true;
  return (
    mark === '"' && /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
  );
}
