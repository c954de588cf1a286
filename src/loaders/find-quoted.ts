import { placesOf } from '../parser/document/quoted-words.ts';
import { sharedWords } from '../parser/document/word-differences.ts';
import type { ParsedPassage, ParsedReport, ParsedSpan } from '../parser/parsed-report.ts';
import type { TextQuote } from '../schemas/passage.ts';

/** Words less like those quoted than this are not named as the nearest. */
const farthest = 0.4;

/**
 * The place of words that the editors quote from a report, a span a passage; or, where the words stand
 * nowhere or more than once, what is wrong, with the words that are nearest and how to mend it.
 * `resembling` says whether any words of the report are like them; `numbers` are those of its passages.
 */
export function findQuoted(report: ParsedReport, quote: TextQuote, numbers: string[]): Quoted {
  const places = placesOf(report, quote);
  const [only, ...others] = places;
  if (only && others.length === 0) return { spans: only };
  if (only) return { spans: null, resembling: true, reason: standTwice(report, quote, places) };
  const nearest = nearestTo(report, quote.text);
  const there = nearest
    ? `the nearest is “${nearest.words}” (¶ ${numbers[nearest.passage]}, line ${nearest.line} of the copy)`
    : 'nothing like them stands there';
  const reason = `unexpected words “${quote.text}”${beside(quote)}; expected words that the copy prints, but ${there}. Quote what the copy prints.`;
  return { spans: null, resembling: nearest !== null, reason };
}

function standTwice({ passages }: ParsedReport, { text }: TextQuote, places: ParsedSpan[][]) {
  const lines = places.flatMap(([first]) => (first ? [passages[first.passage]?.line] : []));
  return `unexpected words “${text}”, which stand at ${places.length} places (lines ${lines.join(', ')} of the copy); expected words that stand once. Quote more of them, or give the words just before as \`prefix\` or just after as \`suffix\`.`;
}

function beside({ prefix, suffix }: TextQuote): string {
  if (prefix !== '') return ` after “${prefix}”`;
  return suffix === '' ? '' : ` before “${suffix}”`;
}

/** The sentence, or the whole passage, that is most like some words. */
function nearestTo({ passages }: ParsedReport, text: string) {
  const [nearest] = passages
    .flatMap(candidates)
    .map((each) => ({ ...each, like: sharedWords(text, each.words) }))
    .toSorted((one, other) => other.like - one.like);
  return nearest && nearest.like >= farthest ? nearest : null;
}

function candidates({ text, line, sentences }: ParsedPassage, passage: number) {
  const parts = sentences.map(({ start, end }) => text.slice(start, end));
  return [...new Set([...parts, text])].map((words) => ({ words, line, passage }));
}

/** Where quoted words stand, or why they stand at no one place. */
export type Quoted = { spans: ParsedSpan[] } | { spans: null; resembling: boolean; reason: string };
