import type { Quote } from '../schemas/finding.ts';
import { overlap, type Span } from '../schemas/passage.ts';
import type { Organisation, Voice } from '../schemas/people.ts';
import type { Report, ReportFrontMatter } from '../schemas/report.ts';

/**
 * Who tells us what a report says where it lets no one else speak: the inspectorate in its own
 * texts, a publisher in any other.
 */
export function reportVoice(
  { publisher }: Pick<ReportFrontMatter, 'publisher'>,
  organisations: Organisation[],
): Voice {
  const kind = organisations.find(({ id }) => id === publisher.organisation)?.kind;
  return {
    kind: kind === 'inspectorate' ? 'inspectorate' : 'publisher',
    person: null,
    organisation: publisher.organisation,
  };
}

/** Who says some words of a report: the speaker of the quote that they stand in, else whoever tells it. */
export function voiceOfWords(report: Pick<Report, 'voice'>, quotes: Quote[], words: Span): Voice {
  const quote = quotes.find(({ spans }) => spans.some((span) => overlap(span, words)));
  return quote?.voice ?? report.voice;
}
