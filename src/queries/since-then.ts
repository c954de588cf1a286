import { roundById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { isAsk } from '../schemas/finding-kinds.ts';
import type { Report } from '../schemas/report.ts';
import type { Theme } from '../schemas/theme.ts';
import type { FindingView } from './finding-view.ts';
import { reportsOn } from './reports.ts';
import { mentionsIn, mentionsOfTheme } from './theme-mentions.ts';
import { placeInTheme } from './theme-parts.ts';

/**
 * Where texts of later rounds on the same body use the words of an ask’s themes, the rarest themes
 * first. Null for findings that ask for nothing, and for those of no theme.
 */
export function sinceThen(edition: Edition, finding: FindingView): SinceThen | null {
  if (!isAsk(finding.kind)) return null;
  const themes = [...new Set(finding.record.themes.map(({ theme }) => theme))]
    .map((id) => mentionsOfTheme(edition, id))
    .toSorted((a, b) => a.count - b.count)
    .slice(0, 2);
  if (themes.length === 0) return null;
  const later = reportsOn(edition, finding.body.id)
    .filter(
      (report) =>
        roundById(edition, report.round).position > finding.round.position &&
        isLater(report, finding.report),
    )
    .toReversed();
  return {
    later,
    themes: themes.map(({ theme }) => {
      const again = later.flatMap((report) => {
        const count = mentionsIn(edition, theme.id, report.id).length;
        return count > 0
          ? [{ report, url: placeInTheme(edition, theme.id, report.id), count }]
          : [];
      });
      return { theme, again };
    }),
  };
}

/** Whether a report is surely later: a date known to the year says nothing within that year. */
function isLater({ date: one }: Report, { date: other }: Report): boolean {
  const shared = Math.min(one.value.length, other.value.length);
  return one.value.slice(0, shared) > other.value.slice(0, shared);
}

/** Where later texts use the words of a finding’s themes. */
export interface SinceThen {
  /** Later texts of later rounds on the same body, the oldest first. */
  later: Report[];
  /** Each theme with the later texts in which its words stand, and in how many sentences. */
  themes: { theme: Theme; again: { report: Report; url: string; count: number }[] }[];
}
