import { passagesOf, perEdition } from '../edition/lookup.ts';
import { matchThemes } from '../parser/match-themes.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Span } from '../schemas/passage.ts';
import { reportsNewestFirst } from './reports.ts';
import type { WordRange } from './words-shown.ts';

/** All explained terms in the order of their names, each with where documents use it. */
export const glossary = perEdition((edition) =>
  edition.terms
    .map((term) => ({ term, uses: usesOf(edition, term.id) }))
    .toSorted((a, b) => a.term.name.localeCompare(b.term.name, 'en-GB')),
);

/** Where each explained term first stands in a report, by the ids of its passages. */
export function firstTermsIn(edition: Edition, report: string): Map<string, WordRange[]> {
  const met = new Set<string>();
  return new Map(
    passagesOf(edition, report).map(({ id }) => [id, firstOf(termsIn(edition, id), met)]),
  );
}

/** Where each explained term first stands in these spans, span by span, from the start of the passage. */
export function firstTermsOf(edition: Edition, spans: Span[]): WordRange[][] {
  const met = new Set<string>();
  return spans.map(({ passage, start, end }) => {
    const inside = termsIn(edition, passage).filter(
      (term) => start <= term.start && term.end <= end,
    );
    return firstOf(inside, met);
  });
}

/**
 * Explained terms in any words; where two overlap, the one that begins first, the longer before the shorter.
 */
export function termsInText(edition: Edition, text: string): TermRange[] {
  const ranges: TermRange[] = [];
  for (const { theme: term, start, end } of matchThemes(text, worded(edition)))
    if (start >= (ranges.at(-1)?.end ?? 0))
      ranges.push({ kind: 'term', term, start, end, readAs: null });
  return ranges;
}

function firstOf(terms: TermRange[], met: Set<string>): WordRange[] {
  return terms.filter(({ term }) => {
    const isFirst = !met.has(term);
    met.add(term);
    return isFirst;
  });
}

/** The passages of each report that use a term, newest report first. */
function usesOf(edition: Edition, term: string) {
  return reportsNewestFirst(edition).flatMap((report) => {
    const passages = passagesOf(edition, report.id).filter(({ id }) =>
      termsIn(edition, id).some((range) => range.term === term),
    );
    return passages.length > 0 ? [{ report, passages: passages.map(({ number }) => number) }] : [];
  });
}

function termsIn(edition: Edition, passage: string): TermRange[] {
  return byPassage(edition).get(passage) ?? [];
}

const byPassage = perEdition(
  (edition) => new Map(edition.passages.map(({ id, text }) => [id, termsInText(edition, text)])),
);

const worded = perEdition(({ terms }) =>
  terms.map(({ id, words }) => ({ id, words, acronyms: {} })),
);

type TermRange = WordRange & { term: string };
