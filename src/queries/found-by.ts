import { passageById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { FindingKind } from '../schemas/finding-kinds.ts';
import { type Stance, stances } from '../schemas/stance.ts';
import type { FindingView, ObservationView } from './finding-view.ts';
import { findingsOfKind, kindsPresent } from './findings.ts';

/** How many findings of each kind a rule found, and how many an editor read in the words. */
export const foundBy = perEdition((edition): FoundBy[] =>
  kindsPresent(edition).map((kind) => {
    const all = findingsOfKind(edition, kind);
    const read = all.filter(({ record }) => record.foundBy === 'editor');
    const observed = read.filter((finding) => finding.kind === 'observation');
    return {
      kind,
      byRule: all.length - read.length,
      byEditor: observed.length > 0 ? distinct(edition, observed).length : read.length,
      stances: stancesIn(edition, observed),
    };
  }),
);

/** How many observations are strengths, concerns, asks and follow-ups; one may be two of them. */
function stancesIn(edition: Edition, observations: ObservationView[]): StanceCount[] {
  const own = distinct(edition, observations);
  return stances.flatMap((stance) => {
    const count = own.filter(({ record }) => record.stances.includes(stance)).length;
    return count > 0 ? [{ stance, count }] : [];
  });
}

/** Findings without those whose sentence stands, word for word, in an earlier one of another document. */
export function distinct<View extends FindingView>(edition: Edition, findings: View[]): View[] {
  const seen = new Set<string>();
  return findings.filter(({ record }) => {
    const words = record.text.replace(/^["“]|["”]$/g, '');
    const isRepeated = record.spans.some(({ passage, start, end }) =>
      passageById(edition, passage).sentences.some(
        (each) => each.saidAlsoIn.length > 0 && each.start < end && start < each.end,
      ),
    );
    return !isRepeated || (!seen.has(words) && seen.add(words));
  });
}

/** How findings of a kind came about; a sentence printed in two documents counts once. */
export interface FoundBy {
  kind: FindingKind;
  byRule: number;
  byEditor: number;
  stances: StanceCount[];
}

/** How many observations do something. */
export interface StanceCount {
  stance: Stance;
  count: number;
}
