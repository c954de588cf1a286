import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  return Promise.all(setFolders().map((folder) => readSet(folder, context)));
}

/** Paths of the sets. */
export function setFolders(): string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => join(import.meta.dirname, name));
}

/** What is found in each text of a set, and below it what of that is not as expected. */
export function outcomeOf({ texts }: Pick<LayoutSet, 'texts'>): Record<string, Shown> {
  return Object.fromEntries(
    texts.map(({ file, found, score }) => {
      const unlike = differences(file, score).split('\n').filter(Boolean);
      return [file, unlike.length > 0 ? { ...found, unlike } : found];
    }),
  );
}

async function readSet(folder: string, context: ParseContext): Promise<LayoutSet> {
  const texts = await readExpectations(folder);
  return {
    name: basename(folder),
    texts: await Promise.all(texts.map((text) => readText(folder, text, context))),
    outcome: join(folder, 'outcome.json'),
  };
}
