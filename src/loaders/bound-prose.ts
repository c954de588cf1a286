const maxDepth = 12;
const maxMarks = 1000;

/**
 * Says why Markdown of the editors' own must not be turned into HTML, with the line, from 1; null where
 * nothing stands against it. Some hundred nested lists or some thousand marks in one block would keep
 * a build busy for minutes.
 */
export function boundProse(markdown: string): { line: number; reason: string } | null {
  let marks = 0;
  for (const [index, line] of markdown.split(/\r\n|\n|\r/).entries()) {
    const lead = /^[\s>*+\-\d.)]*/.exec(line.slice(0, 1000))?.[0] ?? '';
    if (depthOf(lead) > maxDepth) {
      return {
        line: index + 1,
        reason: `unexpected nesting deeper than ${maxDepth}; expected plain paragraphs and lists. Flatten it.`,
      };
    }
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_[\]`<&~!]/g)?.length ?? 0);
    if (marks > maxMarks) {
      return {
        line: index + 1,
        reason: `unexpected run of more than ${maxMarks} Markdown marks; expected plain words. Part them with a blank line, or take marks out.`,
      };
    }
  }
  return null;
}

/** `> - - x` is three deep, and so is a line indented by six columns. */
function depthOf(lead: string): number {
  const marks = lead.match(/>|(?:[-*+]|\d+[.)])(?=\s)/g)?.length ?? 0;
  const columns = (/^\s*/.exec(lead)?.[0] ?? '').replaceAll('\t', '    ').length;
  return Math.max(marks, Math.floor(columns / 2));
}
