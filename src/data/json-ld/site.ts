import { datedEdition, fullAddress, organisationById, personById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Voice } from '../../schemas/people.ts';
import { dataUrl, homeUrl, organisationUrl, personUrl } from '../../urls.ts';
import type { WrittenData } from '../package/write-data-files.ts';

/** An organisation of the edition as schema.org has it. */
export function organisationJsonLd(edition: Edition, id: string): object {
  const { address } = organisationById(edition, id);
  return {
    ...organisationNamed(edition, id),
    ...(address === null ? {} : { url: address }),
  };
}

/** An organisation by its id and name; what else there is to say of it its own page says. */
export function organisationNamed(edition: Edition, id: string): object {
  const { name } = organisationById(edition, id);
  return { '@type': 'Organization', '@id': fullAddress(edition, organisationUrl(id)), name };
}

/** A person of the edition as schema.org has it, with the role and the organisation spoken for. */
export function personJsonLd(edition: Edition, id: string): object {
  const { name, role, organisation } = personById(edition, id);
  return {
    '@type': 'Person',
    '@id': fullAddress(edition, personUrl(id)),
    name,
    jobTitle: role,
    ...(organisation === null ? {} : { affiliation: organisationNamed(edition, organisation) }),
  };
}

/** Who speaks as schema.org has it: a person with the role, an organisation, or nobody known. */
export function speakerJsonLd(edition: Edition, { person, organisation }: Voice): object | null {
  if (person !== null) return personJsonLd(edition, person);
  return organisation === null ? null : organisationNamed(edition, organisation);
}

/** The whole data as schema.org has it. */
export function datasetJsonLd(edition: Edition, { files, version }: WrittenData): object {
  const { site } = edition;
  const dated = datedEdition(edition);
  return {
    '@type': 'Dataset',
    '@id': fullAddress(edition, dataUrl()),
    url: fullAddress(edition, dataUrl()),
    name: site.title,
    description: site.description,
    version,
    ...(dated ? { datePublished: dated.date } : {}),
    license: [site.licence, ...edition.reports.map(({ licence }) => licence)]
      .map(({ address, name }) => address ?? name)
      .filter((each, index, all) => all.indexOf(each) === index),
    creator: { '@type': 'Organization', '@id': fullAddress(edition, homeUrl()), name: site.title },
    isAccessibleForFree: true,
    distribution: ofAll(files).map(({ path, mediatype, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: fullAddress(edition, `${dataUrl()}${path}`),
      encodingFormat: mediatype,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** The way to a page as schema.org has it. */
export function breadcrumbJsonLd(edition: Edition, steps: Step[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url === undefined ? {} : { item: fullAddress(edition, url) }),
    })),
  };
}

/** The files that hold something of every report. */
function ofAll(files: WrittenData['files']): WrittenData['files'] {
  return files.filter(({ path }) => !/^(reports|originals|schemas)\//.test(path));
}

/** One step of the way to a page; the last has no address. */
export interface Step {
  name: string;
  url?: string | undefined;
}
