import type { Reading } from './measure.ts';
import type { RunReading } from './measured-run.ts';

/** "built 114 pages in 5.1 s, 45 ms a page, at most 512 MB" */
export function buildLine({ seconds, pages, memory }: RunReading): string {
  const each = Math.round((seconds * 1000) / pages);
  const most = memory === null ? '' : `, at most ${memory} MB`;
  return `built ${pages} pages in ${seconds.toFixed(1)} s, ${each} ms a page${most}`;
}

/** Medians of each site’s readings, and its first result as a share of Pagefind’s. */
export function searchTable(readings: Map<string, Reading[]>): string {
  const defaults = readings.get('Pagefind defaults') ?? [];
  const rows = [...readings].map(([name, of]) => {
    const median = (pick: (reading: Reading) => number | null) => middle(of.map(pick));
    const seconds = (pick: (reading: Reading) => number | null) => {
      const value = median(pick);
      return value === null ? '–' : `${(value / 1000).toFixed(2)} s`;
    };
    const kilobytes = (pick: (reading: Reading) => number) =>
      `${Math.round((median(pick) ?? 0) / 1024)} kB`;
    const share =
      (median(({ first }) => first) ?? 0) / (middle(defaults.map(({ first }) => first)) ?? 1);
    return [
      name,
      seconds(({ first }) => first),
      share.toFixed(2),
      kilobytes(({ firstBytes }) => firstBytes),
      String(median(({ firstRequests }) => firstRequests) ?? 0),
      seconds(({ firstPaint }) => firstPaint),
      seconds(({ named }) => named),
      seconds(({ second }) => second),
      kilobytes(({ secondBytes }) => secondBytes),
      seconds(({ revisit }) => revisit),
      kilobytes(({ revisitBytes }) => revisitBytes),
    ];
  });
  return table([headings, ...rows]);
}

/** Rows of cells, each column as wide as its widest cell. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const headings =
  'site|first result|share|bytes|requests|first paint|names shown|second query|bytes|revisit|bytes'.split(
    '|',
  );

function middle(values: (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
