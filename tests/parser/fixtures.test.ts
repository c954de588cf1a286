import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases, foundIn } from './fixtures/cases.ts';

/** `npm run fixtures` rewrites what is expected; read the difference before keeping it. */
describe('a text is read as a careful reader would read it', () => {
  test.each(cases())('$name', (one) => {
    expect(foundIn(one)).toEqual(JSON.parse(readFileSync(one.expected, 'utf8')));
  });
});
