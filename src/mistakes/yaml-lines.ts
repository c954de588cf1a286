/** A line of some YAML, where it begins, and its number from 1. */
export interface SourceLine {
  text: string;
  start: number;
  number: number;
}

/** The lines of a text. */
export function sourceLines(source: string): SourceLine[] {
  let start = 0;
  return source.split('\n').map((text, index) => {
    const line = { text: text.replace(/\r$/, ''), start, number: index + 1 };
    start += text.length + 1;
    return line;
  });
}

/** The first value that begins with a quotation mark and does not end with one on its line. */
export function openQuote(
  lines: SourceLine[],
): { line: SourceLine; column: number; mark: string } | null {
  for (const line of lines) {
    const [lead = '', mark = ''] = /^\s*(?:- +)*(?:[\w-]+:\s+)?(["'])/.exec(line.text) ?? [];
    if (mark === '' || line.text.indexOf(mark, lead.length) >= 0) continue;
    return { line, column: lead.length, mark };
  }
  return null;
}

/** The number of the line where a field of the same group, as far in, already stands. */
export function firstLineOfKey(lines: SourceLine[], at: SourceLine, name: string): number | null {
  const column = at.text.indexOf(name);
  const before = lines.findLast(
    ({ number, text }) => number < at.number && text.slice(column).startsWith(`${name}:`),
  );
  return before?.number ?? null;
}
