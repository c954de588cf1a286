import { listMark } from '../../src/data/records/write-csv.ts';

/** The cell as it was before `writeCsvCell`. */
export function readCsvCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** The values of a cell that holds several; none for an empty cell. */
export function readCsvList(cell: string): string[] {
  return cell === '' ? [] : readCsvCell(cell).split(listMark);
}
