import { passageById, reportById } from '../edition/lookup.ts';
import type { Ask } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Grading, Statement } from '../schemas/grading.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Span } from '../schemas/passage.ts';
import type { Quote } from '../schemas/quote.ts';
import type { Voice } from '../schemas/voice.ts';
import { type Speaker, speakerIn } from './speakers.ts';
import { oddWordsIn, type RangedText } from './words-shown.ts';

/** A grading is told by each of its statements, any other finding by its own words. */
export function toldIn(edition: Edition, record: Grading | Quote | Observation | Ask): Told[] {
  const at = (span: Span, voice: Voice) => ({
    span,
    voice,
    speaker: speakerIn(edition, reportById(edition, record.report), { voice }),
    words: oddWordsIn(edition, span),
    number: passageById(edition, span.passage).number,
  });
  if ('statements' in record) {
    return record.statements.map((statement) => ({
      ...at(statement.span, statement.voice),
      statement,
      again: !record.spans.some((span) => isSame(span, statement.span)),
      continued: false,
    }));
  }
  return record.spans.map((span, index) => ({
    ...at(span, record.voice),
    statement: null,
    again: false,
    continued: index > 0,
  }));
}

/** Where a finding’s words begin. */
export function firstSpan(record: Finding): Span {
  const [span] = record.spans;
  if (!span) throw new Error(`the finding "${record.id}" stands nowhere in its report`);
  return span;
}

function isSame(a: Span, b: Span): boolean {
  return a.passage === b.passage && a.start === b.start && a.end === b.end;
}

/** One place that tells a finding. */
export interface Told {
  span: Span;
  voice: Voice;
  speaker: Speaker;
  words: RangedText;
  /** The number of its passage. */
  number: string;
  /** The statement of a grading that these words are. */
  statement: Statement | null;
  /** Whether these words only tell again what another statement carries. */
  again: boolean;
  /** Whether words go on here that began in an earlier passage. */
  continued: boolean;
}
