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

  test('is not said to have lost what stands in a file that could not be read', () => {
    const empty = { ...smallEdition([]), reports: [] };
    expect(checkPermalinks(known, empty, [error('reports/r1')])).toEqual([]);
  });

  test('is not said to have lost findings that could not be made out, but ¶ are named', () => {
    const left = smallEdition(words.toSpliced(4, 1), ['1', '2', '3', '4', '6', '7']);
    const found = checkPermalinks(known, left, [error('reports/r1')]);
    expect(found.map(({ reason }) => reason.split(' ')[0])).toEqual(['/reports/r1/#p5']);
  });
});
