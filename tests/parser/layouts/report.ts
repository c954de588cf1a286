import { kinds, type Score } from './score.ts';
import { type Total, totalOf, totalOfAll } from './totals.ts';

/** Shows what is wrong and missed in one text, a line each; nothing where all is right. */
export function differences(file: string, score: Score): string {
  return kinds
    .flatMap((kind) => {
      const { wrong, missed } = score.kinds[kind];
      return [
        ...missed.map(({ line, shown, fate, ledger }) => ({
          line: line ?? 0,
          told: `${fate.padEnd(9)} ${kind}  ${cut(shown)}${ledger ? `  [${cut(ledger)}]` : ''}`,
        })),
        ...wrong.map(({ line, shown }) => ({ line, told: `wrong     ${kind}  ${cut(shown)}` })),
      ];
    })
    .sort((one, other) => one.line - other.line)
    .map(({ line, told }) => `${file}:${line}  ${told}`)
    .join('\n');
}

/** A table of figures by kind and over all, and how many marks are left to the editor. */
export function figures(scores: Score[]): string {
  const rows = kinds.map((kind) => row(kind, totalOf(scores, kind)));
  const unsettled = scores.reduce((sum, score) => sum + score.unsettled.rows, 0);
  const meant = scores.reduce((sum, score) => sum + score.unsettled.expected, 0);
  return [
    row('', 'expected found right wrong missed lost precision recall'.split(' ')),
    ...rows,
    row('all but notGraded', totalOfAll(scores)),
    `unsettled in the ledger: ${unsettled}, of which ${meant} are expected records`,
  ].join('\n');
}

function row(name: string, cells: Total | string[]): string {
  const shown = Array.isArray(cells)
    ? cells
    : Object.entries(cells).map(([key, value]) =>
        key === 'precision' || key === 'recall' ? value.toFixed(3) : String(value),
      );
  return [name.padEnd(20), ...shown.map((cell) => cell.padStart(10))].join('');
}

function cut(words: string): string {
  return words.length > 110 ? `${words.slice(0, 110)}…` : words;
}
