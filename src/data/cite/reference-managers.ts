import { BibLatexExporter, CSLParser } from 'biblatex-csl-converter';
import { capitalised } from '../../in-words/phrases.ts';
import type { Licence } from '../../schemas/field.ts';
import type { Citation } from './citation.ts';
import { type CslItem, publisherInBrackets } from './csl-item.ts';

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

// The plugin of citation-js cuts ids at 20 letters, breaks words and addresses over lines, and leaves out
// kind, archive and version.
/** A source as RIS, line by line; a date that is inferred says so in its fourth part. */
export function ris(item: CslItem): string {
  return `${linesOf(item).map(line).join('\r\n')}\r\nER  - \r\n`;
}

/**
 * What the head of a page tells reference managers of the document that it shows, as Highwire
 * (`citation_…`) and as Dublin Core (`DC.…`) what that has no word for. Only a printed date of
 * publication is given to Highwire, which has no word for doubt; Dublin Core has that as EDTF: `2017-12?`.
 * The page’s own address stands in its canonical link.
 */
export function citationMeta({ report, author, publisher }: Citation, licence: Licence) {
  const { value, basis, of } = report.date;
  const known = publisherInBrackets(publisher);
  const isPublished = basis === 'printed' && of === 'publication';
  const isOwn = author.name === publisher.name;
  const tags: [name: string, content: string | null][] = [
    ['citation_title', report.title],
    ['citation_author', isOwn ? known : author.name],
    ['citation_publisher', isOwn ? null : known],
    ['citation_publication_date', isPublished ? value.replaceAll('-', '/') : null],
    ['DC.publisher', isOwn ? null : known],
    ['DC.date', isPublished ? null : `${value}${basis === 'printed' ? '' : '?'}`],
    ['DC.source', report.source.address],
    ['DC.rights', licence.address ?? licence.name],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

function withNote(item: CslItem) {
  const note = [capitalised(item.genre ?? ''), item.note].filter(Boolean).join('. ');
  const title = `<span class="nocase">${item.title}</span>`;
  return { ...item, title, ...(note === '' ? {} : { note }) };
}

function linesOf(item: CslItem): [tag: string, value: string][] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const doubt = item.issued?.circa ? 'inferred' : '';
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ...item.author.map((each): [string, string] => ['AU', nameOf(each)]),
    ['TI', item.title],
    ['M3', item.genre],
    ['PY', year?.toString()],
    [
      'DA',
      year === undefined ? undefined : [year, twoDigits(month), twoDigits(day), doubt].join('/'),
    ],
    ['PB', item.publisher],
    ['ET', item.version],
    ['UR', item.URL],
    ['DB', item.archive],
    ['AV', item.archive_location],
    ['AB', item.abstract],
    ['N1', item.note],
    ['LA', item.language],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [[tag, value]]));
}

/** `Family, Given` for a person, any other name whole. */
function nameOf(name: CslItem['author'][number]): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function line([tag, value]: [string, string]): string {
  return `${tag}  - ${value.replaceAll('\n', ' ')}`;
}

/** One `<meta>` of a page’s head. */
export type MetaTag = ReturnType<typeof citationMeta>[number];
