import { breadcrumbJsonLd, type Step } from '../data/json-ld/breadcrumb-json-ld.ts';
import { datasetJsonLd } from '../data/json-ld/dataset-json-ld.ts';
import { findingJsonLd, gradingJsonLd } from '../data/json-ld/finding-json-ld.ts';
import { organisationJsonLd, personJsonLd } from '../data/json-ld/organisation-json-ld.ts';
import { reportJsonLd } from '../data/json-ld/report-json-ld.ts';
import type { WrittenData } from '../data/package/write-data-files.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Report } from '../schemas/report.ts';
import type { FindingView } from './findings.ts';
import { addressInData } from './full-address.ts';

/** What a report’s page holds, as schema.org has it. */
export function reportThings(edition: Edition, report: Report, steps: Step[]): object[] {
  const full = fullIn(edition);
  return [reportJsonLd(edition, report, full), breadcrumbJsonLd(steps, full)];
}

/** What a finding’s page holds, as schema.org has it; it says of what report it is part, and no more of the way. */
export function findingThings(edition: Edition, finding: FindingView): object[] {
  const full = fullIn(edition);
  const thing =
    finding.kind === 'grading'
      ? gradingJsonLd(edition, finding.record, full)
      : findingJsonLd(edition, finding.record, full);
  return [thing];
}

/** What a person’s page holds, as schema.org has it. */
export function personThings(edition: Edition, person: string, steps: Step[]): object[] {
  const full = fullIn(edition);
  return [personJsonLd(edition, person, full), breadcrumbJsonLd(steps, full)];
}

/** What an organisation’s page holds, as schema.org has it. */
export function organisationThings(edition: Edition, id: string, steps: Step[]): object[] {
  const full = fullIn(edition);
  return [organisationJsonLd(edition, id, full), breadcrumbJsonLd(steps, full)];
}

/** What the page of the data holds, as schema.org has it. */
export function datasetThings(edition: Edition, data: WrittenData, steps: Step[]): object[] {
  const full = fullIn(edition);
  return [datasetJsonLd(edition, data, full), breadcrumbJsonLd(steps, full)];
}

function fullIn(edition: Edition) {
  return (address: string) => addressInData(edition, address);
}
