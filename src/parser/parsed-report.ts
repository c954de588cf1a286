import type { GradingBasis } from '../schemas/basis.ts';
import type { Judgment } from '../schemas/judgment.ts';
import type { VoiceKind } from '../schemas/voice.ts';

/**
 * Everything the parser takes from one text. Passages are in the order of the text; all else points
 * into them by index. Nothing here knows addresses, numbers or the original: that is the loader's.
 */
export interface ParsedReport {
  /** Id of the round: the front matter's, else as the text names it, else null. */
  round: string | null;
  passages: ParsedPassage[];
  gradings: ParsedGrading[];
  notGraded: ParsedNotGraded[];
  quotes: ParsedQuote[];
  areasForImprovement: ParsedAsk[];
  causesOfConcern: ParsedCauseOfConcern[];
  recommendations: ParsedAsk[];
  /** Words that look like a grading but lack what a grading needs. */
  nearMisses: ParsedNearMiss[];
  messages: ParserMessage[];
}

/** One block of the text. */
export interface ParsedPassage {
  kind: 'heading' | 'paragraph' | 'item';
  /** Heading level 1 to 6, nesting of a list item from 1, else 0. */
  depth: number;
  /** Which list of the text an item is in, from 0. */
  list: number | null;
  ordered: boolean;
  /** Whether the block stands in a quotation block (`>`). */
  quoted: boolean;
  /** Index of the nearest heading before it. */
  section: number | null;
  /** The words: white space collapsed to one space, and removed after a hyphen at a line's end. */
  text: string;
  /** For each UTF-16 unit of `text`, its offset (UTF-16 units from 0) in the file. */
  offsets: number[];
  /** Line and column of its first word in the file, from 1. */
  line: number;
  column: number;
  sentences: { start: number; end: number }[];
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
}

/** An area for improvement or a recommendation. */
export interface ParsedAsk {
  body: ParsedBody;
  span: ParsedSpan;
  /** Id of the area under whose question it stands, where known. */
  area: string | null;
  leadIn: ParsedSpan | null;
  evidence: ParsedSpan[];
}

export interface ParsedCauseOfConcern extends ParsedAsk {
  status: 'open' | 'closed';
}

export interface ParsedNearMiss {
  span: ParsedSpan;
  reason: string;
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
