import type { Corpus } from './corpus.ts';
import type { Difference } from './differences.ts';
import type { Stretch } from './find-nearest.ts';

/** The numbers of the passages of a place: `¶ 12`, `¶¶ 12–14`. */
export function paragraphsAt({ report, from, to }: Place): string {
  const numbers = [from, to].map(({ passage }) => report.passages[passage]?.number ?? '');
  return from.passage === to.passage ? `¶ ${numbers[0]}` : `¶¶ ${numbers.join('–')}`;
}

/** The address of the passage where a place begins, from the root of the site. */
export function addressAt({ report, from }: Place): string {
  return `${report.url}#p${report.passages[from.passage]?.number}`;
}

/** Who speaks where a place begins. */
export function speakerAt(place: Place): string {
  return spokenAt(place)?.speaker ?? place.report.voice;
}

/** The words of a place, as the report prints them; `misprints` get [sic]. */
export function wordsAt(
  { report, from, to }: Place,
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
export function citationAt(place: Place): { text: string; address: string } {
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

/** The place of a stretch. Throws where the corpus has no such words. */
export function placeOf({ reports, row }: Corpus, { from, to }: Stretch): Place {
  const [first, last] = [row[from], row[to - 1]];
  const report = reports[first?.report ?? -1];
  if (!first || !last || !report) throw new Error(`the reports have no words ${from} to ${to}`);
  return {
    report,
    from: { passage: first.passage, unit: first.start },
    to: { passage: last.passage, unit: last.end },
  };
}

/** The words of a text from one unit to another, with [sic] behind each misprint that ends among them. */
export function withSic(
  text: string,
  start: number,
  end: number,
  misprints: { start: number; end: number }[],
): string {
  const marked = misprints.filter((each) => start <= each.start && each.end <= end);
  const cuts = [start, ...marked.map((each) => each.end), end];
  return cuts
    .slice(1)
    .map((cut, index) => text.slice(cuts[index], cut))
    .join(' [sic]');
}

/** A difference in words: `left out “generally”`, `“poor” for “good”`, `openly left out “…”`. */
export function differenceInWords({ is, quoted, source, openly }: Difference): string {
  const how = openly ? 'openly ' : '';
  if (is === 'left out') return `${how}left out “${source}”`;
  if (is === 'put in') return `${how}put in “${quoted}”`;
  return `${how}changed: “${quoted}” for “${source}”`;
}

/** How many places there are, by the report of each: `2 places`, `45 places of 41 documents`. */
export function placesInWords(reports: string[]): string {
  const { size } = new Set(reports);
  return size > 1 ? `${reports.length} places of ${size} documents` : `${reports.length} places`;
}

function spokenAt({ report, from }: Place) {
  return report.spoken.find(
    ({ passage, start, end }) => passage === from.passage && start <= from.unit && from.unit < end,
  );
}

/** A report to check quotations against, with all that is told of one found in it. */
export interface CheckedText {
  id: string;
  name: string;
  /** Its passages in their order: number and words. */
  passages: { number: string; text: string }[];
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

/** Where words stand: a report, and in it from one place to another, end exclusive. */
export interface Place {
  report: CheckedText;
  from: TextPlace;
  to: TextPlace;
}

/** How a paragraph is cited, with what differs from one to the next left open. */
interface CitationPattern {
  pattern: string;
  /** How a citation begins where nobody is quoted. */
  speaker: string;
  /** The address of the report, to which an anchor is put. */
  page: string;
}

/** A passage by its index in the report, and a UTF-16 unit of its text. */
interface TextPlace {
  passage: number;
  unit: number;
}
