import { expect, test } from 'vitest';
import { judgedOn } from '../../src/in-words/date.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const { reports } = await editionOf(firstEdition);
const [own] = some(
  reports.filter(
    ({ publisher, inspectorate, inspectorateReport }) =>
      inspectorateReport === null && publisher.organisation === inspectorate,
  ),
);
if (!own) throw new Error('no report is the inspectorate’s own');
const judged = { ...own.date, basis: 'inferred' as const };

test('judgments came out on the day of the inspectorate’s own document, or as an editor says', () => {
  expect(judgedOn(own)).toEqual(own.date);
  expect(judgedOn({ ...own, judged })).toEqual(judged);
});

test('where another report holds the judgments, its day counts, and none is made up', () => {
  const inspectorateReport = { address: null, date: null, evidence: 'The text says so.' };
  expect(judgedOn({ ...own, inspectorateReport })).toBeNull();
  const dated = { ...inspectorateReport, date: judged };
  expect(judgedOn({ ...own, inspectorateReport: dated })).toEqual(judged);
});
