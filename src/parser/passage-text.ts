const dropped = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Words with, for each UTF-16 unit, its offset in the file. */
export interface PlacedText {
  text: string;
  offsets: number[];
}

/**
 * Lays a text node's value along the source it was read from, so that escapes (`\*`), character
 * references (`&amp;`) and the marks before a continued line (`> `) keep every offset true.
 */
export function placeText(value: string, source: string, from: number): PlacedText {
  const offsets: number[] = [];
  let at = from;
  for (const unit of value) {
    at = seek(source, at, unit);
    for (let part = 0; part < unit.length; part += 1)
      offsets.push(Math.min(at + part, source.length));
    const reference = source.startsWith(unit, at) ? null : referenceAt(source, at);
    at += reference ? reference.length : unit.length;
  }
  return { text: value, offsets };
}

/**
 * White space as a reader sees it: one space for a run, none at the ends, none after a hyphen at a
 * line's end (`problem-` / `solving`); zero-width and bidirectional marks go.
 */
export function collapseSpace({ text, offsets }: PlacedText): PlacedText {
  const units: string[] = [];
  const places: number[] = [];
  let index = 0;
  while (index < text.length) {
    const unit = text[index] ?? '';
    if (dropped.test(unit)) {
      index += 1;
    } else if (/\s/.test(unit)) {
      const run = /^\s+/.exec(text.slice(index, index + 400))?.[0] ?? unit;
      if (!closesUp(units, run, text.slice(index + run.length, index + run.length + 5))) {
        if (units.length > 0 && units.at(-1) !== ' ') push(' ', index);
      }
      index += run.length;
    } else {
      push(unit, index);
      index += 1;
    }
  }
  if (units.at(-1) === ' ') {
    units.pop();
    places.pop();
  }
  return { text: units.join(''), offsets: places };

  function push(unit: string, at: number): void {
    units.push(unit);
    places.push(offsets[at] ?? 0);
  }
}

function closesUp(units: string[], space: string, next: string): boolean {
  if (!/[\n\r\u2028\u2029\f]/.test(space) || !/[-‐‑]/.test(units.at(-1) ?? '')) return false;
  return /[\p{L}\p{N}]/u.test(units.at(-2) ?? '') && /^(?!(?:and|or|to)\b)[\p{L}\p{N}]/u.test(next);
}

function seek(source: string, from: number, unit: string): number {
  let at = from;
  while (at < source.length && !source.startsWith(unit, at)) {
    if (referenceAt(source, at)) return at;
    at += 1;
  }
  return at;
}

function referenceAt(source: string, at: number): string | null {
  if (source[at] !== '&') return null;
  return (
    /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,31});/i.exec(source.slice(at, at + 40))?.[0] ??
    null
  );
}
