import { parseReport } from '../../../src/parser/parse-report.ts';
import type { ParsedReport, ParsedSpan } from '../../../src/parser/parsed-report.ts';
import { moorland } from '../moorland.ts';

/** The gradings of a text, what it leaves without a grade, and what became of other marks, in short. */
export function gradesIn(text: string): string {
  const found = parseReport({ file: 'a.txt', text, frontMatter: null }, moorland);
  const said = wordsOf(found);
  return [
    ...found.gradings.map(({ body, areaAsPrinted, judgment }) =>
      [body.name ?? '-', areaAsPrinted || '-', judgment].join(': '),
    ),
    ...found.notGraded.map(({ areaAsPrinted }) => `${areaAsPrinted || '-'}: not graded`),
    ...found.ledger
      .filter(({ outcome, mark }) => outcome !== 'record' && mark !== 'quotation')
      .map(({ outcome, span }) => `${outcome} ${said(span)}`),
  ].join('; ');
}

/** The asks of a text of one outcome. */
export function asksOf(text: string, outcome: string): string {
  const found = parseReport({ file: 'a.txt', text, frontMatter: null }, moorland);
  const said = wordsOf(found);
  return found.ledger
    .filter((each) => each.mark === 'ask' && each.outcome === outcome)
    .map(({ span }) => said(span))
    .join(' | ');
}

/** Who speaks in a text, one name a quotation; what became of one that is nobody's. */
export function speakersIn(text: string): string {
  const { quotes, ledger } = parseReport({ file: 'a.txt', text, frontMatter: null }, moorland);
  return [
    ...quotes.map(({ speaker }) => speaker ?? '-'),
    ...ledger
      .filter(({ outcome, mark }) => outcome !== 'record' && mark === 'quotation')
      .map(({ outcome }) => outcome),
  ].join(', ');
}

function wordsOf({ passages }: ParsedReport) {
  return ({ passage, start, end }: ParsedSpan) => passages[passage]?.text.slice(start, end) ?? '';
}
