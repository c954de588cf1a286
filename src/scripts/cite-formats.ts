import { stylesLeaveOut } from '../in-words/styles.ts';
import { accessedInWords, withFullAddress } from './accessed.ts';
import { copyWhenReady } from './clipboard.ts';

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
  private readonly status = document.createElement('span');
  private fetched: Promise<CitationJson> | undefined;

  connectedCallback() {
    this.status.setAttribute('role', 'status');
    this.status.className = 'copy-done';
    this.prepend(...formats.map((format) => this.button(format)));
    this.append(this.status);
    if ('ofWords' in this.dataset) this.append(this.warning());
  }

  private button({ key, name, dated }: (typeof formats)[number]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Copy ${name}`;
    button.addEventListener('click', async () => {
      const copied = await copyWhenReady(this.citation(key).then(dated), key === 'html');
      this.status.textContent = copied ? `${name} copied` : 'Could not copy: open the JSON instead';
    });
    return button;
  }

  private warning() {
    const warning = document.createElement('p');
    warning.className = 'small';
    warning.textContent = stylesLeaveOut;
    return warning;
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
