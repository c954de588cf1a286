import { lookup, perEdition, reportById } from '../edition/lookup.ts';
import { leadInOf } from '../edition/words-before.ts';
import type { Edition } from '../schemas/edition.ts';
import { type Passage, sentenceAt, type ThemeMatch } from '../schemas/passage.ts';
import type { Report } from '../schemas/report.ts';
import type { Theme } from '../schemas/theme.ts';
import type { QuoteView } from './finding-view.ts';
import { findingsOf } from './findings.ts';
import { findingAt } from './passage-notes.ts';
import { reportsNewestFirst, saidPlaces } from './reports.ts';
import { firstTelling, nearlySaidIn } from './said-nearly.ts';
import { speakerOf } from './told.ts';
import { oddWordsIn } from './words-shown.ts';

/** All themes in the order of their names, each with where it is spoken of. */
export const themesWithMentions = perEdition((edition): ThemeMentions[] => {
  const matches = edition.passages.flatMap((passage) =>
    passage.themes.map((match) => ({ passage, match })),
  );
  const byTheme = Map.groupBy(matches, ({ match }) => match.theme);
  return edition.themes
    .map((theme) => mentionsOf(edition, theme, byTheme.get(theme.id) ?? []))
    .toSorted((a, b) => a.theme.name.localeCompare(b.theme.name, 'en-GB'));
});

/** What the texts say of one theme. Throws where there is no such theme. */
export const mentionsOfTheme = lookup('theme', themesWithMentions);

function mentionsOf(edition: Edition, theme: Theme, matches: Match[]) {
  const sentences = Map.groupBy(matches, ({ passage, match }) => {
    const { start } = sentenceAt(passage, match.start);
    return `${passage.id} ${start}`;
  });
  const mentions = [...sentences.values()].map((group) => mentionOf(edition, group));
  const byReport = Map.groupBy(mentions, ({ report }) => report.id);
  const distinct = Map.groupBy(mentions, (mention) =>
    mention.saidAlsoIn.count + mention.saidNearlyIn.length > 0
      ? firstTelling(edition, mention.text)
      : mention,
  );
  return {
    id: theme.id,
    theme,
    /** Every report, newest first, with its mentions in the order of the text. */
    byReport: reportsNewestFirst(edition).map((report) => ({
      report,
      mentions: byReport.get(report.id) ?? [],
    })),
    /** How many different sentences: one printed in two texts, word for word or nearly so, counts once. */
    count: distinct.size,
    /** How many sentences are printed in more than one text. */
    repeated: [...distinct.values()].filter(({ length }) => length > 1).length,
    /** The words of the texts that speak of it, the most used first. */
    words: wordsUsed([...distinct.values()].flatMap(([mention]) => (mention ? [mention] : []))),
  };
}

function mentionOf(edition: Edition, group: Match[]) {
  const [first] = group;
  if (!first) throw new Error('a mention has at least one match');
  const { passage } = first;
  const sentence = sentenceAt(passage, first.match.start);
  const { text, ranges } = oddWordsIn(edition, { ...sentence, passage: passage.id });
  const report = reportById(edition, passage.report);
  const finding = findingAt(edition, { ...first.match, passage: passage.id });
  const introduces = finding ? null : quoteAfter(edition, passage, text);
  const spoken = introduces ?? finding;
  const { voice } = spoken?.record ?? report;
  return {
    passage,
    report,
    /** The words that introduce the list it is an item of. */
    leadIn: leadInOf(edition, passage),
    text,
    /** [sic] and lost links in `text`. */
    oddities: ranges,
    /** The words that speak of it: places in `text`. */
    matches: group.map(({ match }) => ({
      start: match.start - sentence.start,
      end: Math.min(match.end, sentence.end) - sentence.start,
    })),
    /** The smallest finding that the sentence is part of. */
    finding,
    /** Who speaks, and in what capacity: in the quote that it introduces, or itself. */
    voice: voice.kind,
    speaker: spoken?.speaker ?? speakerOf(edition, report.id, voice),
    /** The quote that it introduces; null where it introduces none. */
    introduces,
    /** Passages of other reports that print the same sentence. */
    saidAlsoIn: saidPlaces(edition, sentence.saidAlsoIn),
    /** Sentences of other reports that are nearly the same. */
    saidNearlyIn: nearlySaidIn(edition, passage, sentence),
  };
}

/** The quote whose speaker a sentence names: “… said:”. */
function quoteAfter(edition: Edition, { id, report }: Passage, text: string): QuoteView | null {
  const found = findingsOf(edition, report).find(
    ({ kind, record }) =>
      kind === 'quote' && record.attributionPassage === id && text.includes(record.attribution),
  );
  return found?.kind === 'quote' ? found : null;
}

function wordsUsed(mentions: Mention[]): { words: string; count: number }[] {
  const all = mentions.flatMap(({ text, matches }) =>
    matches.map(({ start, end }) => text.slice(start, end)),
  );
  return [...Map.groupBy(all, (words) => words.toLowerCase()).values()]
    .map((same) => ({ words: same[0] ?? '', count: same.length }))
    .toSorted((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'en-GB'));
}

interface Match {
  passage: Passage;
  match: ThemeMatch;
}

/** One sentence that speaks of a theme. */
export type Mention = ReturnType<typeof mentionOf>;

/** What one report says of a theme, in the order of its text. */
export interface ReportMentions {
  report: Report;
  mentions: Mention[];
}

/** Everything the texts say of one theme. */
export type ThemeMentions = ReturnType<typeof mentionsOf>;
