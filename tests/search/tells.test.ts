import { expect, test } from 'vitest';
import { tellsOf } from '../../src/search/build/tells.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const tells = tellsOf(await editionOf(firstEdition));

test.each([
  ['We were there from December 2023 until June 2024.', ['when', 'lasted']],
  ['Between 4 and 15 March we spoke with officers.', ['when', 'lasted']],
  ['Fieldwork ran from May 2023 to March 2024.', ['when', 'lasted']],
  ['It rose between 4 and 15 per cent.', ['many', 'trend']],
  ['Panels meet every month.', ['when', 'often']],
  ['It updates victims regularly.', ['often']],
  ['It was looked at for the first time.', ['first']],
  ['A quarter of calls were late.', ['many']],
  ['Arrests have fallen.', ['trend']],
  ['They may march in order.', []],
])('%s tells %j', (words, kinds) => {
  expect(tells(words, '2024-10-23')).toEqual(kinds);
});
