import { expect, test } from 'vitest';
import { mentionsOfTheme, themesWithMentions } from '../../src/queries/theme-mentions.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const themes = themesWithMentions(edition);

test('a sentence printed in two texts stands in both and counts once', () => {
  const repeating = themes.filter(({ repeated }) => repeated > 0);
  for (const { byReport, count, repeated } of some(repeating)) {
    const printed = byReport.reduce((sum, { mentions }) => sum + mentions.length, 0);
    expect(printed - repeated).toBe(count);
  }
});

test('the words marked are words of the sentence, and each sentence is of its passage', () => {
  for (const { mentions } of some(themes.flatMap(({ byReport }) => byReport))) {
    for (const { text, passage, matches } of mentions) {
      expect(passage.text).toContain(text);
      for (const { start, end } of matches) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
    }
  }
});

test('a theme names every report, those that are silent too, the newest first', () => {
  const { byReport } = mentionsOfTheme(edition, 'vetting');
  const dates = byReport.map(({ report }) => report.date.value);
  expect(byReport).toHaveLength(edition.reports.length);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(byReport.filter(({ mentions }) => mentions.length > 0)).toHaveLength(1);
});

test('a mention leads to the smallest finding that holds its words', () => {
  const [mention] = mentionsOfTheme(edition, 'vetting').byReport.flatMap(
    ({ mentions }) => mentions,
  );
  expect(mention?.finding?.kind).toBe('area for improvement');
});

test('an unknown theme is an error, not an empty page', () => {
  expect(() => mentionsOfTheme(edition, 'no-such-theme')).toThrow('no-such-theme');
});

test('a sentence printed nearly the same in two texts counts once, and each place shows the other', () => {
  const nearly = themes
    .flatMap(({ byReport }) => byReport.flatMap(({ mentions }) => mentions))
    .filter(({ saidNearlyIn }) => saidNearlyIn.length > 0);
  expect(nearly.length).toBeGreaterThan(1);
  for (const { text, saidNearlyIn, report } of nearly) {
    for (const { passage, differences } of saidNearlyIn) {
      expect(passage.report).not.toBe(report.id);
      const printed = (where: string) =>
        differences.filter((each) => each.in === 'both' || each.in === where);
      const words = printed('other').map((each) => each.words);
      expect(passage.text).toContain(words.join(' '));
      expect(printed('one').reduce((sum, { count }) => sum + count, 0)).toBe(
        text.split(' ').length,
      );
    }
  }
});
