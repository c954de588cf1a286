import { sharedWords } from '../parser/document/word-differences.ts';
import type { ParsedGrading } from '../parser/parsed-report.ts';
import { overlap, type Passage } from '../schemas/passage.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Area } from '../schemas/round.ts';
import {
  type Check,
  type CheckedReport,
  fieldProblem,
  type ListFile,
  type Placed,
} from './checked-content.ts';
import type { PlacedReading, PlacedReadings } from './place-readings.ts';

/**
 * What an editor reads agrees with what stands around it: a grade is read where a grade is told, and
 * only there; the area is part of what the heading names; the body is one that the report is about.
 */
export const readingsFit: Check = ({ areas, reports }) =>
  reports.flatMap((report) => {
    const { readings } = report;
    if (!readings) return [];
    const problems = readings.placed.flatMap((each) => [
      ...gradeProblems(readings, each, report.parsed.gradings),
      ...areaProblems(readings, each, report, areas),
      ...bodyProblems(readings, each, report.entry.data.bodies),
    ]);
    return problems.map((problem) => ({ ...problem, dueTo: `reports/${report.id}.md` }));
  });

/** What an editor reads is in a report that is held. */
export const readingsOfReports: Check = ({ reports, readings }) =>
  readings
    .filter((list) => !isHeld(list, reports))
    .map((list) => {
      const problem = ofNoReport(list, 'readings of', 'readings-of-reports', reports);
      return { ...problem, dueTo: `reports/${list.report}.md` };
    });

/** Plain questions are of a report that is held, and at words that a passage of it holds. */
export const questionsStand: Check = ({ edition, reports, questions }) => {
  const byReport = Map.groupBy(edition.passages, ({ report }) => report);
  return questions.flatMap((file) => {
    if (!isHeld(file, reports))
      return [ofNoReport(file, 'questions on', 'questions-report', reports)];
    const passages = byReport.get(file.report) ?? [];
    return file.data.flatMap(({ words }, index) => {
      if (passages.some(({ text }) => text.includes(words))) return [];
      const near = nearest(words, passages);
      const hint = near ? ` The nearest, ¶ ${near.number}, begins “${firstOf(near.text)}”.` : '';
      const reason = `unexpected words "${words}"; expected words that a passage of the report holds.${hint} Correct them, or take the entry out.`;
      return [fieldProblem(file, [index, 'words'], 'questions-stand', reason)];
    });
  });
};

function gradeProblems(
  { list }: PlacedReadings,
  { index, reading, spans }: PlacedReading,
  gradings: ParsedGrading[],
): Problem[] {
  const told = gradings.some(({ statements }) =>
    statements.some(({ span }) => spans.some((own) => overlap(own, span))),
  );
  if (told === reading.grading) return [];
  const reason = told
    ? 'unexpected reading of words that tell a grade; expected `grading: true`, so that the grade carries what is read. Add it, or shorten the words.'
    : 'unexpected `grading: true` for words that tell no grade; expected words of a grading. Take it out, or correct the words.';
  return [fieldProblem(list, [index, told ? 'text' : 'grading'], 'reading-fits', reason)];
}

function areaProblems(
  { list }: PlacedReadings,
  { index, reading, spans }: PlacedReading,
  { parsed }: CheckedReport,
  areas: Placed<Area>[],
): Problem[] {
  if (reading.area === null) return [];
  const above = parsed.passages[spans[0].passage]?.area ?? null;
  const area = areas.find(({ data }) => data.id === reading.area)?.data;
  if (area && (above === null || area.partOf === above)) return [];
  const ids = areas.filter(({ data }) => above === null || data.partOf === above);
  const expected = `${above === null ? 'the id of an area' : `a part of "${above}", which the heading names`}: ${ids.map(({ data }) => data.id).join(', ')}`;
  const reason = `unexpected area "${reading.area}"; expected ${expected}. Correct it, or take it out with its reason.`;
  return [fieldProblem(list, [index, 'area'], 'reading-fits', reason)];
}

function bodyProblems(
  { list }: PlacedReadings,
  { index, reading: { body } }: PlacedReading,
  bodies: string[],
): Problem[] {
  if (body === null ? bodies.length <= 1 : bodies.includes(body)) return [];
  const found = body === null ? 'reading without a body' : `body "${body}"`;
  const reason = `unexpected ${found}; expected one that the report is about: ${bodies.join(', ')}. Name it as \`body\`.`;
  return [fieldProblem(list, [index, body === null ? 'text' : 'body'], 'reading-fits', reason)];
}

function isHeld({ report }: ListFile<unknown>, reports: CheckedReport[]): boolean {
  return reports.some(({ id }) => id === report);
}

/** A problem of a list that is called by a report which is not held. */
function ofNoReport(
  list: ListFile<unknown>,
  what: string,
  rule: string,
  reports: CheckedReport[],
): Problem {
  const ids = reports.map(({ id }) => `"${id}"`).join(', ');
  const reason = `unexpected ${what} a report "${list.report}"; expected the id of a report as the file’s name: ${ids}. Rename the file, or take it out.`;
  return fieldProblem(list, [], rule, reason);
}

/** The passage that is most like the words, if any shares some. */
function nearest(words: string, passages: Passage[]): Passage | null {
  const [best] = passages
    .map((passage) => ({ passage, like: sharedWords(words, passage.text) }))
    .toSorted((a, b) => b.like - a.like);
  return best && best.like > 0 ? best.passage : null;
}

const firstOf = (text: string) => text.split(' ').slice(0, 8).join(' ');
