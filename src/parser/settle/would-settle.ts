import { stringify } from 'yaml';
import { wordsAt } from '../document/document.ts';
import { toldApart } from '../document/quoted-words.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Reading } from '../rules/reading.ts';
import type { Text } from '../text.ts';

/**
 * Decisions, as YAML ready to paste under `decisions`, that settle a mark one way or the other: `as:
 * nothing`, and `as: grading` with its area and grade as far as they are known. They are worked out
 * when they are asked for.
 */
export function wouldSettle(
  text: Text,
  span: ParsedSpan,
  as: Record<string, unknown>,
): () => string[] {
  return () => {
    const words = { text: wordsAt(text.document, span), ...toldApart(text.document, span) };
    const because = '…';
    return [
      stringify([{ ...words, as: 'nothing', because }]),
      stringify([{ ...words, ...as, because }]),
    ];
  };
}

/** What settles a mark that is not open: nothing. */
export const isSettled = (): string[] => [];

/** What would make a grading of a reading. */
export function asGrading(judgment: string, reading: Reading | null): Record<string, unknown> {
  const told = reading?.told ?? [];
  const areas = told.map(({ area }) => area.id ?? `… (${area.words || 'which area?'})`);
  const [first] = told;
  const body = first?.body.id ? { body: first.body.id } : {};
  return { as: 'grading', ...body, areas: areas.length > 0 ? areas : ['…'], judgment };
}
