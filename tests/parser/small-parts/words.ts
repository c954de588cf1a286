import {
  areNearlyTheSame,
  lettersOf,
  sharedWords,
  wordDifferences,
} from '../../../src/parser/document/word-differences.ts';
import { matchThemes } from '../../../src/parser/match-themes.ts';
import type { Theme } from '../../../src/schemas/theme.ts';
import { noLabels } from '../../support/no-labels.ts';
import { type Row, rowsOf } from './row.ts';

const themes: Theme[] = [
  theme('domestic-abuse', [
    'domestic abuse',
    'domestic abuse suspects',
    'non-molestation order*',
    'DA',
  ]),
  theme('leave', ["carers' leave"]),
  theme('victims-code', ['victims’ code', 'code of practice for victims']),
];

/** A theme's words are found however their marks are printed. */
export const themesFound = rowsOf(
  (text) => matchThemes(text, themes).map(({ start, end }) => text.slice(start, end)),
  [
    ['Domestic abuse suspects were held', ['Domestic abuse suspects']],
    ['domestic-abuse and domestic  abuse', ['domestic-abuse', 'domestic  abuse']],
    [
      'non-molestation orders and non molestation ordering',
      ['non-molestation orders', 'non molestation ordering'],
    ],
    ["the Victims' Code", ["Victims' Code"]],
    ['the Victims’ Code', ['Victims’ Code']],
    ['DA cases, da capo, DATA', ['DA']],
    ['Carers’ leave', ['Carers’ leave']],
    ["carers' leave", ["carers' leave"]],
    ['domestic abuser', []],
  ],
);

/** Two texts share words in their order, whatever their marks are. */
export const differences: Row[] = [
  {
    text: 'it is fair to all',
    read: () =>
      wordDifferences('it is fair to all', 'it is very fair to most').map(
        ({ words, in: where }) => `${where}: ${words}`,
      ),
    known: ['both: it is', 'other: very', 'both: fair to', 'one: all', 'other: most'],
  },
  ...rowsOf(lettersOf, [
    ['“Fair', 'fair'],
    ['fair.”', 'fair'],
    ['–', '–'],
  ]),
  ...rowsOf(
    (text) => {
      const [one = '', other = ''] = text.split(' / ');
      return sharedWords(one, other);
    },
    [
      ['a b  c / a b c', 1],
      ['a b / c d', 0],
      [' / a', 0],
      ['a b c d / a b x d', 0.75],
    ],
  ),
  ...rowsOf(
    (left) =>
      areNearlyTheSame(
        'It is fair to all who call it at night',
        `It is fair to all (and most) who call it ${left} at night`,
      ),
    [
      ['late', true],
      ['not', false],
      ["and don't", false],
      ['2', false],
    ],
  ),
];

function theme(id: string, words: string[]): Theme {
  return { id, name: id, words, labels: noLabels, acronyms: {} };
}
