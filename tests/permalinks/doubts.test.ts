import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { checkPermalinks } from '../../src/permalinks/check-permalinks.ts';
import { readPermalinks } from '../../src/permalinks/read-permalinks.ts';
import { addPermalinks } from '../../src/permalinks/write-permalinks.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { smallEdition, words } from '../data/small-edition.ts';

const published = addPermalinks('', [], addressesOf(smallEdition()));

describe('an edition with errors', () => {
  const error = (name: string): Problem => ({
    file: `content/${name}.md`,
    line: 1,
    column: 1,
    rule: 'any',
    reason: 'reason',
    severity: 'error',
  });
  const known = readPermalinks(published, 'content/permalinks.yaml');
  const certain = (problems: Problem[]) => problems.filter(({ dueTo }) => dueTo === undefined);

  test('is not said to have lost words of a copy that differs from its original', () => {
    const left = smallEdition(words.toSpliced(4, 1), ['1', '2', '3', '4', '6', '7']);
    const differs = { ...error('reports/r1'), rule: 'verbatim' };
    const found = checkPermalinks(known, left, [differs]);
    expect(found.map(({ dueTo }) => dueTo)).toEqual(['reports/r1.md', 'reports/r1.md']);
  });

  test('is told plainly of an original that is not the published one, at its file', () => {
    const edition = smallEdition();
    const reports = edition.reports.map((each) => ({ ...each, originalSha256: 'cd'.repeat(32) }));
    const found = checkPermalinks(known, { ...edition, reports });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['original-changed', 'content/originals/r1.txt'],
    ]);
    expect(found[0]?.reason).toContain('leave the copy as it is');
    expect(found[0]?.reason).toContain('/data/originals/r1.txt');
  });

  test('is told of a report that is gone once, with all that it held', () => {
    const found = checkPermalinks(known, { ...smallEdition([]), reports: [] });
    const ofReport = found.filter(({ reason }) => /^\S*\br1\b/.test(reason));
    expect(ofReport.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^\/reports\/r1\/ .* with 7 ¶ and 7 addresses of its findings/),
    ]);
  });

  test('is not said to have lost what stands in a file that could not be read', () => {
    const empty = { ...smallEdition([]), reports: [] };
    const found = checkPermalinks(known, empty, [error('reports/r1')]);
    expect(found.length).toBeGreaterThan(10);
    expect(certain(found)).toEqual([]);
  });

  test('is not said to have lost findings that could not be made out, but ¶ are named', () => {
    const left = smallEdition(words.toSpliced(4, 1), ['1', '2', '3', '4', '6', '7']);
    const found = checkPermalinks(known, left, [error('reports/r1')]);
    expect(certain(found).map(({ reason }) => reason.split(' ')[0])).toEqual(['/reports/r1/#p5']);
  });
});
