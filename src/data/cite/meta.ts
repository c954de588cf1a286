import type { Licence } from '../../schemas/licence.ts';
import type { Citation } from './citation.ts';
import { publisherInBrackets } from './csl-item.ts';

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
  return tags.flatMap(([name, content]): MetaTag[] =>
    content === null ? [] : [{ name, content }],
  );
}

/** One `<meta>` of a page’s head. */
export interface MetaTag {
  name: string;
  content: string;
}
