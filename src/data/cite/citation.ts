import {
  areaById,
  fullAddress,
  organisationById,
  passagesOf,
  quoteById,
  reportById,
} from '../../edition/lookup.ts';
import { editionCited } from '../../in-words/edition.ts';
import type { AnyFinding, Edition } from '../../schemas/edition.ts';
import type { Passage } from '../../schemas/passage.ts';
import type { Report } from '../../schemas/report.ts';
import { recordUrl, reportUrl } from '../../urls.ts';
import {
  aboutOf,
  leadInTo,
  type Named,
  restAfter,
  type Speaker,
  soleSpeaker,
  speakerOf,
} from './about.ts';
import { paragraphNumbers, wordsCited } from './words-cited.ts';

/** What a citation of a finding carries. Throws where the edition lacks what the finding points at. */
export function citeFinding(edition: Edition, finding: AnyFinding): CitationOfWords {
  const { words, passages, isWhole } = wordsCited(edition, finding.spans);
  const numbers = (ids: string[]) => paragraphNumbers(passagesOf(edition, finding.report), ids);
  const whole = numbers(finding.spans.map(({ passage }) => passage));
  return citeWords(edition, finding, {
    words,
    speaker: speakerOf(edition, finding),
    leadIn: leadInTo(edition, finding),
    rest: isWhole ? restAfter(edition, finding) : null,
    about: aboutOf(edition, finding),
    paragraphs: isWhole ? whole : `${numbers(passages)}, the beginning of ${whole}`,
  });
}

/** What a citation of one passage carries: said by the speaker of the quote it belongs to, if any. */
export function citePassage(edition: Edition, passage: Passage): CitationOfWords {
  const quote = passage.quote === null ? null : quoteById(edition, passage.quote);
  const report = reportById(edition, passage.report);
  return citeWords(edition, passage, {
    words: wordsCited(edition, [{ passage: passage.id, start: 0, end: passage.text.length }]).words,
    speaker: speakerOf(edition, quote ?? { report: report.id, voice: report.voice }),
    leadIn: null,
    rest: null,
    about: null,
    paragraphs: `¶ ${passage.number}`,
  });
}

/** What a citation of a whole report carries. */
export function citeReport(edition: Edition, report: Report): Citation {
  const { organisation, basis } = report.publisher;
  const publisher = { name: organisationById(edition, organisation).name, isPerson: false };
  return {
    key: keyOf(`reports/${report.id}`),
    author: soleSpeaker(edition, report) ?? publisher,
    publisher: { name: publisher.name, inferred: basis === 'inferred' },
    report,
    called: titleTellsPillar(edition, report) ? null : report.name,
    cited: null,
    held: { site: edition.site.title, edition: editionCited(edition) },
    address: fullAddress(edition, reportUrl(report.id)),
  };
}

/** Whether a title names the pillar in some words of its round, or there is none to name. */
function titleTellsPillar(edition: Edition, { title, pillar, round }: Report): boolean {
  if (pillar === null) return true;
  const { name, wordings } = areaById(edition, pillar);
  const said = title.toLowerCase();
  return [name, ...(wordings[round] ?? [])].some((words) => said.includes(words.toLowerCase()));
}

function citeWords(
  edition: Edition,
  { id, report }: { id: string; report: string },
  cited: CitedWords,
): CitationOfWords {
  const whole = citeReport(edition, reportById(edition, report));
  return { ...whole, key: keyOf(id), cited, address: fullAddress(edition, recordUrl(id)) };
}

function keyOf(id: string): string {
  return id.replace(/[^a-z0-9]+/g, '-');
}

/** What a citation of a report, or of some words of it, must carry, whatever its format. */
export interface Citation {
  /** A key that is unique on the site, fit for BibTeX. */
  key: string;
  /** Its publisher; of a transcript of one person’s words, that person. */
  author: Named;
  publisher: { name: string; inferred: boolean };
  report: Pick<Report, 'title' | 'kind' | 'version' | 'date' | 'source' | 'inspectorateReport'>;
  /** The editors’ name for the report, where its title does not say which pillar it is about. */
  called: string | null;
  /** The words cited; null where the report is cited as a whole. */
  cited: CitedWords | null;
  /** The site and the edition in which the report is held. */
  held: { site: string; edition: string };
  /** Where the site shows it; from the root where the site has no address. */
  address: string;
}

/** A citation of some words of a report. */
export type CitationOfWords = Citation & { cited: CitedWords };

/** Words of a report, with what tells where they stand. */
interface CitedWords {
  /** The words as they are printed: exact, of very many the first; passages are parted by line feeds. */
  words: string;
  /** Who says them. */
  speaker: Speaker;
  /** The document’s words before them, where they are not understood alone. */
  leadIn: string | null;
  /** The rest of the document’s sentence, where the words end within it. */
  rest: string | null;
  /** What they are about, and whose they are where another passes them on; null of quotations. */
  about: string | null;
  /** Where the words stand that are printed: `¶ 12`; of a longer whole, `¶ 3, the beginning of ¶¶ 3–5`. */
  paragraphs: string;
}
