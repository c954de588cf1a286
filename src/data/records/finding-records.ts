import {
  areaById,
  fullAddress,
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
import { type Span, sentencesOf } from '../../schemas/passage.ts';
import { recordUrl } from '../../urls.ts';
import { codePoints, dateRange } from './values.ts';

/**
 * Every finding of an edition as it is taken away, by collection: with its address, passages and licence,
 * places in words counted in code points.
 */
export function findingRecords(edition: Edition) {
  const span = (each: Span): Span => codePoints(passageById(edition, each.passage).text, each);
  const finding = <F extends Finding>(each: F) => ({
    ...each,
    ...namesIn(edition, each),
    url: fullAddress(edition, recordUrl(each.id)),
    passages: [...new Set(each.spans.map(({ passage }) => passage))],
    spans: each.spans.map(span),
    themes: each.themes.map((match) => codePoints(each.text, match)),
    ...saidElsewhere(edition, each.spans),
    ...licenceIn(edition, each.report),
  });
  const inArea = <F extends Finding & { area: string | null }>(each: F) => ({
    ...finding(each),
    areaName: each.area === null ? null : areaById(edition, each.area).name,
  });
  const ask = (each: Ask) => ({
    ...inArea(each),
    inspectorate: reportById(edition, each.report).inspectorate,
    evidence: each.evidence.map(span),
  });
  return {
    gradings: edition.gradings.map((each) => ({
      ...inArea(each),
      ...roundOf(edition, each),
      statements: each.statements.map((one) => ({ ...one, span: span(one.span) })),
    })),
    ...forListed('address', (kind) => edition[findingKinds[kind].collection].map(ask)),
    quotes: edition.quotes.map(finding),
    observations: edition.observations.map(inArea),
  };
}

/** The terms on which the words of a report are held. */
export function licenceIn(edition: Edition, report: string) {
  const { name, identifier } = reportById(edition, report).licence;
  return { licence: name, licenceIdentifier: identifier };
}

/** What a record is about in words, and the days that its report may be of. */
export function namesIn(edition: Edition, { report, body }: Pick<Finding, 'report' | 'body'>) {
  const { name, date } = reportById(edition, report);
  return {
    reportName: name,
    bodyName: organisationById(edition, body).name,
    ...dateRange(date.value),
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
  const found = spans.flatMap((span) => sentencesOf(passageById(edition, span.passage), span));
  const nearly = found.flatMap(({ saidNearlyIn }) => saidNearlyIn.map(({ passage }) => passage));
  return {
    saidAlsoIn: [...new Set(found.flatMap(({ saidAlsoIn }) => saidAlsoIn))],
    saidNearlyIn: [...new Set(nearly)],
  };
}
