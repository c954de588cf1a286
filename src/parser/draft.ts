import type { VFile } from 'vfile';
import type { Judgment } from '../schemas/judgment.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { KnownAreas } from './known-areas.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { ParseContext } from './parse-context.ts';
import type {
  ParsedBody,
  ParsedReport,
  ParsedSpan,
  ParsedStatement,
  ParsedVoice,
} from './parsed-report.ts';

/** What the chain of plugins knows of one text so far; each adds its own part. */
export interface Draft extends Omit<ParsedReport, 'messages'> {
  context: ParseContext;
  frontMatter: ReportFrontMatter | null;
  /** Whether the text is a Markdown copy, with levels of headings that can be trusted. */
  markdown: boolean;
  /** Id of the round, or null where it cannot be told. */
  round: string | null;
  areas: KnownAreas;
  knownBodies: KnownBodies;
  /** The body that each passage is about where it names none. */
  bodies: ParsedBody[];
  /** Who tells us where no one else speaks. */
  voice: ParsedVoice;
  /** Stretches of speech, whether or not the speaker is known. */
  speech: Speech[];
  /** Places that tell a grade, not yet collected into gradings. */
  tellings: Telling[];
  /** The same, collected grading by grading. */
  collected: { tellings: Telling[] }[];
  /** Passages that a rule has settled: no later rule reads a grade in them. */
  settled: Set<number>;
}

export interface Speech {
  span: ParsedSpan;
  voice: ParsedVoice | null;
}

/** A place that tells a grade. */
export interface Telling {
  statement: ParsedStatement;
  body: ParsedBody;
  /** Id of the known area it tells of. */
  area: string | null;
  judgment: Judgment;
  /** Whether it can stand alone, or only restate what another place tells. */
  firm: boolean;
  /** Whether it stands under the heading of its own area. */
  own: boolean;
  /** The place whose grade it repeats in other words, where its own words do not show it. */
  restates: Telling | null;
  /** Why it is a near miss if it restates nothing. */
  otherwise: string;
}

declare module 'vfile' {
  interface DataMap {
    draft: Draft;
  }
}

/** The draft that a plugin works on. */
export function draftOf(file: VFile): Draft {
  if (!file.data.draft) throw new Error('expected a file that parseReport has prepared');
  return file.data.draft;
}

/** Adds a message at the first word of a span; an error fails the build. */
export function tell(
  file: VFile,
  span: ParsedSpan,
  rule: string,
  severity: 'error' | 'warning',
  reason: string,
): void {
  const passage = draftOf(file).passages[span.passage];
  const offset = passage?.offsets[span.start] ?? 0;
  const before = String(file)
    .slice(0, offset)
    .split(/\r\n|\n|\r/);
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  file.message(reason, { place, ruleId: rule, source: 'inspection-record' }).fatal =
    severity === 'error';
}

/** The words of a span. */
export function wordsOf(draft: Draft, { passage, start, end }: ParsedSpan): string {
  return draft.passages[passage]?.text.slice(start, end) ?? '';
}
