import type { MarkKind } from '../../../src/schemas/ledger.ts';
import { areaAgreement, gradingAgreement, quoteAgreement } from './agreement.ts';
import { askAgreement, type FoundAsk } from './ask-agreement.ts';
import type { Expectation, Place } from './expectation.ts';
import { pair } from './pair.ts';
import { type ExpectedRecord, isMarkOf, type LedgerRow, lineOf } from './placed.ts';

/** What `inspect --json` says of a text, as far as it is compared. */
export interface Found {
  gradings: { body: string | null; area: string; judgment: string; line: number }[];
  notGraded: { body: string | null; area: string; line: number }[];
  quotes: { speaker: string; paragraphs: string[]; line: number }[];
  areasForImprovement: FoundAsk[];
  causesOfConcern: FoundAsk[];
  recommendations: FoundAsk[];
  ledger: LedgerRow[];
}

/** How far what was found in one text is what a careful reader takes from it. */
export interface Score {
  kinds: Record<Kind, KindScore>;
  /** Unsettled rows of the ledger, and how many of them are marks of expected records. */
  unsettled: { rows: number; expected: number };
}

/** The kinds of records, in the order in which they are told. */
export const kinds = [
  'gradings',
  'quotes',
  'areasForImprovement',
  'causesOfConcern',
  'recommendations',
  'notGraded',
] as const;

export type Kind = (typeof kinds)[number];

export interface KindScore {
  expected: number;
  found: number;
  right: number;
  /** Found and not expected. */
  wrong: { line: number; shown: string }[];
  /** Expected and not found. */
  missed: Missed[];
}

export interface Missed {
  line: number | null;
  shown: string;
  /**
   * Whether the ledger leaves it to the editor, its words are a record that is read otherwise, or it
   * is lost: dismissed, or not in the ledger.
   */
  fate: 'unsettled' | 'misread' | 'lost';
  /** What the ledger says of its mark. */
  ledger: string | null;
}

/** Compares what was found in a text with what was expected of it. */
export function score(found: Found, expected: Expectation, source: string): Score {
  const text = source.split(/\r\n|\n|\r/);
  const { ledger } = found;
  const compare = <E extends Place, F extends { line: number }>(
    mark: MarkKind,
    wanted: E[],
    given: F[],
    agreement: (wanted: E, given: F) => number,
    show: (record: E | F) => string,
    quotes: Found['quotes'] = [],
  ): KindScore => {
    const pairs = pair(wanted, given, agreement);
    const right = new Set(pairs.values());
    const wrong = given.filter((record) => !right.has(record));
    const missed = wanted.filter((record) => !pairs.has(record));
    return {
      expected: wanted.length,
      found: given.length,
      right: pairs.size,
      wrong: wrong.map((record) => ({ line: record.line, shown: show(record) })),
      missed: missed.map((record) => ({
        line: lineOf(record, text),
        shown: show(record),
        ...fateOf({ ...record, mark }, ledger, text, heldBy(record, quotes)),
      })),
    };
  };
  const asks = (kind: AskKind) =>
    compare('ask', expected[kind], found[kind], askAgreement(expected[kind], text), (ask) =>
      'words' in ask ? ask.words : ask.text,
    );
  return {
    kinds: {
      gradings: compare('grade', expected.gradings, found.gradings, gradingAgreement, (grading) =>
        [grading.judgment, grading.area, grading.body ?? '(no body)'].join(' | '),
      ),
      quotes: compare(
        'quotation',
        expected.quotes,
        found.quotes,
        quoteAgreement,
        (quote) =>
          [quote.speaker, 'words' in quote ? quote.words : quote.paragraphs.join(' ¶ ')].join(': '),
        found.quotes,
      ),
      areasForImprovement: asks('areasForImprovement'),
      causesOfConcern: asks('causesOfConcern'),
      recommendations: asks('recommendations'),
      notGraded: compare(
        'grade',
        ungraded(expected),
        expected.notGraded ? found.notGraded : [],
        ({ area: one }, { area, body }) =>
          Math.max(areaAgreement(one, area, []), areaAgreement(one, `${body ?? ''} ${area}`, [])),
        ({ area }) => area,
      ),
    },
    unsettled: unsettledOf(ledger, expected, text),
  };
}

/** What a careful reader takes as not graded: its marks are grades that the text says there are none of. */
function ungraded({ notGraded }: Expectation) {
  return (notGraded ?? []).map((area) => ({ area, judgment: null, line: null, words: '' }));
}

type AskKind = 'areasForImprovement' | 'causesOfConcern' | 'recommendations';

function fateOf(
  expected: ExpectedRecord,
  ledger: LedgerRow[],
  text: string[],
  held: boolean,
): Pick<Missed, 'fate' | 'ledger'> {
  const rows = ledger.filter((row) => isMarkOf(row, expected, text));
  const unsettled = rows.find(({ outcome }) => outcome === 'unsettled');
  const row = unsettled ?? rows[0];
  const recorded = rows.length > 0 && rows.every(({ outcome }) => outcome === 'record');
  return {
    fate: unsettled ? 'unsettled' : recorded || held ? 'misread' : 'lost',
    ledger: row ? `${row.outcome}: ${row.reason}` : null,
  };
}

/** Whether the first words of an expected quote begin a later paragraph of one that was found. */
function heldBy({ words }: Place, quotes: Found['quotes']): boolean {
  return quotes.some(({ paragraphs }) =>
    paragraphs.some((paragraph) => paragraph.startsWith(words)),
  );
}

function unsettledOf(ledger: LedgerRow[], expected: Expectation, text: string[]) {
  const { gradings, quotes, areasForImprovement, causesOfConcern, recommendations } = expected;
  const records: ExpectedRecord[] = [
    ...[...gradings, ...ungraded(expected)].map((record) => ({
      ...record,
      mark: 'grade' as const,
    })),
    ...quotes.map((record) => ({ ...record, mark: 'quotation' as const })),
    ...[...areasForImprovement, ...causesOfConcern, ...recommendations].map((record) => ({
      ...record,
      mark: 'ask' as const,
    })),
  ];
  const rows = ledger.filter(({ outcome }) => outcome === 'unsettled');
  const meant = rows.filter((row) => records.some((record) => isMarkOf(row, record, text)));
  return { rows: rows.length, expected: meant.length };
}
