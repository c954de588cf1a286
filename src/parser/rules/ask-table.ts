import { kindCalled } from '../document/ask-heading.ts';
import { type Cell, columnsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';
import { modal } from './ask-line.ts';
import type { AskReading } from './asks.ts';

/**
 * What is asked in a table that has a column of it: below `Ref | Recommendation | Owner` the second cell of
 * each row that says something. A row whose letters are not the first row's, `L1` below `R1`, may be asked
 * by others.
 */
export function askTable({ document, year }: Text, header: Passage): AskReading[] | null {
  const mayBe = header.text.length < 200 && kindCalled(header.folded) !== null;
  const heads = mayBe ? columnsOf(document, header).map((cell) => wordsIn(header, cell)) : [];
  const kinds = heads.map((head) => (isName(head) ? kindCalled(head) : null));
  const nth = kinds.findIndex((each) => each !== null);
  if (nth < 0 || heads.length < 2 || heads.some((head) => /\w{4}[.:]/.test(head))) return null;
  const [, told] = ofYear.exec(document.passages[header.index - 1]?.folded ?? '') ?? [];
  const old = earlier.test(heads[nth] ?? '') || Number(told) < (year ?? 0);
  const isAsked = ({ span }: AskReading) =>
    modal.test(document.passages[span.passage]?.folded.slice(span.start, span.end) ?? '');
  const asks: AskReading[] = [];
  let letters: string | null = null;
  for (const passage of document.passages.slice(header.index + 1, header.index + longest)) {
    const cells = columnsOf(document, passage);
    const words = cells.map((cell) => wordsIn(passage, cell));
    if (cells.length < 2 && /[\p{L}\p{N}]/u.test(passage.text) && passage.kind !== 'item') break;
    const long = cells.filter((_, at) => (words[at] ?? '').split(' ').length >= 4);
    const inPlace = cells.length === heads.length;
    const own = inPlace ? long.filter((cell) => kinds[cells.indexOf(cell)]) : long.slice(0, 1);
    if (cells.length < 2 || own.length === 0) continue;
    const code: string = /^[a-z]*(?=\W?\d)/.exec(words[0] ?? '')?.[0] ?? '';
    letters ??= code;
    const refusal = old
      ? 'Its table holds what was asked before.'
      : isVoid(words, heads.length) && asks.length > 0 && asks.every(isAsked)
        ? 'The rows beside it ask something, and this row says nothing more of it.'
        : null;
    for (const cell of own)
      asks.push({
        kind: kinds[cells.indexOf(cell)] ?? kinds[nth] ?? 'recommendation',
        outcome: refusal ? 'dismissed' : code === letters ? 'record' : 'unsettled',
        reason: refusal ?? 'It stands in a column of what is asked.',
        span: { passage: passage.index, start: cell.start, end: cell.end },
        heading: null,
        leadIn: null,
        evidence: [],
      });
  }
  return asks.length > 0 ? asks : null;
}

/** Whether a row asks nothing, and is empty behind that: `5 | Withdrawn in draft. | – | –`. */
function isVoid([, told = '', ...rest]: string[], columns: number): boolean {
  const empty = columns > 3 && !/\p{L}/u.test(rest.join(''));
  return empty && !modal.test(told);
}

/** What a column of what was asked before is called: `2018 recommendation`. */
/** `Table 1: the recommendations of 2030`. */
const ofYear = / (?:of|from|in) ((?:19|20)\d\d)$/;
const earlier = /^(?:(?:19|20)\d\d|earlier|previous|past)\b/;

/** No table has more rows. */
const longest = 80;

/** Whether a cell is called what is asked, and holds nothing more: `AFI 1` is of a row. */
function isName(words: string): boolean {
  return words.split(' ').length <= 6 && !/\d\W*$/.test(words) && kindCalled(words) !== null;
}

function wordsIn({ folded }: Passage, cell: Cell): string {
  return folded.slice(cell.start, cell.end);
}
