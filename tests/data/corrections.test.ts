import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { type ContentFolder, copyOfContent } from '../permalinks/content-folder.ts';
import { firstEdition } from '../support/edition-of.ts';

let content: ContentFolder;

beforeEach(async () => {
  content = await copyOfContent(firstEdition);
});

afterEach(() => content.remove());

const correction = (id: string, record: string, date: string) => `  - id: ${id}
    date: ${date}
    concerns: reading
    records: [${record}]
    was: one
    now: other
    reason: It was wrong.
`;

function write(...corrections: string[]): void {
  content.write('corrections.md', `---\ncorrections:\n${corrections.join('')}---\n\nOf these.\n`);
}

test('corrections are read, newest first, with the words that introduce them', async () => {
  write(
    correction('older', 'reports/2017-legitimacy#p1', '2027-01-31'),
    correction('newer', 'themes/vetting', '2027-02-28'),
  );
  const { edition, problems } = await loadEdition(content.path);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(edition?.corrections.map(({ id }) => id)).toEqual(['newer', 'older']);
  expect(edition?.correctionsHtml).toContain('Of these.');
});

test('a correction of a record that is not there, and a second one with its id, are named', async () => {
  write(
    correction('same', 'quotes/2017-legitimacy/99', '2027-01-31'),
    correction('same', 'themes/vetting', '2027-02-28'),
  );
  const { problems } = await loadEdition(content.path);
  const found = problems.filter(({ file }) => file.endsWith('corrections.md'));
  expect(found.map(({ rule, line }) => [rule, line])).toEqual([
    ['reference-resolves', 6],
    ['id-unique', 10],
  ]);
  expect(found[0]?.reason).toContain('quotes/2017-legitimacy/99');
});
