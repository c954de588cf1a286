import { asksForDate, type Understanding } from '../query/query.ts';
import type { Finder } from './finder.ts';
import type { IndexView } from './index-view.ts';
import type { ConceptMatch } from './match.ts';
import { type Found, foundAt } from './rank.ts';
import { shares } from './weights.ts';

/**
 * Where reports are asked for: where each says from when until when it was worked on or prints its date, where that
 * is asked, else its first words; those that hold
 * most of what names them first, and of these the newest.
 */
export function openings(
  matches: ConceptMatch[],
  asks: Understanding['asks'],
  { view, reports }: Finder,
): Found[] {
  const isDate = datesAsked(matches, asks, view);
  const ofReport = reports.map((_, report) => {
    const pieces = view.piecesOfReport(report);
    return {
      pieces,
      lasted: asks.has('lasted') ? pieces.filter((each) => view.tells(each, 'lasted')) : [],
      report,
      // A document is about what its first words say; when it was worked on they do not.
      worth:
        mostHeld(matches, asks.has('lasted') ? [] : pieces.slice(0, 1)) +
        mostHeld(
          matches,
          pieces.filter((each) => !view.isQuestion(each)),
        ),
    };
  });
  const most = Math.max(...ofReport.map(({ worth }) => worth));
  return ofReport
    .filter(({ worth }) => (worth > 0 || asksForDate(asks)) && worth >= shares.listed * most)
    .sort((a, b) => b.worth - a.worth || b.lasted.length - a.lasted.length || b.report - a.report)
    .flatMap(({ pieces, lasted }) => [...lasted, ...pieces.filter(isDate), ...pieces.slice(0, 1)])
    .map((piece) => foundAt(view.recordOf(piece), piece));
}

/** Tells pieces that print a date that is named, or that of their document where that is asked. */
function datesAsked(matches: ConceptMatch[], asks: Understanding['asks'], view: IndexView) {
  const dates = matches.filter(({ concept: { asks } }) => asks?.of === 'date');
  return (piece: number) =>
    (asks.has('when') && view.tells(piece, 'published')) ||
    dates.some(({ pieces }) => (pieces.get(piece) ?? 0) >= 1);
}

/** How much of what was asked some of these pieces hold, each thing by the piece that holds most of it. */
function mostHeld(matches: ConceptMatch[], among: number[]): number {
  return matches.reduce(
    (sum, { pieces, weight }) =>
      sum + weight * Math.max(0, ...among.map((piece) => pieces.get(piece) ?? 0)),
    0,
  );
}
