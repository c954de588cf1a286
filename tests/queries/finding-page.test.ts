import { expect, test } from 'vitest';
import { findingPage } from '../../src/queries/finding-page.ts';
import { allFindings } from '../../src/queries/findings.ts';
import type { Report } from '../../src/schemas/report.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const pageOf = (id: string) => {
  const finding = allFindings(edition).find((each) => each.id === id);
  if (!finding) throw new Error(`no finding ${id}`);
  return findingPage(edition, finding);
};
const sinceOf = (reports: Report[]) => {
  const changed = { ...edition, reports };
  const ask = allFindings(changed).find(({ id }) => id === vetting);
  return ask && findingPage(changed, ask).since?.later.map(({ id }) => id);
};
const vetting = edition.areasForImprovement.find(({ text }) => text.includes('vetting'))?.id ?? '';

test('an ask says which texts of later rounds are held, and that none has the words of its rarest theme', () => {
  const { since } = pageOf(vetting);
  expect(since?.later.map(({ id }) => id)).toEqual(['2023-25-overview']);
  expect(since?.themes[0]).toMatchObject({ theme: { id: 'vetting' }, again: [] });
});

test('a text dated no closer than a year is not called later than one of that year', () => {
  const ofLaterRound = (id: string) =>
    sinceOf(
      edition.reports.map((each) => (each.id === id ? { ...each, round: 'peel-2023-25' } : each)),
    );
  expect(edition.reports.find(({ id }) => id === '2016-assessment')?.date.value).toBe('2017');
  expect(ofLaterRound('2016-assessment')).toEqual(['2023-25-overview']);
  expect(ofLaterRound('2017-effectiveness')).toEqual(['2017-effectiveness', '2023-25-overview']);
});

test('a later text of the same round is no text of a later round', () => {
  const ask = edition.reports.find(({ id }) => vetting.includes(id));
  const sameRound = edition.reports.find(({ id }) => id === '2017-effectiveness');
  expect(sameRound?.round).toBe(ask?.round);
  expect(sinceOf(edition.reports)).toEqual(['2023-25-overview']);
});

test('a quote and a grading have no “since then”', () => {
  const others = allFindings(edition).filter(({ kind }) => kind === 'quote' || kind === 'grading');
  expect(others.every(({ id }) => pageOf(id).since === null)).toBe(true);
});

test('a finding stands between the passages before and after it', () => {
  const { context } = pageOf(vetting);
  const numbers = [context.before, ...context.own, context.after];
  expect(numbers.map((each) => Number(each?.passage.number))).toEqual([15, 16, 17]);
});

test('findings on the same themes are others, on the same body', () => {
  for (const finding of some(allFindings(edition))) {
    const { ofThemes } = findingPage(edition, finding).elsewhere;
    expect(ofThemes).not.toContain(finding);
    expect(ofThemes.every(({ body }) => body.id === finding.body.id)).toBe(true);
  }
});
