import { describe, expect, test } from 'vitest';
import { smallParts } from './small-parts/small-parts.ts';

describe.each(Object.entries(smallParts))('%s', (_, rows) => {
  test.each(rows.map((row) => [row.text.slice(0, 60), row] as const))('%j', (_words, row) => {
    expect(row.read()).toEqual(row.known);
  });
});
