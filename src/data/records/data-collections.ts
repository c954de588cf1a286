import type { z } from 'zod';
import {
  areaById,
  organisationById,
  passageById,
  reportById,
  roundById,
} from '../../edition/lookup.ts';
import type { Ask } from '../../schemas/ask.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Finding } from '../../schemas/finding.ts';
import { findingKinds, forListed } from '../../schemas/finding-kinds.ts';
import type { Grading } from '../../schemas/grade.ts';
import type { Span } from '../../schemas/passage.ts';
import {
  areaUrl,
  correctionUrl,
  organisationUrl,
  personUrl,
  recordUrl,
  reportUrl,
  roundUrl,
  themeUrl,
  threadUrl,
} from '../../urls.ts';
import type { recordSchemas } from './record-schemas.ts';
import { codePoints, dateRange } from './values.ts';

/** The records of every collection as they are taken away. */
export type DataCollections = {
  [Name in keyof typeof recordSchemas]: z.infer<(typeof recordSchemas)[Name]>[];
};

/**
 * Every record of an edition as it is taken away: each with its address, each finding with its
 * passages and licence, places in words counted in code points. `full` makes an address of the site
 * into one that stands alone.
 */
export function dataCollections(
  edition: Edition,
  full: (address: string) => string,
): DataCollections {
  const licenceOf = (report: string) => {
    const { name, identifier } = reportById(edition, report).licence;
    return { licence: name, licenceIdentifier: identifier };
  };
  const span = (each: Span): Span => codePoints(passageById(edition, each.passage).text, each);
  const names = ({ report, body }: { report: string; body: string }) => ({
    reportName: reportById(edition, report).name,
    bodyName: organisationById(edition, body).name,
    ...dateRange(reportById(edition, report).date.value),
  });
  const areaName = (area: string | null) => (area === null ? null : areaById(edition, area).name);
  const finding = <F extends Finding>(each: F) => ({
    ...each,
    ...names(each),
    url: full(recordUrl(each.id)),
    passages: [...new Set(each.spans.map(({ passage }) => passage))],
    spans: each.spans.map(span),
    themes: each.themes.map((match) => codePoints(each.text, match)),
    ...saidElsewhere(edition, each.spans),
    ...licenceOf(each.report),
  });
  const ask = (each: Ask) => ({
    ...finding(each),
    areaName: areaName(each.area),
    inspectorate: reportById(edition, each.report).inspectorate,
    evidence: each.evidence.map(span),
  });
  const located =
    <R extends { id: string }>(url: (id: string) => string) =>
    (each: R) => ({
      ...each,
      url: full(url(each.id)),
    });

  return {
    reports: edition.reports.map((each) => ({
      ...each,
      url: full(reportUrl(each.id)),
      ...dateRange(each.date.value),
    })),
    passages: edition.passages.map(({ line: _, ...each }) => ({
      ...each,
      url: full(recordUrl(each.id)),
      sentences: each.sentences.map(({ saidNearlyIn, ...sentence }) => ({
        ...codePoints(each.text, sentence),
        saidNearlyIn: saidNearlyIn.map(({ passage }) => passage),
      })),
      themes: each.themes.map((match) => codePoints(each.text, match)),
      ...licenceOf(each.report),
    })),
    gradings: edition.gradings.map((each) => ({
      ...finding(each),
      areaName: areaName(each.area),
      ...roundOf(edition, each),
      statements: each.statements.map((one) => ({ ...one, span: span(one.span) })),
    })),
    'not-graded': edition.notGraded.map((each) => ({
      ...each,
      ...names(each),
      areaName: areaById(edition, each.area).name,
      roundName: roundById(edition, each.round).name,
      id: `not-graded/${each.report}/${each.body}/${each.area}`,
      url: full(each.passage === null ? reportUrl(each.report) : recordUrl(each.passage)),
      ...licenceOf(each.report),
    })),
    ...forListed('address', (kind) => edition[findingKinds[kind].collection].map(ask)),
    quotes: edition.quotes.map(finding),
    observations: edition.observations.map((each) => ({
      ...finding(each),
      areaName: areaName(each.area),
    })),
    themes: edition.themes.map(located(themeUrl)),
    threads: edition.threads.map((each) => ({
      ...each,
      url: full(threadUrl(each.id)),
      steps: each.steps.map(({ spans, ...step }) => ({
        ...step,
        passages: [...new Set(spans.map(({ passage }) => passage))],
      })),
    })),
    people: edition.people.map(located(personUrl)),
    organisations: edition.organisations.map(located(organisationUrl)),
    areas: edition.areas.map(located(areaUrl)),
    rounds: edition.rounds.map((each) => ({
      ...each,
      url: full(roundUrl(each.id)),
      scale: each.scale.map(({ word }) => word),
    })),
    corrections: edition.corrections.map(located(correctionUrl)),
  };
}

/** A grade on the scale of its round. */
function roundOf(edition: Edition, { round, judgment }: Grading) {
  const { name, scale, comparableWithPrevious } = roundById(edition, round);
  const words = scale.map(({ word }) => word);
  return {
    roundName: name,
    scale: words,
    rank: words.indexOf(judgment) + 1,
    comparableWithPrevious,
  };
}

function saidElsewhere(edition: Edition, spans: Span[]) {
  const found = spans.flatMap(({ passage, start, end }) =>
    passageById(edition, passage).sentences.filter(
      (sentence) => sentence.start < end && sentence.end > start,
    ),
  );
  const nearly = found.flatMap(({ saidNearlyIn }) => saidNearlyIn.map(({ passage }) => passage));
  return {
    saidAlsoIn: [...new Set(found.flatMap(({ saidAlsoIn }) => saidAlsoIn))],
    saidNearlyIn: [...new Set(nearly)],
  };
}
