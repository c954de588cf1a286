import type { Citation } from './citation.ts';
import { datePhrase } from './date-phrase.ts';
import { publisherPhrase } from './plain-text.ts';
import { wordsCited } from './words-cited.ts';

/** A citation as Markdown: the words as a quotation block, and where they stand below it. */
export function markdownCitation(citation: Citation): string {
  const { speaker, words, report, paragraphs, address } = citation;
  const quoted = wordsCited(words)
    .split('\n')
    .map((paragraph) => `> ${escapeMarkdown(paragraph)}`)
    .join('\n>\n');
  const role = speaker.role === null ? '' : `, ${speaker.role}`;
  const isPublisher = role === '' && speaker.name === citation.publisher.name;
  const who = isPublisher ? '' : `${escapeMarkdown(speaker.name + role)}. `;
  const date = escapeMarkdown(datePhrase(report.date));
  const title = `“${escapeMarkdown(report.title)}”`;
  const linked = address === null ? title : `[${title}](<${address}>)`;
  const publisher = escapeMarkdown(publisherPhrase(citation));
  const end = address === null ? '; address not set.' : `. <${address}>`;
  return `${quoted}\n\n— ${who}${publisher}, ${linked} (${date}), ${paragraphs}${end}`;
}

/** Escapes what Markdown would read as a mark, so that the words come out as they are. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@');
}
