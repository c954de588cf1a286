import type { CheckedText } from '../check-quotes/checked-text.ts';
import { passagesOf } from '../edition/lookup.ts';
import { misprintsIn } from '../edition/oddities.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { reportUrl } from '../urls.ts';
import { citePassage } from './cite/citation.ts';
import { paragraphPattern } from './cite/paragraph-pattern.ts';
import { speakerPhrase } from './cite/source-line.ts';

/**
 * The reports of an edition, as quotations are checked against them. `full` makes an address of the site
 * stand alone.
 */
export function checkedTexts(edition: Edition, full: (address: string) => string): CheckedText[] {
  return edition.reports.flatMap(({ id, name }) => {
    const passages = passagesOf(edition, id);
    const [first] = passages;
    if (!first) return [];
    const url = reportUrl(id);
    const { pattern, speaker, page } = paragraphPattern(edition, id, full(url));
    return [
      {
        id,
        name,
        url,
        voice: speakerOf(edition, first, null).speaker,
        spoken: spokenIn(edition, id, passages),
        misprints: passages.flatMap((each, passage) =>
          misprintsIn(edition, each).map(({ start, end }) => ({ passage, start, end })),
        ),
        citation: { pattern, speaker, page },
        passages: passages.map(({ number, text }) => ({ number, text })),
      },
    ];
  });
}

function spokenIn(edition: Edition, report: string, passages: Passage[]): CheckedText['spoken'] {
  const quotes = edition.quotes.filter((quote) => quote.report === report);
  return quotes.flatMap(({ id, spans }) =>
    spans.flatMap(({ passage, start, end }) => {
      const index = passages.findIndex((each) => each.id === passage);
      const held = passages[index];
      return held ? [{ passage: index, start, end, ...speakerOf(edition, held, id) }] : [];
    }),
  );
}

/** The name of who speaks, with the role, and how a citation begins with it. */
function speakerOf(edition: Edition, passage: Passage, quote: string | null) {
  const citation = citePassage(edition, { ...passage, quote }, '');
  const { name, role } = citation.cited.speaker;
  return { speaker: role === null ? name : `${name}, ${role}`, cited: speakerPhrase(citation) };
}
