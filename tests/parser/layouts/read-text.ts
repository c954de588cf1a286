import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspection } from '../../../src/cli/inspect/inspection.ts';
import type { ParseContext } from '../../../src/parser/parse-context.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import { gradeLooks } from '../../../src/schemas/grade.ts';
import type { Round } from '../../../src/schemas/round.ts';
import { type Shown, shown } from '../fixtures/shown.ts';
import type { ExpectedText } from './expectation.ts';
import { type Score, score } from './score.ts';

/** What is found in a text of a set, and how far it is what is expected. */
export interface ReadText {
  file: string;
  found: Shown;
  score: Score;
}

/** Reads one raw text of a folder and compares what is found with what is expected. */
export async function readText(
  folder: string,
  expected: ExpectedText,
  context: ParseContext,
): Promise<ReadText> {
  return readWords(await readFile(join(folder, expected.file), 'utf8'), expected, context);
}

/** Reads a text that stands in no file, or otherwise than in its own. */
export function readWords(
  text: string,
  { file, scale, expected }: ExpectedText,
  context: ParseContext,
): ReadText {
  const report = parseReport({ file, text, frontMatter: null }, withScale(context, scale));
  return {
    file,
    found: shown(report, text),
    score: score(inspection(report, text), expected, text),
  };
}

/** What the parser knows, with a round whose grades are these words, best first, where there are any. */
export function withScale(context: ParseContext, scale: string[] | null | undefined): ParseContext {
  return scale ? { ...context, rounds: [...context.rounds, roundOf(scale)] } : context;
}

function roundOf(scale: string[]): Round {
  return {
    id: 'own-scale',
    name: 'A scale of its own',
    otherNames: [],
    position: 9999,
    scale: gradeLooks
      .slice(0, scale.length)
      .map((look, index) => ({ word: scale[index] ?? '', look, alsoPrinted: [] })),
    comparableWithPrevious: false,
    comparability: [],
  };
}
