import { organisationById, personById, reportById } from '../../edition/lookup.ts';
import { passagesOf } from '../../edition/passages-of.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Passage } from '../../schemas/passage.ts';
import type { Report } from '../../schemas/report.ts';
import type { Voice } from '../../schemas/voice.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';

/** What a citation of some words of a report must carry, whatever its format. */
export interface Citation {
  /** A key that is unique on the site, fit for BibTeX. */
  key: string;
  /** Who says the words; a person has a given and a family name. */
  speaker: { name: string; role: string | null; isPerson: boolean };
  /** The words, exactly; several paragraphs are parted by line feeds. */
  words: string;
  /** `¶ 12`, `¶¶ 3–5`. */
  paragraphs: string;
  report: Pick<Report, 'id' | 'title' | 'kind' | 'date'>;
  publisher: { name: string; inferred: boolean };
  /** The full address on this site, or null where the site has none. */
  address: string | null;
}

/**
 * What a citation of a finding carries. `address` is the finding's full address, null where the site
 * has none. Throws where the edition lacks what the finding points at.
 */
export function citeFinding(
  edition: Edition,
  finding: Finding & { role?: string | null },
  address: string | null,
): Citation {
  const ids = finding.spans.map(({ passage }) => passage);
  const speaker = speakerOf(edition, finding.voice, finding.role ?? null);
  return cite(edition, finding.report, {
    id: finding.id,
    words: finding.text,
    ids,
    speaker,
    address,
  });
}

/** What a citation of one passage carries: said by the speaker of the quote it belongs to, if any. */
export function citePassage(edition: Edition, passage: Passage, address: string | null): Citation {
  const quote = edition.quotes.find(({ id }) => id === passage.quote);
  const report = reportById(edition, passage.report);
  const speaker = quote
    ? speakerOf(edition, quote.voice, quote.role, quote.speaker)
    : speakerOf(edition, report.voice, null);
  const { id, text } = passage;
  return cite(edition, passage.report, { id, words: text, ids: [id], speaker, address });
}

function cite(
  edition: Edition,
  reportId: string,
  cited: Pick<Citation, 'words' | 'speaker' | 'address'> & { id: string; ids: string[] },
): Citation {
  const report = reportById(edition, reportId);
  const { id, ids, words, speaker, address } = cited;
  return {
    key: id.replace(/[^a-z0-9]+/g, '-'),
    speaker,
    words,
    paragraphs: paragraphNumbers(passagesOf(edition, reportId), ids),
    report,
    publisher: {
      name: organisationById(edition, report.publisher.organisation).name,
      inferred: report.publisher.basis === 'inferred',
    },
    address,
  };
}

function speakerOf(
  edition: Edition,
  voice: Voice,
  role: string | null,
  asPrinted?: string,
): Citation['speaker'] {
  if (voice.person !== null) {
    const person = personById(edition, voice.person);
    return { name: person.name, role: role ?? person.role, isPerson: true };
  }
  if (asPrinted !== undefined) return { name: asPrinted, role, isPerson: false };
  if (voice.organisation === null) return { name: voice.kind, role, isPerson: false };
  const { name } = organisationById(edition, voice.organisation);
  return { name, role, isPerson: false };
}
