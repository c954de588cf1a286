import written from 'virtual:data-files';
import type { WrittenData } from '../data/package/write-data-files.ts';

/** Every file under `/data/`, as the build wrote it before the pages, and the version that they make. */
export const writtenData: WrittenData = written;
