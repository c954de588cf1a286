import { parseReport } from '../../../src/parser/parse-report.ts';
import { shown } from '../fixtures/shown.ts';
import { moorland } from '../moorland.ts';
import { rowsOf } from './row.ts';

/** A key can say in many ways what its letters mean, and a table can hold ticks of every kind. */
export const legends = rowsOf(gradesIn, [
  ...['=', ':', '(', '–', '-', 'is', 'means', 'stands for', 'for', '= “', '= "', '= ‘', "= '"].map(
    (to) =>
      [keyOf((code, grade) => `${code} ${/\w$/.test(to) ? `${to} ` : to}${grade}`), 2] as const,
  ),
  [keyOf((code, grade) => `${code} was ${grade}`), 2],
  ...['(G)', '= G', '=G'].map(
    (code) => [keyOf((letter, grade) => `${grade} ${code.replace('G', letter)}`), 2] as const,
  ),
  ...['”', '"', '’', "'"].map(
    (mark) => [keyOf((letter, grade) => `${grade}${mark} (${letter})`), 2] as const,
  ),
  ...['†', '‡', '*'].map(
    (mark) => [keyOf((code, grade) => `${code} = ${grade}`, mark), 2] as const,
  ),
  ...[...'✓✔☑✅●⬤•■◼★✗✘☒×xX*'].map(
    (tick) =>
      [
        `Moorland Police\n\nArea | Outstanding | Good | Inadequate\nPatrols | | ${tick} |\nCustody | ${tick} | |\n`,
        2,
      ] as const,
  ),
]);

function keyOf(explained: (code: string, grade: string) => string, mark = ''): string {
  const key = [explained('O', 'outstanding'), explained('G', 'good'), explained('I', 'inadequate')];
  return `Moorland Police\n\nKey: ${key.join('; ')}\n\nPatrols | G${mark}\nCustody | I${mark}\n`;
}

function gradesIn(text: string): number {
  return read(text).gradings?.length ?? 0;
}

/** What is asked, or may be, is seen in whatever words it is asked. */
export const asksSeen = rowsOf(isAsked, [
  ...'does not|do not|has not|have not|is not|are not|can not|could not|cannot|doesn’t|haven’t|can’t|isn’t|don’t|fails to|failed to|lacks those who|lack those who'
    .split('|')
    .map(
      (verb) =>
        [`There is a cause of concern. The force ${verb} train its call handlers.`, true] as const,
    ),
  ...['many', 'few', 'often'].map(
    (word) => [`There is a cause of concern. Too ${word} callers wait for help.`, true] as const,
  ),
  ...['want', 'need', 'had'].map(
    (word) => [`There is a cause of concern. The force ${word} more staff.`, false] as const,
  ),
  ...['I', 'We', 'The report', 'Inspectors'].map(
    (who) => [`${who} recommend that the force trains its call handlers.`, true] as const,
  ),
  ...['It is recommended', 'It is again recommended'].map(
    (words) => [`${words} that the force trains its call handlers.`, true] as const,
  ),
  ...['My', 'Our', 'The', 'One'].map(
    (whose) =>
      [`${whose} recommendation is that the force trains its call handlers.`, true] as const,
  ),
  ...['My first', 'Our main'].map(
    (whose) =>
      [`${whose} recommendation was that the force trains its call handlers.`, true] as const,
  ),
  ...['say', 'tell us', 'call for a change and say', 'called for a change and said'].map(
    (verb) => [`Inspectors ${verb} that the force should train its call handlers.`, true] as const,
  ),
  ...['And', 'So', 'But', 'First,', 'Firstly,', 'Second,', 'Secondly,', '2.'].map(
    (word) =>
      [
        `Inspectors want two things. ${word} the force should train its call handlers.`,
        true,
      ] as const,
  ),
  ...['The other is that', 'The second thing is that', 'The other one is that'].map(
    (words) =>
      [
        `Inspectors want two things. ${words} the force should train its call handlers.`,
        true,
      ] as const,
  ),
]);

function isAsked(text: string): boolean {
  const found = read(text);
  const asks = [found.recommendations, found.areasForImprovement, found.causesOfConcern];
  return asks.some((each) => each?.length) || /\d ask /.test((found.ledger ?? []).join('\n'));
}

function read(text: string) {
  return shown(parseReport({ file: 'a.txt', text, frontMatter: null }, moorland), text);
}
