const maxBytes = 256 * 1024;
const maxDepth = 20;
const maxMarks = 1000;

/** A text that is too large or too deep to be read: where, and why. */
export interface BoundProblem {
  line: number;
  rule: 'input-bounds';
  reason: string;
}

/**
 * Says why a text must not be parsed, or null. Hostile Markdown can make a parser run for hours: a
 * file over 256 KiB, a line nested deeper than 20, or more than 1,000 unescaped marks in one block.
 */
export function boundInput(text: string, markdown: boolean): BoundProblem | null {
  if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes) {
    return problem(
      1,
      `a file of more than ${maxBytes / 1024} KiB; expected a smaller one. Split it`,
    );
  }
  return markdown ? boundMarkdown(text) : null;
}

function boundMarkdown(text: string): BoundProblem | null {
  let marks = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
    if (depthOf(lead) > maxDepth) {
      return problem(
        index + 1,
        `nesting deeper than ${maxDepth}; expected plain blocks. Flatten it`,
      );
    }
    marks = /\S/.test(line) ? marks + countMarks(line) : 0;
    if (marks > maxMarks) {
      return problem(
        index + 1,
        `more than ${maxMarks} Markdown marks in one block; expected plain words. Escape or split them`,
      );
    }
  }
  return null;
}

/** `> - - x` is three deep, and so is a line indented by six columns. */
function depthOf(lead: string): number {
  const marks = lead.match(/>|(?:[-*+]|\d+[.)])(?=\s)/g)?.length ?? 0;
  return Math.max(marks, Math.floor(columns(lead) / 2));
}

function columns(lead: string): number {
  return (/^\s*/.exec(lead)?.[0] ?? '').replace(/\t/g, '    ').length;
}

function countMarks(line: string): number {
  return line.replace(/\\[^\s\w]/g, '').match(/[*_[\]`<&~]/g)?.length ?? 0;
}

function problem(line: number, found: string): BoundProblem {
  return { line, rule: 'input-bounds', reason: `unexpected ${found}.` };
}
