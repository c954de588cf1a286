import { expect, test } from 'vitest';
import { loadedAfter } from '../support/damaged-content.ts';

test.each([
  ['a heading that names a known area', 'Responding to the public', 'responding-to-the-public'],
  ['a heading that no area file knows', 'Buying hay for horses', null],
])('an ask keeps the words of %s', async (_, heading, area) => {
  const change = { from: 'Responding to the public', to: heading };
  const { edition } = await loadedAfter([
    { file: 'reports/2024-moorland.md', ...change },
    { file: 'originals/2024-moorland.txt', ...change },
  ]);
  const asks = edition?.areasForImprovement.filter(({ report }) => report === '2024-moorland');
  expect(asks).toMatchObject([{ area, areaAsPrinted: heading }]);
});
