import { areaById, fullAddress, reportById, roundById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Grading } from '../../schemas/grade.ts';
import type { Report } from '../../schemas/report.ts';
import { originalUrl, recordUrl, reportUrl } from '../../urls.ts';
import { organisationJsonLd, organisationNamed, speakerJsonLd } from './site.ts';

/** A finding’s words as a quotation from its report; a grading as a review. */
export function findingJsonLd(edition: Edition, finding: Finding | Grading): object {
  if ('judgment' in finding) return gradingJsonLd(edition, finding);
  const speaker = speakerJsonLd(edition, finding.voice);
  return {
    '@type': 'Quotation',
    '@id': fullAddress(edition, recordUrl(finding.id)),
    text: finding.text,
    ...(speaker === null ? {} : { spokenByCharacter: speaker }),
    isPartOf: partOf(edition, finding),
  };
}

/** A report as schema.org has it. */
export function reportJsonLd(edition: Edition, report: Report): object {
  return {
    '@type': 'Report',
    '@id': fullAddress(edition, reportUrl(report.id)),
    url: fullAddress(edition, reportUrl(report.id)),
    name: report.title,
    alternateName: report.name,
    genre: report.kind,
    inLanguage: 'en-GB',
    ...dateJsonLd(report.date),
    about: report.bodies.map((body) => organisationJsonLd(edition, body)),
    publisher: organisationJsonLd(edition, report.publisher.organisation),
    ...(report.source.address === null ? {} : { isBasedOn: report.source.address }),
    license: report.licence.address ?? report.licence.name,
    copyrightNotice: report.licence.attribution,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: fullAddress(edition, originalUrl(report.id)),
      encodingFormat: 'text/plain',
      sha256: report.originalSha256,
    },
  };
}

/** A grading as a review of the body by the inspectorate, with its rating in the words of the scale. */
function gradingJsonLd(edition: Edition, grading: Grading): object {
  const scale = roundById(edition, grading.round).scale.map(({ word }) => word);
  return {
    '@type': 'Review',
    '@id': fullAddress(edition, recordUrl(grading.id)),
    author: organisationNamed(edition, grading.judgedBy),
    itemReviewed: organisationNamed(edition, grading.body),
    reviewAspect: areaById(edition, grading.area).name,
    reviewBody: grading.text,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: scale.length - scale.indexOf(grading.judgment),
      bestRating: scale.length,
      worstRating: 1,
      alternateName: grading.judgment,
      ratingExplanation: explanation(grading),
    },
    isPartOf: partOf(edition, grading),
  };
}

function explanation({ hedge, because }: Grading): string {
  return [
    hedge && `Qualified in the document: “${hedge}”.`,
    because && `Read by an editor: ${because}`,
    'The place on the scale is ours.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The report by its id; what else there is to say of it its own page says. */
function partOf(edition: Edition, { report }: Finding) {
  const { title } = reportById(edition, report);
  return { '@type': 'Report', '@id': fullAddress(edition, reportUrl(report)), name: title };
}

function dateJsonLd({ value, basis, of }: Report['date']): object {
  if (basis !== 'printed') return {};
  return of === 'publication' ? { datePublished: value } : { dateModified: value };
}
