/** What stands between the values of a cell that holds several. */
export const listMark = ' | ';

/** What stands between the values of a list within a list. */
export const innerListMark = ' ; ';

/**
 * A cell as it is written. A spreadsheet would take a cell that begins with = + - @ tab or carriage
 * return for a formula: it gets an apostrophe in front, as does one that has apostrophes before such
 * a beginning, so that every cell can be read back as it was.
 */
export function writeCsvCell(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
