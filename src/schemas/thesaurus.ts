import { z } from 'zod';
import { listOf, words } from './field.ts';

/** One meaning with the words for it, in the terms of SKOS, as `content/thesaurus.yaml` lists it. */
export const meaningSchema = z.strictObject({
  term: words.describe('What documents call it.'),
  alternative: listOf(words).describe('What documents call it besides.'),
  hidden: listOf(words).describe('What people say instead, by which only search knows it.'),
  related: listOf(words).describe(
    'What lies near or is narrower: search takes it for this beside other words, never alone.',
  ),
});

export const thesaurusSchema = z.array(meaningSchema);

export type Meaning = z.infer<typeof meaningSchema>;
