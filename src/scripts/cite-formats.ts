import { stylesLeaveOut } from '../in-words/styles.ts';
import { accessedInWords, withFullAddress } from './accessed.ts';
import { copyWhenReady } from './clipboard.ts';
import { copyStatus } from './copy-button.ts';
import { element } from './search/element.ts';

/** The formats of the JSON of a citation: what a button calls each, and how it takes a day of access. */
const formats: { key: string; name: string; dated: (citation: string) => string }[] = [
  {
    key: 'markdown',
    name: 'Markdown',
    dated: (citation) => citation.replace(/\.$/, `${accessedInWords()}.`),
  },
  {
    key: 'html',
    name: 'HTML',
    dated: (citation) => citation.replace(/\.(<\/\w+>(\s<\/figure>)?)$/, `${accessedInWords()}.$1`),
  },
  {
    key: 'bibtex',
    name: 'BibTeX',
    dated: (citation) => citation.replace(/\n\}\s*$/, `,\nurldate = {${today().join('-')}}\n}\n`),
  },
  {
    key: 'ris',
    name: 'RIS',
    dated: (citation) => citation.replace(/ER {2}- /, `Y2  - ${today().join('/')}/\r\n$&`),
  },
  { key: 'csl', name: 'CSL-JSON', dated: withDateParts },
];

/**
 * `<cite-formats data-json="….json">` around a link to that JSON: puts a button for each format before
 * the link. A press fetches the JSON and copies the citation in that format. With `data-of-words` it says
 * below them what styles leave out.
 */
class CiteFormats extends HTMLElement {
  private readonly status = copyStatus();
  private fetched: Promise<CitationJson> | undefined;

  connectedCallback() {
    this.prepend(...formats.map((format) => this.button(format)));
    this.append(this.status);
    if ('ofWords' in this.dataset) this.append(element('p', { class: 'small' }, stylesLeaveOut));
  }

  private button({ key, name, dated }: (typeof formats)[number]) {
    const button = element('button', { type: 'button' }, `Copy ${name}`);
    button.addEventListener('click', async () => {
      const copied = await copyWhenReady(this.citation(key).then(dated), key === 'html');
      this.status.textContent = copied ? `${name} copied` : 'Could not copy: open the JSON instead';
    });
    return button;
  }

  private async citation(key: string): Promise<string> {
    this.fetched ??= fetch(this.dataset['json'] ?? '').then((answer) => answer.json());
    const { url, citation } = await this.fetched;
    const inFormat = citation[key];
    const text = typeof inFormat === 'string' ? inFormat : JSON.stringify(inFormat, null, 2);
    return withFullAddress(text, url);
  }
}

/** What the build writes beside a page. */
interface CitationJson {
  url: string;
  citation: Record<string, unknown>;
}

function withDateParts(citation: string): string {
  const parts = today().map(Number).join(', ');
  return citation.replace(/"URL":/, `"accessed": { "date-parts": [[${parts}]] },\n    $&`);
}

function today(): string[] {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0'));
}

customElements.define('cite-formats', CiteFormats);
