import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFrontMatter } from '../../../src/loaders/front-matter.ts';
import { readContext } from '../../../src/loaders/read-context.ts';
import type { ParseContext } from '../../../src/parser/parse-context.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import type { ParsedReport } from '../../../src/parser/parsed-report.ts';
import { reportFrontMatterSchema } from '../../../src/schemas/report.ts';
import { firstEdition } from '../../support/edition-of.ts';
import { type Shown, shown } from '../fixtures/shown.ts';

/** Path of the file that says what is found in the shipped texts. */
export const outcome = join(import.meta.dirname, 'outcome.json');

/** One of the shipped texts as the parser reads it: a Markdown copy, or an original. */
export interface ShippedText {
  name: string;
  text: string;
  report: ParsedReport;
}

/** Reads every shipped copy and original, and what the parser is told of their world. */
export async function readShipped(): Promise<{ context: ParseContext; texts: ShippedText[] }> {
  const { context } = await readContext(firstEdition);
  return { context, texts: shippedFiles().map((file) => readShippedText(file, context)) };
}

/** Paths of every shipped copy and original. */
export function shippedFiles(): string[] {
  return ['reports', 'originals'].flatMap((folder) =>
    readdirSync(join(firstEdition, folder)).map((name) => join(firstEdition, folder, name)),
  );
}

/** Reads one shipped text. */
export function readShippedText(file: string, context: ParseContext): ShippedText {
  const text = readFileSync(file, 'utf8');
  const frontMatter = file.endsWith('.md')
    ? (readFrontMatter(file, text, reportFrontMatterSchema).entry?.data ?? null)
    : null;
  return { name: basename(file), text, report: parseReport({ file, text, frontMatter }, context) };
}

/** What is found in each shipped text. */
export function outcomeOfShipped(texts: ShippedText[]): Record<string, Shown> {
  return Object.fromEntries(texts.map(({ name, text, report }) => [name, shown(report, text)]));
}
