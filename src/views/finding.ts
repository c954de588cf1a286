import type { Area } from '../schemas/area.ts';
import type { Ask, CauseOfConcern } from '../schemas/ask.ts';
import type { Grading } from '../schemas/grading.ts';
import type { Grade } from '../schemas/judgment.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Quote } from '../schemas/quote.ts';
import type { Report } from '../schemas/report.ts';
import type { Round } from '../schemas/round.ts';
import type { Speaker } from './speaker.ts';
import type { RangedText } from './word-range.ts';

/** A finding joined with what it points at. */
export type FindingView = Joined &
  (
    | { kind: 'grading'; record: Grading; area: Area; grade: Grade }
    | { kind: 'quote'; record: Quote }
    | { kind: 'area for improvement'; record: Ask }
    | { kind: 'cause of concern'; record: CauseOfConcern }
    | { kind: 'recommendation'; record: Ask }
  );

/** A finding of one kind. */
export type GradingView = Extract<FindingView, { kind: 'grading' }>;
export type QuoteView = Extract<FindingView, { kind: 'quote' }>;

/** Findings of one report under its name. */
export interface ReportGroup {
  report: Report;
  findings: FindingView[];
}

/** What every finding is joined with. */
interface Joined {
  id: string;
  report: Report;
  round: Round;
  body: Organisation;
  speaker: Speaker;
  /** Its words, span by span, with [sic] and lost links. */
  words: RangedText[];
  /** Where its first passage stands in the report, from 0. */
  place: number;
}
