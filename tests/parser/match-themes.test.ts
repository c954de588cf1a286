import { expect, test } from 'vitest';
import { matchThemes } from '../../src/parser/match-themes.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import { noLabels } from '../support/no-labels.ts';

const themes: Theme[] = [
  theme('domestic-abuse', [
    'domestic abuse',
    'domestic abuse suspects',
    'non-molestation order*',
    'DA',
  ]),
  theme('victims-code', ['victims’ code', 'code of practice for victims']),
];

test.each([
  ['Domestic abuse suspects were held', ['Domestic abuse suspects']],
  ['domestic-abuse and domestic  abuse', ['domestic-abuse', 'domestic  abuse']],
  [
    'non-molestation orders and non molestation ordering',
    ['non-molestation orders', 'non molestation ordering'],
  ],
  ["the Victims' Code", ["Victims' Code"]],
  ['DA cases, da capo, DATA', ['DA']],
  ['domestic abuser', []],
])('finds a theme’s words in %j', (text, found) => {
  expect(matchThemes(text, themes).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

function theme(id: string, words: string[]): Theme {
  return { id, name: id, words, labels: noLabels, acronyms: {} };
}
