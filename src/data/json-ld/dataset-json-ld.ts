import { datedEdition } from '../../edition/editions.ts';
import type { Edition } from '../../schemas/edition.ts';
import { dataUrl, homeUrl } from '../../urls.ts';
import type { WrittenData } from '../package/write-data-files.ts';

/** The whole data as schema.org has it. */
export function datasetJsonLd(
  edition: Edition,
  { files, version }: WrittenData,
  full: (address: string) => string,
): object {
  const { site } = edition;
  const dated = datedEdition(edition);
  return {
    '@type': 'Dataset',
    '@id': full(dataUrl()),
    url: full(dataUrl()),
    name: site.title,
    description: site.description,
    version,
    ...(dated ? { datePublished: dated.date } : {}),
    license: [site.licence, ...edition.reports.map(({ licence }) => licence)]
      .map(({ address, name }) => address ?? name)
      .filter((each, index, all) => all.indexOf(each) === index),
    creator: { '@type': 'Organization', '@id': full(homeUrl()), name: site.title },
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
function ofAll(files: WrittenData['files']): WrittenData['files'] {
  return files.filter(({ path }) => !/^(reports|originals|schemas)\//.test(path));
}
