import { expect, test } from 'vitest';
import { histories } from '../../src/queries/history.ts';
import { latestAsks, latestGrades, nothingAsked } from '../../src/queries/latest.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);

test('all that the newest document asks is told, up to five, and how many more', () => {
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
  const { findings, more, kinds } = latestAsks({ ...edition, causesOfConcern: [concern] });
  const [newest] = findings;
  const asked = edition.areasForImprovement.filter(({ report }) => report === newest?.report.id);
  expect(findings.length + more).toBe(asked.length);
  expect(new Set(findings.map(({ report }) => report.id)).size).toBe(1);
  expect(findings.map(({ kind }) => kind)).not.toContain('cause of concern');
  expect(kinds).toEqual([
    { kind: 'area for improvement', count: edition.areasForImprovement.length },
    { kind: 'cause of concern', count: 1 },
  ]);
});

test('the latest grades are those of the last round that has any, the worst first', () => {
  const [history] = histories(edition);
  if (!history) throw new Error('the content grades nobody');
  const latest = latestGrades(history);
  expect(latest?.round.id).toBe('peel-2023-25');
  expect(latest?.grades.map(({ grade, findings }) => [grade.word, findings.length])).toEqual([
    ['inadequate', 1],
    ['requires improvement', 4],
    ['adequate', 3],
    ['good', 1],
  ]);
  expect(latestGrades({ ...history, rows: [] })).toBeNull();
});

test('the latest documents on a body are named where they list nothing asked, not where they do', () => {
  const [silent, ...others] = nothingAsked(edition);
  expect(others).toEqual([]);
  expect(silent).toMatchObject({ round: { id: 'peel-2023-25' }, documents: 1, own: false });
  const [ask] = edition.areasForImprovement;
  const latest = edition.passages.find(({ report }) => report === '2023-25-overview');
  if (!ask || !latest) throw new Error('the content asks nothing');
  const spans = [{ passage: latest.id, start: 0, end: 1 }];
  const asking = [
    ...edition.areasForImprovement,
    { ...ask, id: 'a', report: latest.report, spans },
  ];
  expect(nothingAsked({ ...edition, areasForImprovement: asking })).toEqual([]);
});
