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
  const rows = marks.length > 0 ? rowsOf(text, [...grades, ...marks].toSorted(byPlace)) : new Map();
  const settled = marks.map((mark) => ({
    mark,
    ...(isEarlier(text, mark)
      ? { outcome: 'dismissed' as const, reason: 'It is of an earlier year.', told: [] }
      : (inCell(text, about, mark, rows) ?? inProse(text, about, mark))),
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
    notGraded: firstOfEach(text, found).sort((one, other) => one.span.passage - other.span.passage),
    ledger,
  };
}

/** Whether a year in brackets before it is earlier than the text's own: `Custody (2031): no grade was given`. */
function isEarlier({ document, year }: Text, { passage, start, sentence }: UngradedMark): boolean {
  const words = document.passages[passage]?.folded.slice(sentence.start, start) ?? '';
  const [, told] = /\(((?:19|20)\d\d)\)/.exec(words) ?? [];
  return told !== undefined && year !== null && Number(told) < year;
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
  const later = isOfAll(passage, mark) && soon.test(passage.folded.slice(mark.end));
  const doubt = later ? 'The grades are still to come.' : otherText({ text, passage });
  if (doubt) return { outcome: 'dismissed', reason: doubt, told: [] };
  const told = notGraded(text, about, passage, mark);
  return typeof told === 'string'
    ? { outcome: 'unsettled', reason: told, told: [] }
    : { outcome: 'record', reason: 'The words say so.', told };
}

/** "No grades have yet been given." */
const soon = /^ (?:\w+ )?(?:yet|so far)\b/;

function byPlace(one: GradeMark, other: GradeMark): number {
  return one.passage - other.passage || one.start - other.start;
}

/** The records that do not say of one body what an earlier one does: the words of one are words of the other. */
function firstOfEach({ stems }: Text, all: ParsedNotGraded[]): ParsedNotGraded[] {
  const known = new Map<string, string[][]>();
  const put = (key: string, words: string[]) => {
    const like = known.get(key) ?? [];
    known.set(key, like);
    like.push(words);
  };
  return all.filter(({ body, areaAsPrinted }) => {
    const words = stems(areaAsPrinted);
    const of = JSON.stringify(bodyKey(body));
    const whole = JSON.stringify([of, words]);
    if (known.has(whole)) return false;
    // What has words is the same only as what shares one, or as what has none.
    const keys = [...new Set(words.map(stemKey))].map((key) => `${key} of ${of}`);
    const near = words.length === 0 ? [of] : [` of ${of}`, ...keys];
    const same = near.some((key) => known.get(key)?.some((other) => isWithin(words, other)));
    for (const key of [whole, of, ...(words.length === 0 ? [` of ${of}`] : keys)]) put(key, words);
    return !same;
  });
}

/** Whether the fewer of the words of two are words of the other. */
function isWithin(one: string[], other: string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return shared(few, many) === few.length;
}
