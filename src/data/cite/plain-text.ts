import type { Citation } from './citation.ts';
import { datePhrase } from './date-phrase.ts';
import { wordsCited } from './words-cited.ts';

/**
 * A citation as plain text: `Speaker, role: “words” Publisher, “Title” (date), ¶ 12. Address`. A
 * speaker who is the publisher is named once.
 */
export function plainTextCitation(citation: Citation): string {
  const { words, report, paragraphs } = citation;
  const where = `${publisherPhrase(citation)}, “${report.title}” (${datePhrase(report.date)}), ${paragraphs}`;
  return `${speakerPhrase(citation)}“${wordsCited(words)}” ${where}${addressPhrase(citation)}`;
}

/** Who speaks, before the words; nothing where that is the publisher, who stands after them. */
export function speakerPhrase({ speaker, publisher }: Citation): string {
  if (speaker.role !== null) return `${speaker.name}, ${speaker.role}: `;
  return speaker.name === publisher.name ? '' : `${speaker.name}: `;
}

/** The publisher, with the doubt where it is not printed. */
export function publisherPhrase({ publisher }: Citation): string {
  return publisher.inferred ? `${publisher.name} (publisher inferred)` : publisher.name;
}

/** How a citation ends: with the address, or with that there is none yet. */
function addressPhrase({ address }: Citation): string {
  return address === null ? '; address not set.' : `. ${address}`;
}
