import { passageById, themeById } from '../edition/lookup.ts';
import { odditiesIn } from '../edition/oddities.ts';
import type { Edition } from '../schemas/edition.ts';
import { isListed } from '../schemas/finding-kinds.ts';
import { type Passage, sentencesOf } from '../schemas/passage.ts';
import type { FindingView } from './finding-view.ts';
import { passageAmongOthers, type SaidPlaces, saidPlaces } from './reports.ts';
import { nearlySaidIn } from './said-nearly.ts';
import { oddWordsIn, type WordRange } from './words-shown.ts';

/** Where a finding stands in its report. */
export function contextOf(edition: Edition, finding: FindingView) {
  const own = [...new Set(finding.record.spans.map(({ passage }) => passage))].map((id) =>
    passageById(edition, id),
  );
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) throw new Error(`the finding "${finding.id}" stands in no passage`);
  return {
    before: neighbour(edition, passageAmongOthers(edition, first).before),
    own: own.map((passage) => ({
      passage,
      ranges: [...ownWordsIn(finding, passage), ...odditiesIn(edition, passage)],
    })),
    after: neighbour(edition, passageAmongOthers(edition, last).after),
  };
}

/** Sentences of a finding that other reports print too, word for word or nearly so. */
export function alsoSaidIn(edition: Edition, { record }: FindingView) {
  return record.spans.flatMap((span) =>
    sentencesOf(passageById(edition, span.passage), span)
      .filter(({ saidAlsoIn, saidNearlyIn }) => saidAlsoIn.length + saidNearlyIn.length > 0)
      .map((sentence) => ({
        words: oddWordsIn(edition, { ...span, start: sentence.start, end: sentence.end }),
        passages: saidPlaces(edition, sentence.saidAlsoIn),
        nearly: nearlySaidIn(edition, passageById(edition, span.passage), sentence),
      })),
  );
}

/** Where other reports print the sentences of a finding word for word. */
export function alsoPrintedIn(edition: Edition, { record }: FindingView): SaidPlaces {
  const sentences = record.spans.flatMap((span) =>
    sentencesOf(passageById(edition, span.passage), span),
  );
  return saidPlaces(
    edition,
    sentences.flatMap(({ saidAlsoIn }) => saidAlsoIn),
  );
}

/** The themes of a finding, each with the words of the finding that speak of it. */
export function themesOf(edition: Edition, finding: FindingView) {
  const { text, themes } = finding.record;
  return [...Map.groupBy(themes, ({ theme }) => theme)].map(([id, matches]) => ({
    theme: themeById(edition, id),
    words: [...new Set(matches.map(({ start, end }) => text.slice(start, end)))],
  }));
}

function neighbour(edition: Edition, passage: Passage | null) {
  return passage && { passage, ranges: odditiesIn(edition, passage) };
}

/** The words of a finding within a passage that says more; not of one that is a passage of its own. */
function ownWordsIn({ kind, record }: FindingView, { id, text }: Passage): WordRange[] {
  if (kind === 'quote' || isListed(kind)) return [];
  return record.spans
    .filter(({ passage, start, end }) => passage === id && end - start < text.length)
    .map(({ start, end }) => ({ start, end, kind: 'finding', readAs: null }));
}

/** The passages that hold a finding, and those just before and after them. */
export type FindingContext = ReturnType<typeof contextOf>;
