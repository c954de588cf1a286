import { matchThemes } from '../parser/match-themes.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Theme } from '../schemas/theme.ts';
import type { WordPlacer } from './place-words.ts';
import type { ParsedSource } from './report-source.ts';

/**
 * The passages of one report, numbered and placed in the original. Who says a passage (`quote`) and
 * which other report holds its sentences (`saidAlsoIn`) is filled in once the others are known.
 */
export function resolvePassages(
  { id: report, parsed }: ParsedSource,
  numbers: string[],
  placer: WordPlacer,
  themes: Theme[],
): Passage[] {
  return parsed.passages.map((passage, index) => ({
    id: placer.passage(index),
    report,
    number: numbers[index] ?? '0',
    kind: passage.kind,
    depth: passage.depth,
    list: passage.list,
    ordered: passage.ordered,
    quoted: passage.quoted,
    section: passage.section === null ? null : placer.passage(passage.section),
    text: passage.text,
    quote: null,
    sentences: passage.sentences.map((sentence) => ({ ...sentence, saidAlsoIn: [] })),
    themes: matchThemes(passage.text, themes),
    line: passage.line,
    original: placer.original({ passage: index, start: 0, end: passage.text.length }),
  }));
}
