import type { CheckedReport } from './corpus.ts';
import type { Place } from './place.ts';
import { withSic } from './sic.ts';

/** A report with all that is told of a quotation found in it. */
export interface CheckedText extends CheckedReport {
  /** Its address, from the root of the site. */
  url: string;
  /** Who speaks where nobody is quoted. */
  voice: string;
  /** Who is quoted, stretch by stretch of its passages, and how a citation begins that names them. */
  spoken: { passage: number; start: number; end: number; speaker: string; cited: string }[];
  /** Words of its passages that a citation marks with [sic]. */
  misprints: { passage: number; start: number; end: number }[];
  citation: CitationPattern;
}

/** How a paragraph is cited, with what differs from one to the next left open. */
export interface CitationPattern {
  pattern: string;
  /** How a citation begins where nobody is quoted. */
  speaker: string;
  /** The address of the report, to which an anchor is put. */
  page: string;
}

/** The numbers of the passages of a place: `¶ 12`, `¶¶ 12–14`. */
export function paragraphsAt({ report, from, to }: Place<CheckedText>): string {
  const numbers = [from, to].map(({ passage }) => report.passages[passage]?.number ?? '');
  return from.passage === to.passage ? `¶ ${numbers[0]}` : `¶¶ ${numbers.join('–')}`;
}

/** The address of the passage where a place begins, from the root of the site. */
export function addressAt({ report, from }: Place<CheckedText>): string {
  return `${report.url}#p${report.passages[from.passage]?.number}`;
}

/** Who speaks where a place begins. */
export function speakerAt(place: Place<CheckedText>): string {
  return spokenAt(place)?.speaker ?? place.report.voice;
}

function spokenAt({ report, from }: Place<CheckedText>) {
  return report.spoken.find(
    ({ passage, start, end }) => passage === from.passage && start <= from.unit && from.unit < end,
  );
}

/** The words of a place, as the report prints them; `misprints` get [sic]. */
export function wordsAt(
  { report, from, to }: Place<CheckedText>,
  misprints: CheckedText['misprints'] = [],
): string {
  const passages = report.passages.slice(from.passage, to.passage + 1);
  return passages
    .map(({ text }, index) => {
      const passage = from.passage + index;
      const start = passage === from.passage ? from.unit : 0;
      const end = passage === to.passage ? to.unit : text.length;
      const own = misprints.filter((each) => each.passage === passage);
      return withSic(text, start, end, own);
    })
    .join(' ');
}

/** A citation of the words of a place, and the address that it gives. */
export function citationAt(place: Place<CheckedText>): { text: string; address: string } {
  const { pattern, speaker, page } = place.report.citation;
  const address = page + addressAt(place).replace(/^.*#/, '#');
  const open: Record<string, string> = {
    speaker: spokenAt(place)?.cited ?? speaker,
    words: wordsAt(place, place.report.misprints),
    paragraphs: paragraphsAt(place),
    address,
  };
  return {
    address,
    text: pattern.replace(/\{(\w+)\}/g, (mark, name: string) => open[name] ?? mark),
  };
}
