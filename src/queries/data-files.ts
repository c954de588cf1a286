import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFile } from '../data/package/data-file.ts';
import { dataFiles } from '../data/package/data-files.ts';
import { currentEdition } from './edition.ts';
import { addressInData } from './full-address.ts';

/** Every file under `/data/`, made once. Throws where an original cannot be read. */
export function currentDataFiles(): Promise<DataFile[]> {
  making ??= make();
  return making;
}

async function make(): Promise<DataFile[]> {
  const edition = await currentEdition();
  const folder = join(process.env['CONTENT_DIR'] || 'content', 'originals');
  const originals = await Promise.all(
    edition.reports.map(
      async ({ id, original }): Promise<[string, Uint8Array]> => [
        id,
        new Uint8Array(await readFile(join(folder, original))),
      ],
    ),
  );
  return dataFiles(edition, new Map(originals), (address) => addressInData(edition, address));
}

let making: Promise<DataFile[]> | undefined;
