import { expect, test } from 'vitest';
import { latestAsks } from '../../src/queries/home.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);

test('asks of every kind are told together, the newest text first', () => {
  const [area] = edition.areasForImprovement;
  if (!area) throw new Error('the content holds no area for improvement');
  const older = edition.passages.find(({ report }) => report === '2016-legitimacy');
  const concern = {
    ...area,
    id: 'causes-of-concern/2016-legitimacy/1',
    report: '2016-legitimacy',
    spans: [{ passage: older?.id ?? '', start: 0, end: 1 }],
    status: 'open' as const,
  };
  const { findings, kinds } = latestAsks({ ...edition, causesOfConcern: [concern] });
  expect(findings).toHaveLength(3);
  expect(findings.map(({ kind }) => kind)).not.toContain('cause of concern');
  expect(kinds).toEqual([
    { kind: 'area for improvement', count: edition.areasForImprovement.length },
    { kind: 'cause of concern', count: 1 },
  ]);
});
