import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldMistake } from '../../src/mistakes/field-mistake.ts';

const schema = z.strictObject({
  text: z.string().min(1).default('x'),
  kind: z.enum(['letter', 'transcript']).default('letter'),
  list: z.array(z.string()).min(1).default(['x']),
  count: z.number().int().positive().default(1),
  whether: z.boolean().default(true),
  group: z.strictObject({ value: z.string(), basis: z.string() }).nullable().default(null),
  address: z.url().nullable().default(null),
  decisions: z
    .array(
      z.discriminatedUnion('as', [
        z.strictObject({ as: z.literal('nothing'), because: z.string() }),
        z.strictObject({ as: z.literal('quote'), because: z.string(), speaker: z.string() }),
      ]),
    )
    .default([]),
});

test.each([
  [{ text: 7 }, 'unexpected number 7 for "text"; expected words in quotation marks: "7".'],
  [{ text: true }, 'expected words in quotation marks: "true".'],
  [{ text: '' }, 'unexpected empty words for "text"; expected at least one letter.'],
  [{ text: null }, 'unexpected nothing for "text"; expected words.'],
  [{ kind: 'lettre' }, 'expected one of "letter", "transcript" (perhaps "letter").'],
  [{ list: 'Fell' }, 'unexpected "Fell" for "list"; expected a list: [Fell].'],
  [{ list: [] }, 'unexpected empty list for "list"; expected at least one entry.'],
  [{ list: ['x', 2] }, 'unexpected number 2 for entry 2 in "list"; expected words in quotation'],
  [{ count: '3' }, 'unexpected "3" for "count"; expected a number without quotation marks: 3.'],
  [{ count: 0 }, 'unexpected number 0 for "count"; expected more than 0.'],
  [{ count: 1.5 }, 'unexpected number 1.5 for "count"; expected a whole number.'],
  [{ whether: 'yes' }, 'expected true or false, without quotation marks.'],
  [{ group: 2021 }, 'expected fields of its own, indented below it: value, basis.'],
  [{ group: { value: 'x' } }, 'unexpected nothing for "basis" of "group"; expected words. Add it.'],
  [{ group: { value: 'x', basis: 'y', vlaue: 'z' } }, 'in "group"; expected only value, basis.'],
  [{ address: 'nowhere' }, 'expected a web address in full, such as https://'],
  [{ adress: 'x' }, 'Is "address" meant?'],
  [
    { decisions: [{ because: 'x' }] },
    '"as" of entry 1 in "decisions"; expected one of "nothing", ',
  ],
  [{ decisions: [{ as: 'quot', because: 'x' }] }, 'one of "nothing", "quote" (perhaps "quote").'],
  [
    { decisions: [{ as: 'quote', because: 'x', speaker: 'y', by: 'z' }] },
    'unexpected field "by" in entry 1 in "decisions"; expected only as, because, speaker.',
  ],
])('%j is told in plain words', (data, words) => {
  const [issue, ...others] = schema.safeParse(data).error?.issues ?? [];
  expect(others).toEqual([]);
  const said = issue ? fieldMistake(issue, data, schema) : '';
  expect(said).toContain(words);
  expect(said).not.toMatch(/Invalid|received|array|object|string|boolean|undefined/);
});
