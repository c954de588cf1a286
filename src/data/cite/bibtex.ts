import { BibLatexExporter, CSLParser } from 'biblatex-csl-converter';
import { capitalised } from '../../in-words/number.ts';
import type { CslItem } from './csl-item.ts';

/**
 * A source as an entry of BibLaTeX, an `@online`. A date that is inferred is marked as EDTF has it
 * (`2017-12?`), and titles are braced twice, so that no style changes their capitals.
 */
export function bibtex(item: CslItem): string {
  const entries = new CSLParser({ [item.id]: withNote(item) }).parse();
  for (const { fields } of Object.values(entries)) {
    // What CSL knows only as “circa” the library writes as approximate; ours are uncertain.
    if (typeof fields['date'] === 'string') fields['date'] = fields['date'].replace('~', '?');
  }
  const written = new BibLatexExporter(entries, false, { traditionalNames: true }).parse();
  // The library puts a space of its own behind each brace that it escapes, and braces around each “and”,
  // which programs show that read abstracts and notes; names of organisations are braced whole already.
  return `${written.replace(/\\([{}]) /g, '\\$1').replaceAll(' {and} ', ' and ')}\n`;
}

function withNote(item: CslItem) {
  const note = [capitalised(item.genre ?? ''), item.note].filter(Boolean).join('. ');
  const title = `<span class="nocase">${item.title}</span>`;
  return { ...item, title, ...(note === '' ? {} : { note }) };
}
