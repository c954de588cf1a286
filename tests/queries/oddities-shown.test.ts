import { expect, test } from 'vitest';
import { odditiesIn } from '../../src/edition/oddities.ts';
import { findingPage } from '../../src/queries/finding-page.ts';
import { allFindings } from '../../src/queries/findings.ts';
import { themesWithMentions } from '../../src/queries/theme-mentions.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const odd = edition.passages.filter((passage) => odditiesIn(edition, passage).length > 0);

test('the passages around a finding show [sic] and lost links as their report does', () => {
  const neighbours = allFindings(edition)
    .flatMap((finding) => {
      const { before, after } = findingPage(edition, finding).context;
      return [before, after];
    })
    .filter((each) => each !== null);
  const marked = neighbours.filter(({ passage }) => odd.includes(passage));
  for (const { passage, ranges } of some(marked))
    expect(ranges).toEqual(odditiesIn(edition, passage));
});

test('a sentence on a theme’s page shows each oddity that its passage has there', () => {
  const mentions = themesWithMentions(edition)
    .flatMap(({ byReport }) => byReport)
    .flatMap((each) => each.mentions);
  const marked = mentions.flatMap(({ passage, text, oddities }) =>
    oddities.map(({ start, end }) => ({ passage, words: text.slice(start, end) })),
  );
  for (const { passage, words } of some(marked)) {
    const declared = odditiesIn(edition, passage).map(({ start, end }) =>
      passage.text.slice(start, end),
    );
    expect(declared.some((each) => each.includes(words))).toBe(true);
  }
  const whole = mentions.filter(({ passage, text }) => passage.text === text);
  for (const { passage, oddities } of some(whole)) {
    expect(oddities).toEqual(odditiesIn(edition, passage));
  }
});
