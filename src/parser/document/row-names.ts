import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { Passage } from './document.ts';

/** Words that may say what a grade is given to, and where they stand. */
export interface Name {
  words: string;
  passage: number;
  start: number;
  end: number;
  /** Whether it is one thing, whatever commas stand in it: a line or a column of its own. */
  whole: boolean;
  /** The body that it is the name of, and nothing else. */
  body: ParsedBody | null;
}

const digits = grammar`(?:\p{L}{1,2}\s?)?\W?\d{1,2}(?:\.\d{1,2})*\p{L}?[.):\]\p{Pd}]?\s+`;
const called = grammar`(?:${'areaNouns'}): |overall (?:${'gradeNouns'}) (?:${'prepositions'}) `;
const number = grammar`^(?:and )?(?:(?:${digits}|\(?[a-z]\)\s+)(?=[\p{L}"'])|${called}(?=\p{L}))?`;

/**
 * A stretch of a line, or the line, as a name: of `1.2 Staffing:` it is "Staffing", and `Fell Police` names
 * that body.
 */
export function nameAt(
  { bodyNames }: Text,
  { index, text, folded }: Passage,
  { start: from, end: to } = { start: 0, end: text.length },
  whole = true,
): Name {
  const start = from + (number.exec(folded.slice(from, to))?.[0].length ?? 0);
  const end = from + text.slice(from, to).replace(/[\s:.]+$/, '').length;
  const words = text.slice(start, end);
  const [named] = bodyNames.named(words);
  const own = named && named.end - named.start >= words.length - 6;
  const body = own ? { id: named.id, name: named.name } : null;
  return { words, passage: index, start, end, whole, body };
}

const lines = new WeakMap<Text, Map<number, Name>>();

/** The same of a whole line, which is looked at once though many grades stand below it. */
export function nameOfLine(text: Text, passage: Passage): Name {
  const known = lines.get(text) ?? new Map<number, Name>();
  const name = known.get(passage.index) ?? nameAt(text, passage);
  lines.set(text, known.set(passage.index, name));
  return name;
}
