import { allBy, passageById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import { type Passage, type Span, sentencesOf } from '../schemas/passage.ts';
import { findingAt } from './passage-notes.ts';
import { placeOf } from './reports.ts';
import { oddWordsIn } from './words-shown.ts';

/**
 * What could have been a record of a report and is none, or is what an editor made of it: first what
 * is unsettled, then what was decided, then what was dismissed; reason by reason, in the order of the
 * text. Words in marks that are no speech, but hold a grade that is a record (“rated "Good"”), are taken.
 */
export function notTakenOf(edition: Edition, report: string) {
  const all = byReport(edition, report);
  const taken = Map.groupBy(
    all.filter(({ mark, outcome }) => mark === 'grade' && outcome === 'record'),
    ({ span }) => span.passage,
  );
  const entries = all
    .filter((entry) => !isTaken(entry, taken.get(entry.span.passage) ?? []))
    .toSorted(
      (a, b) =>
        placeOf(edition, a.span.passage) - placeOf(edition, b.span.passage) ||
        a.span.start - b.span.start,
    );
  return outcomes.flatMap((outcome) => {
    const own = entries.filter((entry) => entry.outcome === outcome);
    if (own.length === 0) return [];
    const reasons = [...Map.groupBy(own, ({ reason }) => reason)].map(([reason, same]) => ({
      reason,
      marks: same.map((entry) => markOf(edition, entry)),
    }));
    return [{ outcome, count: own.length, reasons }];
  });
}

const outcomes = ['unsettled', 'decided', 'dismissed'] as const;

const byReport = allBy(
  ({ ledger }) => ledger,
  ({ report }) => report,
);

/** Whether words in marks that are no speech hold a grade that is a record. */
function isTaken({ mark, outcome, span }: LedgerEntry, grades: LedgerEntry[]): boolean {
  return (
    mark === 'quotation' &&
    outcome === 'dismissed' &&
    grades.some((grade) => span.start <= grade.span.start && grade.span.end <= span.end)
  );
}

function markOf(edition: Edition, { span, outcome }: LedgerEntry) {
  const passage = passageById(edition, span.passage);
  const around = wordsAround(passage, span);
  const { text, ranges } = oddWordsIn(edition, around);
  const own = { start: span.start - around.start, end: span.end - around.start };
  const isAll = own.start === 0 && own.end === text.length;
  return {
    /** Id and number of its passage. */
    passage: passage.id,
    number: passage.number,
    /** What an editor made of it, where that is a finding. */
    finding: outcome === 'decided' ? findingAt(edition, span) : null,
    words: {
      text,
      ranges: isAll ? ranges : [{ ...own, kind: 'finding' as const, readAs: null }, ...ranges],
    },
    /** Whether the passage has words before and after these. */
    cutBefore: around.start > 0,
    cutAfter: around.end < passage.text.length,
  };
}

/** As much of a mark’s sentences as tells what it is about; never less than the mark. */
function wordsAround(held: Passage, { passage, start, end }: Span): Span {
  const { text } = held;
  const touched = sentencesOf(held, { start, end });
  const first = Math.min(start, touched[0]?.start ?? start);
  const last = Math.max(end, touched.at(-1)?.end ?? end);
  const space = text.lastIndexOf(' ', start - reach) + 1;
  const next = text.indexOf(' ', end + reach);
  return {
    passage,
    start: start - first > reach ? Math.max(first, space) : first,
    end: last - end > reach && next >= 0 ? Math.min(last, next) : last,
  };
}

/** How many characters before and after a mark are shown at least, where its sentence has them. */
const reach = 110;

/** The marks of a report that one outcome befell, reason by reason. */
export type NotTaken = ReturnType<typeof notTakenOf>[number];
