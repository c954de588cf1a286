import type { Citation } from './citation.ts';
import { datePhrase } from './date-phrase.ts';
import { wordsCited } from './words-cited.ts';

/**
 * A citation as plain text: `Speaker, role: “words” Publisher, “Title” (date), ¶ 12. Address`.
 */
export function plainTextCitation(citation: Citation): string {
  const { speaker, words, report, paragraphs } = citation;
  const who = speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
  const where = `${publisherPhrase(citation)}, “${report.title}” (${datePhrase(report.date)}), ${paragraphs}`;
  return `${who}: “${wordsCited(words)}” ${where}. ${addressPhrase(citation)}`;
}

/** The publisher, with the doubt where it is not printed. */
export function publisherPhrase({ publisher }: Citation): string {
  return publisher.inferred ? `${publisher.name} (publisher inferred)` : publisher.name;
}

/** The address, or that there is none yet. */
export function addressPhrase({ address }: Citation): string {
  return address ?? 'Address not set.';
}
