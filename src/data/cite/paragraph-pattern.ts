import { fullAddress, passagesOf } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import { reportUrl } from '../../urls.ts';
import { citePassage } from './citation.ts';
import { plainTextCitation } from './formats.ts';
import { speakerPhrase } from './source-line.ts';

/**
 * The pattern of a report’s paragraph citations: `{speaker}`, `{words}`, `{paragraphs}` and `{address}`
 * stand for what is each paragraph’s own. Throws where the report has no passages.
 */
export function paragraphPattern(edition: Edition, report: string) {
  const passages = passagesOf(edition, report);
  const [first] = passages;
  if (!first) throw new Error(`the report "${report}" has no passages to cite`);
  const own = citePassage(edition, { ...first, quote: null });
  const open = {
    words: '{words}',
    paragraphs: '{paragraphs}',
    leadIn: null,
    rest: null,
    about: null,
  };
  const speaker = { name: '{speaker}', role: null, isPerson: false };
  const quoted = passages.filter(({ quote }) => quote !== null);
  return {
    pattern: plainTextCitation({
      ...own,
      cited: { ...open, speaker },
      address: '{address}',
    }).replace('{speaker}: ', '{speaker}'),
    /** Who says the words of a paragraph that belongs to no quote. */
    speaker: speakerPhrase(own),
    /** Where the site shows the report: the address that `{address}` begins with, up to the anchor. */
    page: fullAddress(edition, reportUrl(report)),
    /** Who says the words of the passages that belong to a quote: anchor and speaker. */
    speakers: Object.fromEntries(
      quoted.map((passage) => [`p${passage.number}`, speakerPhrase(citePassage(edition, passage))]),
    ),
  };
}

/** How any paragraph of a report is cited, with what differs from one to the next left open. */
export type ParagraphPattern = ReturnType<typeof paragraphPattern>;
