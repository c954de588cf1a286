import { stringify } from 'yaml';
import { findingsOf } from '../schemas/edition.ts';
import { slugOf } from '../schemas/field.ts';
import type { Finding, Quote } from '../schemas/finding.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { type Check, type CheckedContent, fieldProblem, repeats } from './checked-content.ts';

/** No two findings have one id, which is also their address. */
export const idsUnique: Check = (content) =>
  repeats(findingsOf(content.edition), ({ id }) => id).map(({ again, first }) => {
    const where = placeOfWords(content, first);
    const reason = `unexpected second record ${again.id} ("${again.text}"); expected one, and ${where.file}:${where.line} has it. If both tell the same grade, correct the area's wordings; else settle one under \`decisions\`.`;
    return wordsProblem(content, again, 'id-unique', reason);
  });

/** No report is without passages, and no finding without words. */
export const wordsPresent: Check = (content) => {
  const empty = content.reports.filter(({ parsed }) => parsed.passages.length === 0);
  const wordless = findingsOf(content.edition).filter(({ text }) => text.trim() === '');
  return [
    ...empty.map(({ entry }) => fieldProblem(entry, ['title'], 'words-present', noPassages)),
    ...wordless.map((finding) => {
      const reason = `unexpected record ${finding.id} without words; expected the words it stands for. Correct the copy there.`;
      return wordsProblem(content, finding, 'words-present', reason);
    }),
  ];
};

/** A speaker who is named has a file under people/. */
export const speakersKnown: Check = (content) =>
  content.edition.quotes.flatMap((quote) => {
    const unnamed = /^(the|a|an) /i.test(quote.speaker);
    if (unnamed || quote.voice.person !== null) return [];
    const known = content.people.map(({ data }) => data.name).join(', ') || 'none has a file yet';
    const { speaker, role, voice } = quote;
    const person = stringify({ name: speaker, voice: voice.kind, role: role ?? '…' });
    const reason = `unexpected speaker "${speaker}" ("${quote.attribution}"); expected a name or other name of a person: ${known}. Correct the name, or write this to people/${slugOf(speaker)}.md:\n---\n${person}---`;
    const dueTo = hasOtherWords(content, quote) ? `reports/${quote.report}.md` : 'people/';
    return [{ ...wordsProblem(content, quote, 'speaker-known', reason), dueTo }];
  });

/** Warns of a body inspected that is of no kind that `site.md` says is: texts are not read for its like. */
export const bodiesOfKind: Check = ({ edition, reports }) =>
  reports.flatMap(({ entry }) =>
    entry.data.bodies.flatMap((id, index) => {
      const { kinds } = edition.site.bodies;
      const body = edition.organisations.find((each) => each.id === id);
      if (!body || kinds.includes(body.kind)) return [];
      const reason = `unexpected kind "${body.kind}" of the body ${id}; expected one of ${kinds.join(', ')}. Correct it in organisations/${id}.md, or add it to \`kinds\` of \`bodies\` in site.md.`;
      return [fieldProblem(entry, ['bodies', index], 'body-kind', reason, 'warning')];
    }),
  );

/** An area that is graded has a wording in its round. */
const areaInRound: Check = (content) =>
  content.edition.gradings.flatMap((grading) => {
    const area = content.areas.find(({ data }) => data.id === grading.area);
    const round = content.rounds.find(({ data }) => data.id === grading.round);
    if (!area || !round || grading.round in area.data.wordings) return [];
    const reason = `unexpected area "${area.data.name}" in ${round.data.name}; expected an area with a wording of that round. Add the wording to ${area.file}, or correct the report's \`round\`.`;
    return [wordsProblem(content, grading, 'area-in-round', reason)];
  });

/** A judgment is one of the grades of its round's scale. */
const judgmentOnScale: Check = (content) =>
  content.edition.gradings.flatMap((grading) => {
    const round = content.rounds.find(({ data }) => data.id === grading.round);
    const words = round?.data.scale.map(({ word }) => word) ?? [];
    if (!round || words.includes(grading.judgment)) return [];
    const reason = `unexpected judgment "${grading.judgmentAsPrinted}"; expected a grade of ${round.data.name}: ${words.join(', ')}. Correct the report's \`round\`, or the round's \`scale\`.`;
    return [wordsProblem(content, grading, 'judgment-on-scale', reason)];
  });

/** Warns where two reports of one round tell different grades of a body for one area. */
const gradingsAgree: Check = (content) =>
  repeats(content.edition.gradings, ({ body, round, area }) => `${body} ${round} ${area}`)
    .filter(({ again, first }) => again.judgment !== first.judgment)
    .map(({ again, first }) => {
      const where = placeOfWords(content, first);
      const reason = `unexpected judgment "${again.judgment}"; expected "${first.judgment}", as ${where.file}:${where.line} tells it. Both are shown; check which text is right.`;
      return { ...wordsProblem(content, again, 'gradings-agree', reason), severity: 'warning' };
    });

/** A grade is one of its round’s scale, of an area that the round has, and no other report tells another. */
export const gradesFit: Check = (content) =>
  [areaInRound, judgmentOnScale, gradingsAgree].flatMap((check) => check(content));

const noPassages =
  'unexpected report without words; expected at least one passage below the front matter. Copy the text there.';

/** Whether the passage that names the speaker differs from the original. */
function hasOtherWords({ edition, reports }: CheckedContent, quote: Quote): boolean {
  const report = reports.find(({ id }) => id === quote.report);
  const passages = edition.passages.filter((passage) => passage.report === quote.report);
  const index = passages.findIndex(({ id }) => id === quote.attributionPassage);
  return report?.alignment.differences.some(({ passage }) => passage === index) ?? false;
}

/** The file, line and column (from 1) of a finding's first word in the Markdown copy. */
function placeOfWords(
  { edition, reports }: CheckedContent,
  { report, spans }: Pick<Finding, 'report' | 'spans'>,
): { file: string; line: number; column: number } {
  const [span] = spans;
  const source = reports.find(({ id }) => id === report);
  if (!source || !span) return { file: report, line: 1, column: 1 };
  const passages = edition.passages.filter((passage) => passage.report === report);
  const index = passages.findIndex(({ id }) => id === span.passage);
  const offset = source.parsed.passages[index]?.offsets[span.start] ?? 0;
  return { file: source.entry.file, ...source.entry.placeAt(offset) };
}

/** An error at a finding's first word. */
function wordsProblem(
  content: CheckedContent,
  finding: Pick<Finding, 'report' | 'spans'>,
  rule: string,
  reason: string,
): Problem {
  const { file, ...at } = placeOfWords(content, finding);
  return fileProblem(file, rule, reason, at);
}
