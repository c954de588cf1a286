import { organisationById, roundById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { ReportDate } from '../schemas/date.ts';
import type { Edition } from '../schemas/edition.ts';
import { themePartUrl, themeReportUrl } from '../urls.ts';
import { type ListPart, longestList, partsOf } from './lists.ts';
import {
  mentionsOfTheme,
  type ReportMentions,
  type ThemeMentions,
  themesWithMentions,
} from './theme-mentions.ts';

/** The parts of a theme that is spoken of too often for one page; none of any other theme. */
export function partsOfTheme(edition: Edition, theme: string): ListPart<ReportMentions>[] {
  return parts(edition).get(theme) ?? [];
}

/** The rows of a theme’s picture: one a report, or one a part where the theme is split. */
export function rowsOfTheme(edition: Edition, mentions: ThemeMentions): MentionRow[] {
  const { theme, byReport } = mentions;
  const ofTheme = partsOfTheme(edition, theme.id);
  if (ofTheme.length > 0) {
    return ofTheme.map(({ body, round, url, things }) => ({
      name: `${body.name}, ${round.name}`,
      date: null,
      url,
      count: shownIn(things),
    }));
  }
  const shown =
    byReport.length > 30 ? byReport.filter(({ mentions: { length } }) => length > 0) : byReport;
  return shown.map(({ report, mentions: { length } }) => ({
    name: report.name,
    date: report.date,
    url: themeReportUrl(theme.id, report.id),
    count: length,
  }));
}

/** The address of the place where one report speaks of a theme. */
export function placeInTheme(edition: Edition, theme: string, report: string): string {
  const part = partsOfTheme(edition, theme).find(({ things }) =>
    things.some((each) => each.report.id === report),
  );
  return part ? `${part.url}#in-${report}` : themeReportUrl(theme, report);
}

const parts = perEdition((edition) => {
  const long = themesWithMentions(edition).filter(
    ({ byReport }) => shownIn(byReport) > longestList,
  );
  return new Map(long.map(({ theme }) => [theme.id, split(edition, theme.id)]));
});

function shownIn(reports: ReportMentions[]): number {
  return reports.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

function split(edition: Edition, theme: string): ListPart<ReportMentions>[] {
  const speaking = mentionsOfTheme(edition, theme).byReport.filter(
    ({ mentions }) => mentions.length > 0,
  );
  const place = ({ report }: ReportMentions) => {
    const [body] = report.bodies;
    if (!body) throw new Error(`the report "${report.id}" is about no body`);
    return { body: organisationById(edition, body), round: roundById(edition, report.round) };
  };
  return partsOf(speaking, place, (body, round) => themePartUrl(theme, body, round));
}

/** One row of the picture that shows how often a theme is spoken of. */
export interface MentionRow {
  name: string;
  /** The date of the report; null where a row stands for several. */
  date: ReportDate | null;
  url: string;
  count: number;
}
