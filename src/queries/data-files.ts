import type { WrittenData } from '../data/package/write-data-files.ts';
import type { Edition } from '../schemas/edition.ts';

const written = new WeakMap<Edition, WrittenData>();

/** Tells pages, before they are made, of the data files of an edition. */
export function tellDataFiles(edition: Edition, data: WrittenData): void {
  written.set(edition, data);
}

/**
 * Every file under `/data/`, as the build wrote it before the pages, and the version that they make.
 * Throws where none were written.
 */
export function dataFilesOf(edition: Edition): WrittenData {
  const data = written.get(edition);
  if (!data) throw new Error('the data files of the edition were not written');
  return data;
}
