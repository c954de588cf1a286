import { bodyNames } from '../../parser/document/named-bodies.ts';
import type { ParseContext } from '../../parser/parse-context.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';

/**
 * The bodies of a text, known as organisations that are inspected or told from the form of their name
 * ("… Constabulary"): those that it grades, else those that it names. A text that grades only strangers
 * may still be about a known body that it names.
 */
export function bodiesNamed(
  { gradings, passages }: ParsedReport,
  { organisations, bodies }: ParseContext,
) {
  const inspected = organisations.filter(({ kind }) => bodies.kinds.includes(kind));
  const names = bodyNames(inspected, bodies);
  const graded = gradings.map(({ body }) => body).filter(({ id, name }) => (id ?? name) !== null);
  const named = passages.flatMap(({ text }) => names.named(text));
  const isKnown = graded.some(({ id }) => id !== null);
  return {
    /** Ids of known organisations. */
    known: [...new Set((isKnown ? graded : named).flatMap(({ id }) => id ?? []))],
    /** Names of no known organisation, as the text prints them. */
    unknown: [
      ...new Set(
        (graded.length > 0 ? graded : named).flatMap(({ id, name }) =>
          id === null && name ? [name] : [],
        ),
      ),
    ],
  };
}
