import { bibtexCitation } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJsonCitation } from './csl-json.ts';
import { markdownCitation } from './markdown.ts';
import { plainTextCitation } from './plain-text.ts';

/** A citation in one format, ready to be shown and copied. */
export interface FormattedCitation {
  id: 'text' | 'markdown' | 'bibtex' | 'csl-json';
  name: string;
  text: string;
}

/** A citation in every format that the site offers. */
export function formattedCitations(citation: Citation): FormattedCitation[] {
  return [
    { id: 'text', name: 'plain text', text: plainTextCitation(citation) },
    { id: 'markdown', name: 'Markdown', text: markdownCitation(citation) },
    { id: 'bibtex', name: 'BibTeX', text: bibtexCitation(citation) },
    { id: 'csl-json', name: 'CSL-JSON', text: cslJsonCitation(citation) },
  ];
}
