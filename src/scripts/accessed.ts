/** The formats in which a citation is copied, as the JSON of a citation names them. */
export type Format = 'text' | 'markdown' | 'html' | 'bibtex' | 'ris' | 'csl';

/**
 * A citation as it is copied on a day: with that day as the date of access. A site that does not know its
 * own address gives one from the root: it is completed with the host that the reader sees.
 */
export function asCopied(format: Format, citation: string, address: string, on: Date): string {
  const full = new URL(address, document.baseURI).href;
  const complete = address.startsWith('/') ? citation.replaceAll(address, full) : citation;
  return dated[format](complete, on);
}

const dated: Record<Format, (citation: string, on: Date) => string> = {
  text: sentence,
  markdown: sentence,
  html: (citation, on) =>
    citation.replace(/\.(?=<\/(figcaption|p)>\s*(<\/figure>)?\s*$)/, inWords(on)),
  bibtex: (citation, on) =>
    citation.replace(/\n\}\s*$/, `,\nurldate = {${day(on).join('-')}}\n}\n`),
  ris: (citation, on) => citation.replace(/ER {2}- /, `Y2  - ${day(on).join('/')}/\r\n$&`),
  csl: (citation, on) =>
    citation.replace(
      /"URL":/,
      `"accessed": { "date-parts": [[${day(on).map(Number).join(', ')}]] },\n    $&`,
    ),
};

function sentence(citation: string, on: Date): string {
  return citation.replace(/\.$/, inWords(on));
}

function inWords(on: Date): string {
  return ` [accessed ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(on)}].`;
}

function day(on: Date): string[] {
  return [on.getFullYear(), on.getMonth() + 1, on.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
}
