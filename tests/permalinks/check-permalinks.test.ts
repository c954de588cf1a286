import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { checkPermalinks } from '../../src/permalinks/check-permalinks.ts';
import { knownNumbers, numberWords } from '../../src/permalinks/number-words.ts';
import { readPermalinks } from '../../src/permalinks/read-permalinks.ts';
import { addPermalinks } from '../../src/permalinks/write-permalinks.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { smallEdition, words } from '../data/small-edition.ts';

const file = 'content/permalinks.yaml';
const published = addPermalinks('', [], addressesOf(smallEdition()));

describe('an edition held against the published addresses', () => {
  test('passes when nothing changed', () => {
    expect(problems(words)).toEqual([]);
  });

  test('is warned once of all addresses that the list does not hold', () => {
    const found = checkPermalinks(readPermalinks('', file), smallEdition());
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['permalink-new', 'warning'],
    ]);
    expect(found[0]?.reason).toContain('npm run permalinks');
  });

  test('fails when a bullet is taken out, naming its ¶, its finding and where to record it', () => {
    const found = problems(words.toSpliced(4, 1));
    expect(found.map(({ rule }) => rule)).toEqual(['permalink-lost', 'permalink-lost']);
    expect(found[0]?.reason).toContain('/reports/r1/#p5 (passage, “=SUM(1,2)');
    expect(found[0]?.reason).toContain(`add "movedTo: /reports/r1/#p4"`);
    expect(found[0]?.reason).toContain(`line ${lineOf('/reports/r1/#p5')}`);
    expect(found[0]?.line).toBe(lineOf('/reports/r1/#p5'));
    expect(found[1]?.reason).toContain('/areas-for-improvement/r1/2/');
  });

  test('passes once the list records where a lost address went', () => {
    const text = withField('/reports/r1/#p5', 'movedTo: /reports/r1/#p4');
    const both = withField('/areas-for-improvement/r1/2/', 'movedTo: /reports/r1/', text);
    expect(problems(words.toSpliced(4, 1), both)).toEqual([]);
  });

  test('fails when two bullets change places, naming the ¶ and both mends', () => {
    const found = problems(swapped());
    expect(found.map(({ rule }) => rule)).toEqual(['permalink-order']);
    expect(found[0]?.reason).toContain('/reports/r1/#p4');
    expect(found[0]?.reason).toContain('Put it back');
    expect(found[0]?.reason).toContain('add "movedTo: /reports/r1/#p5a"');
  });

  test('passes once the list records where the bullet went', () => {
    const text = withField('/reports/r1/#p4', 'movedTo: /reports/r1/#p5a');
    expect(problems(swapped(), text).map(({ rule }) => rule)).toEqual(['permalink-new']);
  });

  test('fails when words are put right, and offers the line that keeps their number', () => {
    const mended = words.with(6, 'I am very pleased with the force.');
    const lost = problems(mended).find(({ reason }) => reason.startsWith('/reports/r1/#p7'));
    expect(lost?.rule).toBe('permalink-lost');
    const line = /as "(- \{.* \})"/.exec(lost?.reason ?? '')?.[1] ?? '';
    const text = published
      .split('\n')
      .with(lineOf('/reports/r1/#p7') - 1, line)
      .join('\n');
    const after = problems(mended, text).filter(({ reason }) => reason.includes('#p7'));
    expect(after).toEqual([]);
  });

  test('fails when an address would stand for other words', () => {
    const edition = smallEdition();
    const themes = edition.themes.map((theme) => ({ ...theme, name: 'Staff checks' }));
    const found = checkPermalinks(readPermalinks(published, file), { ...edition, themes });
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ['permalink-changed', lineOf('/themes/vetting/')],
    ]);
    expect(found[0]?.reason).toContain("was: ['");
  });

  test('fails when a grade changes though the words stay', () => {
    const edition = smallEdition();
    const gradings = edition.gradings.map((each) => ({ ...each, judgment: 'adequate' as const }));
    const found = checkPermalinks(readPermalinks(published, file), { ...edition, gradings });
    expect(found.map(({ rule }) => rule)).toEqual(['permalink-changed']);
  });

  test('fails when an address is said to have moved to nowhere, or stands where it left', () => {
    const astray = withField('/reports/r1/#p5', 'movedTo: /reports/r1/#p99');
    const rules = problems(words.toSpliced(4, 1), astray).map(({ rule }) => rule);
    expect(rules).toContain('permalink-astray');
    const back = withField('/themes/vetting/', 'movedTo: /themes/');
    expect(problems(words, back).map(({ rule }) => rule)).toEqual(['permalink-back']);
  });

  test('names a lost page once, not each of its ¶', () => {
    const empty = { ...smallEdition(), reports: [], passages: [] };
    const found = checkPermalinks(readPermalinks(published, file), empty);
    const lost = found.filter(({ reason }) => reason.startsWith('/reports/r1/'));
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toContain('with 7 ¶');
  });

  test('lets the ¶ of a page go with it when the page moves', () => {
    const moved = withField('/reports/r1/', 'movedTo: /reports/r2/');
    const found = checkPermalinks(readPermalinks(moved, file), renamed('r2'));
    expect(found.filter(({ reason }) => /^\/reports\/r1\/(#|$| )/.test(reason))).toEqual([]);
    expect(knownNumbers(readPermalinks(moved, file).entries, '/reports/r2/#p')).toHaveLength(7);
  });
});

function problems(texts: string[], list = published) {
  const known = readPermalinks(list, file);
  const numbers = numberWords(knownNumbers(known.entries, '/reports/r1/#p'), texts);
  return checkPermalinks(known, smallEdition(texts, numbers));
}

function swapped(): string[] {
  return words.with(3, words[4] ?? '').with(4, words[3] ?? '');
}

function renamed(id: string): Edition {
  const edition = smallEdition();
  return {
    ...edition,
    reports: edition.reports.map((each) => ({ ...each, id })),
    passages: edition.passages.map((each) => ({
      ...each,
      report: id,
      id: `reports/${id}#p${each.number}`,
    })),
  };
}

function lineOf(address: string): number {
  return published.split('\n').findIndex((line) => line.includes(`address: ${address},`)) + 1;
}

function withField(address: string, field: string, list = published): string {
  const lines = list.split('\n');
  const at = lines.findIndex((line) => line.includes(`address: ${address},`));
  return lines.with(at, (lines[at] ?? '').replace(/ \}$/, `, ${field} }`)).join('\n');
}
