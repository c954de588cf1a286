import type { Edition } from '../../schemas/edition.ts';
import type { Report } from '../../schemas/report.ts';
import { originalUrl, reportUrl } from '../../urls.ts';
import { organisationJsonLd } from './organisation-json-ld.ts';

/** A report as schema.org has it. `full` makes an address of the site stand alone. */
export function reportJsonLd(
  edition: Edition,
  report: Report,
  full: (address: string) => string,
): object {
  return {
    '@type': 'Report',
    '@id': full(reportUrl(report.id)),
    url: full(reportUrl(report.id)),
    name: report.title,
    alternateName: report.name,
    genre: report.kind,
    inLanguage: 'en-GB',
    ...dateJsonLd(report.date),
    about: report.bodies.map((body) => organisationJsonLd(edition, body, full)),
    publisher: organisationJsonLd(edition, report.publisher.organisation, full),
    ...(report.source.address === null ? {} : { isBasedOn: report.source.address }),
    license: report.licence.address ?? report.licence.name,
    copyrightNotice: report.licence.attribution,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: full(originalUrl(report.id)),
      encodingFormat: 'text/plain',
      sha256: report.originalSha256,
    },
  };
}

function dateJsonLd({ value, basis, of }: Report['date']): object {
  if (basis !== 'printed') return {};
  return of === 'publication' ? { datePublished: value } : { dateModified: value };
}
