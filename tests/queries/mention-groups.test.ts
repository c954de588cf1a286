import { expect, test } from 'vitest';
import { mentionsOfTheme, themesWithMentions } from '../../src/queries/theme-mentions.ts';
import { type MentionPart, mentionGroups } from '../../src/queries/theme-page.ts';
import { editionOf } from '../support/edition-of.ts';

const edition = await editionOf('tests/fixtures/first-edition');

const mentionsIn = (theme: string, part: MentionPart) =>
  mentionGroups(edition, mentionsOfTheme(edition, theme).byReport)
    .filter((group) => group.part === part)
    .flatMap(({ mentions }) => mentions.map(({ mention }) => mention));

test('the calls for better supervision stand in the order of their dates, without praise', () => {
  expect(mentionsIn('supervision', 'asks').map(({ passage }) => passage.id)).toEqual([
    'reports/2017-legitimacy#p19',
    'reports/2017-effectiveness#p8',
    'reports/2017-effectiveness#p41',
    'reports/2017-effectiveness#p43',
  ]);
  expect(mentionsIn('supervision', 'strengths').map(({ text }) => text)).toEqual([
    'supervision and quality assurance processes in the control room.',
  ]);
});

test('what a commissioner says stands apart from what the inspectorate says', () => {
  const spoken = edition.themes.flatMap(({ id }) =>
    (['asks', 'concerns', 'strengths'] as const).flatMap((part) => mentionsIn(id, part)),
  );
  expect(spoken.length).toBeGreaterThan(50);
  const voices = new Set(spoken.map(({ finding }) => finding?.record.voice.kind));
  expect(voices).not.toContain('commissioner');
});

test('every mention of a theme stands in one part, and every document has one first mention', () => {
  for (const { byReport } of themesWithMentions(edition)) {
    const placed = mentionGroups(edition, byReport).flatMap(({ mentions }) => mentions);
    const all = byReport.flatMap(({ mentions }) => mentions);
    expect(new Set(placed.map(({ mention }) => mention))).toEqual(new Set(all));
    const firsts = placed.filter(({ isFirst }) => isFirst).map(({ mention }) => mention.report.id);
    expect(firsts.toSorted()).toEqual([...new Set(all.map(({ report }) => report.id))].toSorted());
  }
});
