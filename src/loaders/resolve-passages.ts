import type { CheckedReport } from '../checks/checked-content.ts';
import { matchThemes } from '../parser/match-themes.ts';
import type { ParsedPassage, ParsedSpan } from '../parser/parsed-report.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Theme } from '../schemas/theme.ts';
import { itemAt, type WordPlacer } from './place-words.ts';

/**
 * The passages of one report, numbered and placed in the original. Who says a passage (`quote`) and
 * which other report holds its sentences (`saidAlsoIn`, `saidNearlyIn`) is filled in once the others are known.
 */
export function resolvePassages(
  { id: report, parsed }: CheckedReport,
  numbers: string[],
  placer: WordPlacer,
  themes: Theme[],
): Passage[] {
  const spanOf = (words: ParsedSpan | null) => words && placer.span(words);
  return parsed.passages.map((passage, index) => ({
    id: placer.passage(index),
    report,
    number: itemAt(numbers, index),
    kind: passage.kind,
    depth: passage.depth,
    list: passage.list,
    ordered: passage.listNumber !== null,
    listNumber: passage.listNumber,
    quoted: passage.quoted,
    section: passage.section === null ? null : placer.passage(passage.section),
    leadIn: spanOf(leadInOf(index, parsed.passages)),
    text: passage.text,
    quote: null,
    sentences: passage.sentences.map((sentence) => ({
      ...sentence,
      saidAlsoIn: [],
      saidNearlyIn: [],
    })),
    themes: matchThemes(passage.text, themes),
    line: passage.line,
    original: placer.original({ passage: index, start: 0, end: passage.text.length }),
  }));
}

/** The last sentence of the paragraph above an item's list, where it does not end there: "It found:". */
export function leadInOf(item: number, passages: ParsedPassage[]): ParsedSpan | null {
  const passage = passages[item]?.leadIn ?? null;
  const above = passage === null ? undefined : passages[passage];
  const sentence = above?.kind === 'paragraph' ? above.sentences.at(-1) : undefined;
  if (!above || !sentence || passage === null || /[.!?]["'”’]?$/u.test(above.text)) return null;
  return { passage, start: sentence.start, end: sentence.end };
}
