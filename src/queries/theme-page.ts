import { organisationById, perEdition, roundById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { isAsk } from '../schemas/finding-kinds.ts';
import type { Stance } from '../schemas/observation.ts';
import { themePartUrl, themeReportUrl } from '../urls.ts';
import { type ListPart, longestList, partsOf } from './lists.ts';
import {
  type Mention,
  mentionsOfTheme,
  type ReportMentions,
  type ThemeMentions,
  themesWithMentions,
} from './theme-mentions.ts';
import { answersIn } from './told.ts';

/** The parts of a theme that is spoken of too often for one page; none of any other theme. */
export function partsOfTheme(edition: Edition, theme: string): ListPart<ReportMentions>[] {
  return parts(edition).get(theme) ?? [];
}

/** The rows of a theme’s picture: one a report, or one a part where the theme is split. */
export function rowsOfTheme(edition: Edition, mentions: ThemeMentions) {
  const { theme, byReport } = mentions;
  const ofTheme = partsOfTheme(edition, theme.id);
  if (ofTheme.length > 0) {
    return ofTheme.map(({ body, round, url, things }) => ({
      name: `${body.name}, ${round.name}`,
      /** The date of the report; null where a row stands for several. */
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

/**
 * Mentions of a theme by what they do: what is asked, what is held against a body, what is praised, what
 * others say in answer, and the rest; in each the oldest document first, then the order
 * of the text, each with whether it is the first of its document on the page.
 */
export function mentionGroups(edition: Edition, reports: ReportMentions[]) {
  const mentions = reports.toReversed().flatMap((each) => each.mentions);
  const groups = Map.groupBy(mentions, (mention) => partOf(edition, mention));
  const seen = new Set<string>();
  return mentionParts.flatMap((part) => {
    const own = groups.get(part);
    if (!own) return [];
    // A link to what one document says leads to the first of it.
    const placed = own.map((mention) => {
      const isFirst = !seen.has(mention.report.id);
      seen.add(mention.report.id);
      return { mention, isFirst };
    });
    return [{ part, mentions: placed }];
  });
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

/** In what part of a theme’s page a mention stands. */
const mentionParts = ['asks', 'concerns', 'strengths', 'answers', 'others'] as const;

function partOf(edition: Edition, { finding, voice }: Mention): MentionPart {
  if (answersIn(edition, voice)) return 'answers';
  if (!finding) return 'others';
  if (isAsk(finding.kind)) return 'asks';
  const stances: Stance[] = 'stances' in finding.record ? finding.record.stances : [];
  if (stances.includes('ask')) return 'asks';
  if (stances.includes('concern')) return 'concerns';
  return stances.includes('strength') ? 'strengths' : 'others';
}

export type MentionPart = (typeof mentionParts)[number];

/** The mentions that do one thing. */
export type MentionGroup = ReturnType<typeof mentionGroups>[number];
