import { overlap, type Span } from '../schemas/passage.ts';
import type { Quote } from '../schemas/quote.ts';
import type { Report } from '../schemas/report.ts';
import type { Voice } from '../schemas/voice.ts';

/** Who says some words of a report: the speaker of the quote that they stand in, else whoever tells it. */
export function voiceOfWords(report: Pick<Report, 'voice'>, quotes: Quote[], words: Span): Voice {
  const quote = quotes.find(({ spans }) => spans.some((span) => overlap(span, words)));
  return quote?.voice ?? report.voice;
}
