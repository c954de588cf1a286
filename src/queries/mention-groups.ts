import type { Edition } from '../schemas/edition.ts';
import { isAsk } from '../schemas/finding-kinds.ts';
import type { Stance } from '../schemas/stance.ts';
import { answersIn } from './speakers.ts';
import type { Mention, ReportMentions } from './theme-mentions.ts';

/**
 * Mentions of a theme by what they do: what is asked, what is held against a body, what is praised, what
 * others say in answer, and the rest; in each the oldest document first, then the order of the text.
 */
export function mentionGroups(edition: Edition, reports: ReportMentions[]): MentionGroup[] {
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
export interface MentionGroup {
  part: MentionPart;
  /** Each with whether it is the first of its document on the page. */
  mentions: { mention: Mention; isFirst: boolean }[];
}
