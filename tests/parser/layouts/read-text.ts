import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspection } from '../../../src/cli/inspect/inspection.ts';
import type { ParseContext } from '../../../src/parser/parse-context.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import { gradeLooks } from '../../../src/schemas/judgment.ts';
import type { Round } from '../../../src/schemas/round.ts';
import type { ExpectedText } from './expectation.ts';
import { type Score, score } from './score.ts';

/** Reads one raw text of a folder and compares what is found with what is expected. */
export async function scoreText(
  folder: string,
  { file, scale, expected }: ExpectedText,
  context: ParseContext,
): Promise<Score> {
  const text = await readFile(join(folder, file), 'utf8');
  const rounds = scale ? [...context.rounds, roundOf(scale)] : context.rounds;
  const report = parseReport({ file, text, frontMatter: null }, { ...context, rounds });
  return score(inspection(report, text), expected, text);
}

/** A round whose grades are these words, best first. */
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
