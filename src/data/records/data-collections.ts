import type { z } from 'zod';
import { areaById, fullAddress, roundById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import { slugOf } from '../../schemas/field.ts';
import {
  areaUrl,
  correctionUrl,
  organisationUrl,
  personUrl,
  recordUrl,
  reportUrl,
  roundUrl,
  searchUrl,
  themeUrl,
  threadUrl,
} from '../../urls.ts';
import { findingRecords, licenceIn, namesIn } from './finding-records.ts';
import type { recordSchemas } from './record-schemas.ts';
import { codePoints, dateRange } from './values.ts';

/** The records of every collection as they are taken away. */
export type DataCollections = {
  [Name in keyof typeof recordSchemas]: z.infer<(typeof recordSchemas)[Name]>[];
};

/**
 * Every record of an edition as it is taken away: each with its address, each finding with its
 * passages and licence, places in words counted in code points.
 */
export function dataCollections(edition: Edition): DataCollections {
  const located =
    <R extends { id: string }>(url: (id: string) => string) =>
    (each: R) => ({
      ...each,
      url: fullAddress(edition, url(each.id)),
    });

  return {
    reports: edition.reports.map((each) => ({
      ...each,
      url: fullAddress(edition, reportUrl(each.id)),
      ...dateRange(each.date.value),
    })),
    passages: edition.passages.map(({ line: _, ...each }) => ({
      ...each,
      url: fullAddress(edition, recordUrl(each.id)),
      sentences: each.sentences.map(({ saidNearlyIn, ...sentence }) => ({
        ...codePoints(each.text, sentence),
        saidNearlyIn: saidNearlyIn.map(({ passage }) => passage),
      })),
      themes: each.themes.map((match) => codePoints(each.text, match)),
      ...licenceIn(edition, each.report),
    })),
    ...findingRecords(edition),
    'not-graded': edition.notGraded.map((each) => ({
      ...each,
      ...namesIn(edition, each),
      areaName: areaById(edition, each.area).name,
      roundName: roundById(edition, each.round).name,
      id: `not-graded/${each.report}/${each.body}/${each.area}`,
      url: fullAddress(
        edition,
        each.passage === null ? reportUrl(each.report) : recordUrl(each.passage),
      ),
      ...licenceIn(edition, each.report),
    })),
    themes: edition.themes.map(located(themeUrl)),
    thesaurus: edition.thesaurus.map((each) => ({
      id: slugOf(each.term),
      url: fullAddress(edition, searchUrl(each.term)),
      ...each,
    })),
    threads: edition.threads.map((each) => ({
      ...each,
      url: fullAddress(edition, threadUrl(each.id)),
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
      url: fullAddress(edition, roundUrl(each.id)),
      scale: each.scale.map(({ word }) => word),
    })),
    corrections: edition.corrections.map(located(correctionUrl)),
  };
}
