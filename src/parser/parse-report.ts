import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { boundInput } from './bound-input.ts';
import type { Draft } from './draft.ts';
import { knownAreas } from './known-areas.ts';
import { knownBodies } from './known-bodies.ts';
import type { ParseContext, ReportSource } from './parse-context.ts';
import type { ParsedReport, ParserMessage } from './parsed-report.ts';
import { readRaw } from './raw/read-raw.ts';
import { remarkAreasForImprovement } from './remark-areas-for-improvement.ts';
import { remarkBodies } from './remark-bodies.ts';
import { remarkCausesOfConcern } from './remark-causes-of-concern.ts';
import { remarkCopyPlain } from './remark-copy-plain.ts';
import { remarkGradings } from './remark-gradings.ts';
import { remarkGradingsBrackets } from './remark-gradings-brackets.ts';
import { remarkGradingsCollect } from './remark-gradings-collect.ts';
import { remarkGradingsItems } from './remark-gradings-items.ts';
import { remarkGradingsLabels } from './remark-gradings-labels.ts';
import { remarkGradingsLeadIns } from './remark-gradings-lead-ins.ts';
import { remarkGradingsProse } from './remark-gradings-prose.ts';
import { remarkGradingsTables } from './remark-gradings-tables.ts';
import { remarkNotGraded } from './remark-not-graded.ts';
import { remarkPassages } from './remark-passages.ts';
import { remarkQuotes } from './remark-quotes.ts';
import { remarkRawFacts } from './remark-raw-facts.ts';
import { remarkRecommendations } from './remark-recommendations.ts';
import { remarkRelatedStories } from './remark-related-stories.ts';
import { remarkSetting } from './remark-setting.ts';
import { remarkTranscript } from './remark-transcript.ts';

/**
 * Reads one inspection text: a Markdown copy (with front matter) or a raw text. Answers its passages,
 * every record in them, near misses, and messages, errors included; it throws for no text.
 */
export function parseReport(source: ReportSource, context: ParseContext): ParsedReport {
  const markdown = hasFrontMatter(source.text);
  const bound = boundInput(source.text, markdown);
  if (bound) return { ...nothing(), messages: [{ ...bound, column: 1, severity: 'error' }] };
  const draft = newDraft(source, context, markdown);
  // A byte order mark is no word; a space in its place keeps every offset true.
  const file = new VFile({ path: source.file, value: source.text.replace(/^\ufeff/, ' ') });
  file.data.draft = draft;
  const reader = markdown
    ? unified().use(remarkParse).use(remarkFrontmatter)
    : unified().use(rawParse);
  const chain = reader
    .use(markdown ? [remarkCopyPlain] : [])
    .use([
      remarkPassages,
      remarkSetting,
      remarkRawFacts,
      remarkBodies,
      remarkQuotes,
      remarkTranscript,
    ])
    .use([
      remarkRelatedStories,
      remarkGradingsBrackets,
      remarkGradingsTables,
      remarkGradingsLabels,
      remarkGradingsLeadIns,
      remarkGradingsItems,
      remarkGradingsProse,
    ])
    .use([remarkGradingsCollect, remarkGradings, remarkNotGraded])
    .use([remarkAreasForImprovement, remarkCausesOfConcern, remarkRecommendations]);
  chain.runSync(chain.parse(file) as Root, file);
  return reportOf(draft, file);
}

/** Reads a raw text as mdast; what `add` writes a Markdown copy from. */
const rawParse: Plugin<[], string, Root> = function () {
  this.parser = (document) => readRaw(document);
};

/** Whether a text begins as a Markdown copy does, with the fence of its front matter. */
export function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*\r?\n/.test(text);
}

function newDraft({ frontMatter }: ReportSource, context: ParseContext, markdown: boolean): Draft {
  const round = frontMatter?.round ?? null;
  const { messages: _, ...records } = nothing();
  return {
    ...records,
    context,
    frontMatter,
    markdown,
    round,
    areas: knownAreas(context.areas, round),
    knownBodies: knownBodies(context.organisations),
    bodies: [],
    voice: { kind: 'publisher', person: null, organisation: null },
    speech: [],
    tellings: [],
    collected: [],
    settled: new Set(),
  };
}

function nothing(): ParsedReport {
  return {
    round: null,
    passages: [],
    gradings: [],
    notGraded: [],
    quotes: [],
    areasForImprovement: [],
    causesOfConcern: [],
    recommendations: [],
    nearMisses: [],
    messages: [],
  };
}

function reportOf(draft: Draft, file: VFile): ParsedReport {
  const messages = file.messages.map(
    ({ line, column, ruleId, reason, fatal }): ParserMessage => ({
      line: line ?? 1,
      column: column ?? 1,
      rule: ruleId ?? 'parser',
      reason,
      severity: fatal ? 'error' : 'warning',
    }),
  );
  const { passages, gradings, notGraded, quotes, areasForImprovement } = draft;
  const { causesOfConcern, recommendations } = draft;
  const nearMisses = draft.nearMisses.toSorted(
    (one, other) => one.span.passage - other.span.passage,
  );
  return {
    round: draft.round,
    passages,
    gradings,
    notGraded,
    quotes,
    areasForImprovement,
    causesOfConcern,
    recommendations,
    nearMisses,
    messages: messages.sort((one, other) => one.line - other.line || one.column - other.column),
  };
}
