import { type Edition, shortHash } from '../../schemas/edition.ts';
import { dataUrl } from '../../urls.ts';
import type { DataFile } from '../package/data-file.ts';

/** The whole data as schema.org has it. */
export function datasetJsonLd(
  { site, hash }: Edition,
  files: DataFile[],
  full: (address: string) => string,
): object {
  return {
    '@type': 'Dataset',
    '@id': full(dataUrl()),
    url: full(dataUrl()),
    name: site.title,
    description: site.description,
    version: shortHash(hash),
    license: site.licence.address ?? site.licence.name,
    isAccessibleForFree: true,
    distribution: ofAll(files).map(({ path, mediatype, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: full(`${dataUrl()}${path}`),
      encodingFormat: mediatype,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** The files that hold something of every report. */
function ofAll(files: DataFile[]): DataFile[] {
  return files.filter(({ path }) => !/^(reports|originals|schemas)\//.test(path));
}
