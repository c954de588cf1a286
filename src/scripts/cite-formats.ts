import { asCopied, type Format } from './accessed.ts';
import { copyWhenReady } from './clipboard.ts';

const names: [Format, string][] = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
];

/**
 * `<cite-formats data-json="/….json">` around a link to that JSON: puts a button for each format before
 * the link. A press fetches the JSON and copies the citation in that format.
 */
class CiteFormats extends HTMLElement {
  private readonly status = document.createElement('span');
  private fetched: Promise<CitationJson> | undefined;

  connectedCallback() {
    this.status.setAttribute('role', 'status');
    this.status.className = 'copy-done';
    this.prepend(...names.map(([format, name]) => this.button(format, `Copy ${name}`)));
    this.append(this.status);
  }

  private button(format: Format, label: string) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', async () => {
      const copied = await copyWhenReady(this.citation(format), format === 'html');
      this.status.textContent = copied ? 'Copied' : 'Could not copy: open the JSON instead';
    });
    return button;
  }

  private async citation(format: Format): Promise<string> {
    this.fetched ??= this.fetchJson();
    const { url, citation } = await this.fetched;
    const inFormat = citation[format];
    const text = typeof inFormat === 'string' ? inFormat : JSON.stringify(inFormat, null, 2);
    return asCopied(format, text, url, new Date());
  }

  private async fetchJson(): Promise<CitationJson> {
    const answer = await fetch(this.dataset['json'] ?? '');
    return answer.json();
  }
}

/** What the build writes beside a page. */
interface CitationJson {
  url: string;
  citation: Record<Format, unknown>;
}

customElements.define('cite-formats', CiteFormats);
