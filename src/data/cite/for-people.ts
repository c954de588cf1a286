import { type Around, aroundWords, type Piece, stopped } from './source-line.ts';

/** What is cited, in pieces that every format for people is put together from. */
export interface ForPeople {
  /** The words quoted; null where a page is cited as a whole. */
  quoted: (Around & { lead: string; words: string; about: string | null }) | null;
  source: Piece[];
}

/** A citation as plain text: `Speaker, role: [“lead-in”] “words” [“… rest”] [area, body] — Source.` */
export function plainText({ quoted, source }: ForPeople): string {
  const line = source.map(({ text, address }) => (address ? `${text} <${address}>` : text));
  if (quoted === null) return line.join('');
  const { lead, words, about } = quoted;
  const told = about === null ? [] : [`[${about}]`];
  const before = quoted.leadIn === null ? [] : [`[“${quoted.leadIn}”]`];
  const after = quoted.rest === null ? [] : [`[“… ${quoted.rest}”]`];
  const parts = [...before, `“${words}”`, ...after, ...told];
  return `${lead}${parts.join(' ')} — ${line.join('')}`;
}

/** A citation as Markdown: the words as a quotation block, and where they stand below it. */
export function markdown({ quoted, source }: ForPeople): string {
  const line = source.map(({ text, address }) =>
    address ? `[${escapeMarkdown(text)}](<${address}>)` : escapeMarkdown(text),
  );
  if (quoted === null) return line.join('');
  const block = quoted.words.split('\n').map((each) => `> ${escapeMarkdown(each)}`);
  return [block.join('\n>\n'), `— ${escapeMarkdown(beforeSource(quoted))}${line.join('')}`].join(
    '\n\n',
  );
}

/** A citation as HTML: the words as a quotation block that names `address`, and a caption. */
export function html({ quoted, source }: ForPeople, address: string): string {
  const line = source
    .map(({ text, address: to }) =>
      to ? `<a href="${escapeHtml(to)}">${escapeHtml(text)}</a>` : escapeHtml(text),
    )
    .join('');
  if (quoted === null) return `<p>${line}</p>`;
  const block = quoted.words.split('\n').map((each) => `<p>${escapeHtml(each)}</p>`);
  return [
    '<figure>',
    `<blockquote cite="${escapeHtml(address)}">${block.join('')}</blockquote>`,
    `<figcaption>${escapeHtml(beforeSource(quoted))}${line}</figcaption>`,
    '</figure>',
  ].join('\n');
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

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Whose the words are, what stands around them in the document, and what they are about. */
function beforeSource(quoted: NonNullable<ForPeople['quoted']>): string {
  const { lead, about } = quoted;
  const told = about === null ? [] : [`[${about}]`];
  const sentences = [...aroundWords(quoted), ...told].map((each) => `${stopped(each)} `);
  return `${lead.replace(/: $/, '. ')}${sentences.join('')}`;
}
