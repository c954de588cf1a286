import files from 'virtual:data-files';
import type { DataFile } from '../data/package/data-file.ts';

/** Every file under `/data/`, as the build wrote it before the pages. */
export const dataFiles: DataFile[] = files;
