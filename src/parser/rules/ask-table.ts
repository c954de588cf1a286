import { kindCalled } from '../document/ask-heading.ts';
import { type Cell, columnsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';
import type { AskReading } from './asks.ts';

/**
 * What is asked in a table that has a column of it: below `Ref | Recommendation | Owner` the second cell of
 * each row that says something. A row whose letters are not the first row's, `L1` below `R1`, may be asked
 * by others.
 */
export function askTable({ document }: Text, header: Passage): AskReading[] | null {
  const mayBe =
    !/\w\. /.test(header.text.slice(0, 200)) &&
    header.text.length < 200 &&
    kindCalled(header.folded) !== null;
  const heads = mayBe ? columnsOf(document, header) : [];
  const nth = heads.findIndex((head) => isAskName(wordsIn(header, head)));
  const head = heads[nth];
  const kind = heads.length > 1 && head ? kindCalled(wordsIn(header, head)) : null;
  if (!kind) return null;
  const asks: AskReading[] = [];
  let letters: string | null = null;
  for (const passage of document.passages.slice(header.index + 1, header.index + longest)) {
    const cells = columnsOf(document, passage);
    if (cells.length < 2 && /[\p{L}\p{N}]/u.test(passage.text) && passage.kind !== 'item') break;
    const own =
      cells.length === heads.length ? cells[nth] : cells.find((cell) => isLong(passage, cell));
    if (cells.length < 2 || !own || !isLong(passage, own)) continue;
    const ref = wordsIn(passage, cells[0]);
    const code: string = /^[a-z]*(?=\W?\d)/.exec(ref)?.[0] ?? '';
    letters ??= code;
    asks.push({
      kind: (own === cells[0] ? null : kindCalled(ref)) ?? kind,
      outcome: code === letters ? 'record' : 'unsettled',
      reason: 'It stands in a column of what is asked.',
      span: { passage: passage.index, start: own.start, end: own.end },
      heading: null,
      leadIn: null,
      evidence: [],
    });
  }
  return asks.length > 0 ? asks : null;
}

/** No table has more rows. */
const longest = 80;

function isAskName(words: string): boolean {
  return kindCalled(words) !== null && words.split(' ').length <= 4 && !/[.:]/.test(words);
}

function isLong(passage: Passage, cell: Cell): boolean {
  return wordsIn(passage, cell).split(' ').length >= 4;
}

function wordsIn({ folded }: Passage, cell: Cell | undefined): string {
  return folded.slice(cell?.start, cell?.end);
}
