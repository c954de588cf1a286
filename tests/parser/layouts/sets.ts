import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContext } from '../../../src/loaders/read-context.ts';
import type { ParseContext } from '../../../src/parser/parse-context.ts';
import { firstEdition } from '../../support/edition-of.ts';
import type { Shown } from '../fixtures/shown.ts';
import { readExpectations } from './expectation.ts';
import { type ReadText, readText } from './read-text.ts';
import { differences } from './report.ts';

/** A folder of texts in layouts of their own, with what a careful reader takes from each. */
export interface LayoutSet {
  name: string;
  texts: ReadText[];
  /** Path of the file that says what is found, and how it differs from what is expected. */
  outcome: string;
}

/** Reads every set, as `npm run layouts` does. */
export async function readSets(): Promise<LayoutSet[]> {
  const { context } = await readContext(firstEdition);
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true });
  return Promise.all(
    folders.filter((each) => each.isDirectory()).map(({ name }) => readSet(name, context)),
  );
}

/** What is found in each text of a set, and below it what of that is not as expected. */
export function outcomeOf({ texts }: LayoutSet): Record<string, Shown> {
  return Object.fromEntries(
    texts.map(({ file, found, score }) => {
      const unlike = differences(file, score).split('\n').filter(Boolean);
      return [file, unlike.length > 0 ? { ...found, unlike } : found];
    }),
  );
}

async function readSet(name: string, context: ParseContext): Promise<LayoutSet> {
  const folder = join(import.meta.dirname, name);
  const texts = await readExpectations(folder);
  return {
    name,
    texts: await Promise.all(texts.map((text) => readText(folder, text, context))),
    outcome: join(folder, 'outcome.json'),
  };
}
