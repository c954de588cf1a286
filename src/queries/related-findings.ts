import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { alikeAmong } from './alike.ts';
import type { FindingView } from './finding-view.ts';
import { allFindings, findingsOfArea } from './findings.ts';

/**
 * Other findings about the same body that share a theme, the closest first. A theme that few
 * findings speak of binds more closely than one that many do, and a finding of few themes more
 * closely than one of many.
 */
export function onTheSameThemes(edition: Edition, finding: FindingView): FindingView[] {
  return alikeIn(edition)(finding, farthest)
    .toSorted((a, b) => b.close - a.close)
    .map(({ other }) => other);
}

/** Other findings about the same body that stand under the same area, whatever their report. */
export function ofTheSameArea(edition: Edition, finding: FindingView): FindingView[] {
  if (finding.area === null) return [];
  return findingsOfArea(edition, finding.area.id, finding.body.id).filter(
    ({ id }) => id !== finding.id,
  );
}

/** Findings less close than this are not named; 1 is to speak of the very same themes. */
const farthest = 0.1;

const alikeIn = perEdition((edition) =>
  alikeAmong(
    allFindings(edition),
    ({ record, body }) => [...new Set(record.themes.map(({ theme }) => `${body.id} ${theme}`))],
    (holders) => 1 / holders,
  ),
);
