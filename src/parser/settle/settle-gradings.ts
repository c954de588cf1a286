import type { BodiesAbout } from '../document/bodies-about.ts';
import { wordsAt } from '../document/document.ts';
import { areaAbove } from '../document/section-area.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedGrading, ParsedLedgerEntry, ParsedSpan } from '../parsed-report.ts';
import { saysI } from '../rules/speech.ts';
import type { Text } from '../text.ts';
import { collect, type Spoken, spokenAt, type Telling } from './collect.ts';
import { inPassing, type SettledGrade, settleGrades } from './settle-grades.ts';
import { asGrading } from './would-settle.ts';

/** The gradings of a text, what became of each grade mark, and labels that are misspelt. */
export interface SettledGradings {
  gradings: ParsedGrading[];
  ledger: ParsedLedgerEntry[];
  misspelt: { span: ParsedSpan; reason: string }[];
}

/**
 * Settles every grade mark, and collects the places that tell one grading. In a quotation a grade
 * restates what the text tells; only an inspector's words make a grading, and others' are left to the editor.
 */
export function settleGradings(
  text: Text,
  about: BodiesAbout,
  marks: GradeMark[],
  speech: Spoken[],
): SettledGradings {
  const settled = settleGrades(text, about, marks).map((each) =>
    // What others say in passing an inspector may mean: "Fell Police is good at patrols" is a verdict.
    each.reason === inPassing && isJudge(text, spokenAt(speech, each.mark))
      ? { ...each, outcome: 'unsettled' as const }
      : each,
  );
  const tellings = settled.flatMap((grade) => tellingsOf(text, grade, speech));
  const { gradings, left } = collect(text, tellings);
  const restating = new Set(tellings.map(({ mark }) => mark));
  const leftOf = Map.groupBy(left, ({ telling }) => telling.mark);
  const ledger = settled.map(({ mark, reading, ...found }): ParsedLedgerEntry => {
    const own = restating.has(mark) ? { ...found, outcome: 'record' as const } : found;
    const { outcome, reason } = leftOf.get(mark)?.[0] ?? own;
    const span = { passage: mark.passage, start: mark.start, end: mark.end };
    const passage = text.document.passages[mark.passage];
    const above = passage ? areaAbove(text, passage) : null;
    const as = asGrading(mark.judgment, reading, above);
    const couldBe = outcome === 'record' ? null : { span: reading?.span ?? span, as };
    return { mark: 'grade', span, outcome, reason, couldBe };
  });
  return { gradings, ledger, misspelt: misspelt(text, marks) };
}

/** Whether it is an inspector's words that a place stands in. */
function isJudge({ context }: Text, spoken: Spoken | undefined): boolean {
  return context.voices.some(({ kind, judges }) => judges && kind === spoken?.voice?.kind);
}

function tellingsOf(
  text: Text,
  { mark, outcome, reading, reason }: SettledGrade,
  speech: Spoken[],
): Telling[] {
  if (!reading || outcome === 'dismissed') return [];
  const spoken = spokenAt(speech, mark);
  const passage = text.document.passages[mark.passage];
  const judging = isJudge(text, spoken);
  const bare = reading.basis === 'headline' && reading.told.every(({ area }) => area.words === '');
  const silent = bare ? 'The headline does not say what the grade is given for.' : reason;
  const otherwise: Telling['otherwise'] = {
    outcome: 'unsettled',
    reason:
      !spoken || judging
        ? silent
        : 'It stands in a quotation, and restates nothing that the text tells.',
  };
  return reading.told.map(
    ({ body, area, span }): Telling => ({
      mark,
      body,
      area: area.id,
      judgment: mark.judgment,
      firm: outcome === 'record' && (!spoken || judging || tells(text, spoken, mark)) && !bare,
      otherwise,
      statement: {
        span: span ?? reading.span,
        mark: { passage: mark.passage, start: mark.start, end: mark.end },
        basis: reading.basis,
        voice: spoken?.voice ?? text.voice,
        area: area.words,
        judgmentAsPrinted: passage?.text.slice(mark.start, mark.end) ?? '',
        hedge: reading.hedge,
      },
    }),
  );
}

/** Whether a grade in somebody's turn is told and not their own: in minutes all that is told stands in turns. */
function tells({ document }: Text, { turn }: Spoken, { passage, sentence }: GradeMark): boolean {
  const words = document.passages[passage]?.text.slice(sentence.start, sentence.end) ?? '';
  return turn && !saysI(words);
}

function misspelt(text: Text, marks: GradeMark[]): SettledGradings['misspelt'] {
  const declared = text.frontMatter?.anomalies ?? [];
  return marks
    .filter(({ exact }) => !exact)
    .flatMap(({ passage, start, end, judgment }) => {
      const span = { passage, start, end };
      const words = wordsAt(text.document, span);
      if (declared.some(({ text: odd, readAs }) => odd === words && readAs !== null)) return [];
      return [
        {
          span,
          reason: `Unexpected spelling "${words}", read as “${judgment}”. Correct the copy, or declare it under \`anomalies\` with \`readAs\`.`,
        },
      ];
    });
}
