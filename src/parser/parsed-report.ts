import type { AskStatus } from '../schemas/ask.ts';
import type { AreaBasis, GradingBasis } from '../schemas/field.ts';
import type { Finding } from '../schemas/finding.ts';
import type { findingKinds, ListedKind } from '../schemas/finding-kinds.ts';
import type { Judgment } from '../schemas/grade.ts';
import type { MarkKind, Outcome } from '../schemas/ledger.ts';
import type { VoiceKind } from '../schemas/people.ts';

/**
 * Everything the parser takes from one text. Passages are in the order of the text; all else points
 * into them by index. Nothing here knows addresses, numbers or the original: that is the loader's.
 */
export interface ParsedReport extends ParsedAsks {
  /** Id of the round: the front matter's, else as the text names it, else null. */
  round: string | null;
  passages: PlacedPassage[];
  gradings: ParsedGrading[];
  notGraded: ParsedNotGraded[];
  quotes: ParsedQuote[];
  /** What became of every grade word, quotation and ask, in the order of the text. */
  ledger: ParsedLedgerEntry[];
  /** Decisions of the front matter that cannot be carried out: which, and why. */
  stale: { decision: number; reason: string }[];
  messages: ParserMessage[];
}

/** One block of the text. */
export interface ParsedPassage {
  kind: 'heading' | 'paragraph' | 'item';
  /** Heading level 1 to 6, nesting of a list item from 1, else 0. */
  depth: number;
  /** Which list of the text an item is in, from 0. */
  list: number | null;
  /** The number printed before a list item, or null. */
  listNumber: number | null;
  /** Whether the block stands in a quotation block (`>`). */
  quoted: boolean;
  /** Index of the nearest heading before it. */
  section: number | null;
  /** Index of the passage above its list, for an item of a list. */
  leadIn: number | null;
  /** The words: white space collapsed to one space, and removed after a hyphen at a line's end. */
  text: string;
  /** For each UTF-16 unit of `text`, its offset (UTF-16 units from 0) in the file. */
  offsets: number[];
  /** Line and column of its first word in the file, from 1. */
  line: number;
  column: number;
  sentences: { start: number; end: number }[];
}

/** A passage with the area that its place in the text tells. */
export interface PlacedPassage extends ParsedPassage {
  /** Id of the area that the nearest heading above it names. */
  area: string | null;
}

/** Words within a passage: UTF-16 units of its `text`, end exclusive. */
export interface ParsedSpan {
  passage: number;
  start: number;
  end: number;
}

export interface ParsedVoice {
  kind: VoiceKind;
  /** Id of a known person, where the speaker is one. */
  person: string | null;
  /** Id of a known organisation, where it speaks. */
  organisation: string | null;
}

export interface ParsedStatement {
  span: ParsedSpan;
  /** Where the grade word itself stands. */
  mark: ParsedSpan;
  basis: GradingBasis;
  voice: ParsedVoice;
  /** Its words for the area, where it has any ("crime prevention"). */
  area: string | null;
  judgmentAsPrinted: string;
  hedge: string | null;
}

export interface ParsedGrading {
  body: ParsedBody;
  /** Id of the known area, or null where no wording of the round fits. */
  area: string | null;
  /** The text's own words for the area. */
  areaAsPrinted: string;
  judgment: Judgment;
  /** Index into `statements` of the one that carries the grading; the others restate it. */
  carriedBy: number;
  /** At least one, in the order of the text. */
  statements: ParsedStatement[];
  /** The editor's reason, where the record is the editor's reading. */
  because: string | null;
}

export interface ParsedBody {
  /** Id of a known organisation, or null. */
  id: string | null;
  /** Its name as the text prints it, or null where it cannot be told. */
  name: string | null;
}

export interface ParsedNotGraded {
  body: ParsedBody;
  area: string | null;
  /** The text's own words for the area; empty where an editor decides. */
  areaAsPrinted: string;
  reason: string;
  span: ParsedSpan;
}

export interface ParsedQuote {
  body: ParsedBody;
  /** The name, completed from elsewhere in the text where only part of it stands beside the words. */
  speaker: string;
  role: string | null;
  voice: ParsedVoice;
  attribution: ParsedSpan;
  /** One span a paragraph, without the outer quotation marks. */
  paragraphs: ParsedSpan[];
  /** The editor's title and reason, where the record is the editor's reading. */
  title: string | null;
  because: string | null;
}

/** What is asked or held against a body, kind by kind. */
export type ParsedAsks = Record<(typeof findingKinds)[ListedKind]['collection'], ParsedAsk[]>;

/** Words under a heading of asks. */
export interface ParsedAsk {
  body: ParsedBody;
  span: ParsedSpan;
  /** Id of the area that it is filed under, where known. */
  area: string | null;
  /** Whether a heading above it tells the area, or an editor. */
  areaBasis: AreaBasis | null;
  /** Whether a rule found it, or an editor read it in the words. */
  foundBy: Finding['foundBy'];
  /** The words of the heading that it belongs to, where it has one. */
  heading: ParsedSpan | null;
  leadIn: ParsedSpan | null;
  evidence: ParsedSpan[];
  /** When it is to be done, as printed: "By 31 January 2025". */
  deadline: string | null;
  /** What the text says became of it; null for kinds of which none does. */
  status: AskStatus | null;
  /** The editor's title and reason, where the record or its area is the editor's reading. */
  title: string | null;
  because: string | null;
}

/** What became of one mark. */
export interface ParsedLedgerEntry {
  mark: MarkKind;
  /** The mark's own words: a grade, the quotation's or the ask's words. */
  span: ParsedSpan;
  outcome: Outcome;
  /** Why, in a sentence. */
  reason: string;
  /** What it could be, where it is no record. */
  couldBe: Proposal | null;
}

/** A decision that an editor could take: its words, and all but the words and the reason. */
export interface Proposal {
  span: ParsedSpan;
  as: { as: string; [field: string]: unknown };
}

export interface ParserMessage {
  /** From 1, in the file. */
  line: number;
  column: number;
  /** Stable id of the rule, for example `judgment-known`. */
  rule: string;
  /** What was found, what was expected, how to mend it. */
  reason: string;
  severity: 'error' | 'warning';
}
