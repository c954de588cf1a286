import { expect, test } from 'vitest';
import { absenceInWords } from '../../src/scripts/search/absence-view.ts';

const searched = 'the 5 documents of This Site, Edition 2, 31 January 2027, version 0123456789ab';
const absence = {
  query: 'burglary at night',
  isLiteral: false,
  concepts: [{ typed: 'burglary' }, { typed: 'night' }],
  known: ['House-breaking'],
  searched,
  address: '/search/?q=burglary+at+night',
};

test('says what was looked for, in which edition, and that it may not last', () => {
  const words = absenceInWords(absence);
  expect(words).toContain(`(“House-breaking”), stand in none of ${searched}.`);
  expect(words).toContain('Looked for: “burglary”, “night”, in any ending');
  expect(words).toContain('no permanent address; it can be searched again at /search/?q=');
});

test('says where only the very words were looked for', () => {
  const words = absenceInWords({ ...absence, isLiteral: true, known: [] });
  expect(words).toMatch(
    /^“burglary at night” stands in none of .* Looked for: these words alone\./,
  );
});
