import type { BodiesAbout } from '../document/bodies-about.ts';
import { shared, stemKey } from '../document/content-words.ts';
import { wordsAt } from '../document/document.ts';
import { bodyKey } from '../document/named-bodies.ts';
import { type Rows, rowsOf } from '../document/rows.ts';
import { otherText } from '../doubts/other-text.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { type UngradedMark, ungradedMarks } from '../marks/ungraded-marks.ts';
import type { ParsedGrading, ParsedLedgerEntry, ParsedNotGraded } from '../parsed-report.ts';
import { askedOnly } from '../rules/asked-only.ts';
import { label } from '../rules/label.ts';
import { isOfAll, notGraded } from '../rules/not-graded.ts';
import type { Text } from '../text.ts';
import { inOrder } from './refuse.ts';

interface Settled {
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  told: Omit<ParsedNotGraded, 'reason'>[];
}

/**
 * Settles every place that says that there is no grade, and adds the questions that a text asks and does
 * not grade: `Leadership: not yet graded` is a record, and one in a link to another text is dismissed.
 */
export function settleUngraded(
  text: Text,
  about: BodiesAbout,
  grades: GradeMark[],
  gradings: ParsedGrading[],
): { notGraded: ParsedNotGraded[]; ledger: ParsedLedgerEntry[] } {
  const marks = text.document.passages.flatMap((passage) => ungradedMarks(text, passage));
  const rows =
    marks.length > 0
      ? rowsOf(
          text,
          inOrder([...grades, ...marks], (mark) => mark),
        )
      : new Map();
  const settled = marks.map((mark) => ({
    mark,
    ...(inCell(text, about, mark, rows) ?? inProse(text, about, mark)),
  }));
  const said = settled.flatMap(({ mark, told }) => {
    const { passage, sentence, clausal, form } = mark;
    const said = form === 'is not graded' && !clausal ? mark : { passage, ...sentence };
    const reason = `The text says “${wordsAt(text.document, said)}”.`;
    return told.map((each): ParsedNotGraded => ({ ...each, reason }));
  });
  const found = [...said, ...askedOnly(text, about, gradings)];
  const ledger = settled.map(({ mark, outcome, reason }): ParsedLedgerEntry => {
    const span = { passage: mark.passage, start: mark.start, end: mark.end };
    const couldBe = { span, as: { as: 'not graded', areas: ['…'] } };
    return { mark: 'grade', span, outcome, reason, couldBe: outcome === 'record' ? null : couldBe };
  });
  return {
    notGraded: inOrder(firstOfEach(text, found), ({ span }) => span),
    ledger,
  };
}

/** What stands where a grade could stand is said of what the grade would be given for. */
function inCell(text: Text, about: BodiesAbout, mark: UngradedMark, rows: Rows): Settled | null {
  const passage = text.document.passages[mark.passage];
  const row = rows.get(mark.passage);
  const cell = row?.grades.some((each) => each.kind === 'grade' && each.mark === mark);
  if (!passage || !row || !cell || mark.clausal || isOfAll(passage, mark)) return null;
  if (otherText({ text, passage })) return null;
  const answer = label({ text, about, passage, row, rows }, mark);
  if (!answer) return null;
  if ('dismissed' in answer) return { outcome: 'dismissed', reason: answer.dismissed, told: [] };
  const told = answer.told.map(({ body, area: { id, words }, span = answer.span }) => ({
    body,
    area: id,
    areaAsPrinted: words,
    span,
  }));
  return { outcome: 'record', reason: 'It stands in the place of a grade.', told };
}

function inProse(text: Text, about: BodiesAbout, mark: UngradedMark): Settled {
  const passage = text.document.passages[mark.passage];
  if (!passage) throw new Error('expected a mark in a passage');
  const doubt = otherText({ text, passage });
  if (doubt) return { outcome: 'dismissed', reason: doubt, told: [] };
  const told = notGraded(text, about, passage, mark);
  return typeof told === 'string'
    ? { outcome: 'unsettled', reason: told, told: [] }
    : { outcome: 'record', reason: 'The words say so.', told };
}

/** The records that do not say of one body what an earlier one does: the words of one are words of the other. */
function firstOfEach({ stems }: Text, all: ParsedNotGraded[]): ParsedNotGraded[] {
  const known = new Map<string, string[][]>();
  return all.filter(({ body, areaAsPrinted }) => {
    const words = stems(areaAsPrinted);
    // The same shares a word at least, or neither has any.
    const keys = (words.length > 0 ? words.map(stemKey) : ['']).map(
      (key) => `${key} of ${bodyKey(body)}`,
    );
    if (keys.some((key) => known.get(key)?.some((other) => isWithin(words, other)))) return false;
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), words]);
    return true;
  });
}

/** Whether the fewer of the words of two are words of the other. */
function isWithin(one: string[], other: string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return shared(few, many) === few.length;
}
