import type { Inspection } from './inspection.ts';

/** The findings of one file as lines to read, each with its place. */
export function listing(file: string, found: Inspection): string {
  const at = (line: number) => `${file}:${line}`;
  const sections: [string, string[]][] = [
    [
      'Gradings',
      found.gradings.map(
        ({ body, area, judgment, basis, hedged, line, statements }) =>
          `${at(line)} ${judgment} — ${area || 'no area named'}${body ? ` (${body})` : ''}, ${basis}${hedged ? ', hedged' : ''}, told in ${statements.length} ${statements.length === 1 ? 'place' : 'places'}`,
      ),
    ],
    [
      'Not graded',
      found.notGraded.map(({ area, reason, line }) => `${at(line)} ${area}. ${reason}`),
    ],
    [
      'Quotes',
      found.quotes.map(
        ({ speaker, role, paragraphs, line }) =>
          `${at(line)} ${speaker}${role ? `, ${role}` : ''}: ${paragraphs.length} paragraphs, “${start(paragraphs[0] ?? '')}”`,
      ),
    ],
    ['Areas for improvement', found.areasForImprovement.map(asked)],
    ['Causes of concern', found.causesOfConcern.map(asked)],
    ['Recommendations', found.recommendations.map(asked)],
    [
      'Near misses',
      found.nearMisses.map(({ text, line, reason }) => `${at(line)} “${start(text)}” ${reason}`),
    ],
    [
      'Messages',
      found.messages.map(
        ({ line, column, rule, reason }) => `${at(line)}:${column} ${reason} (${rule})`,
      ),
    ],
  ];
  return sections
    .map(([title, lines]) =>
      [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'),
    )
    .join('\n');

  function asked({ text, line }: { text: string; line: number }): string {
    return `${at(line)} ${start(text)}`;
  }
}

function start(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
