import { capitalised, counted, firstWords } from '../../in-words/phrases.ts';
import { recordProposals } from '../../loaders/record-proposals.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';
import { wouldSettle } from '../../parser/settle/would-settle.ts';
import { findingKinds, listedKinds } from '../../schemas/finding-kinds.ts';
import { outcomeSchema } from '../../schemas/ledger.ts';
import type { Inspection } from './inspection.ts';

/**
 * What one file holds as lines to read, each with its place: records, marks, messages. With `decisions`
 * stands below each record, and each mark that is none, what an editor could decide of it.
 */
export function listing(
  file: string,
  found: Inspection,
  report: ParsedReport,
  decisions: boolean,
): string {
  const proposals = decisions ? recordProposals(report) : null;
  const at = (line: number) => `${file}:${line}`;
  const part = (title: string, lines: string[], yaml: string[][] = []) =>
    [
      `${title}: ${lines.length}`,
      ...lines.flatMap((line, index) => [
        `  ${line}`,
        ...readyToPaste(changing, yaml[index] ?? []),
      ]),
    ].join('\n');
  const gradings = found.gradings.map(
    ({ body, area, judgment, basis, hedged, line, statements }) =>
      `${at(line)} ${judgment} — ${area || 'no area named'}${body ? ` (${body})` : ''}, ${basis}${hedged ? ', hedged' : ''}, told in ${counted(statements.length, 'place')}`,
  );
  const notGraded = found.notGraded.map(
    ({ area, reason, line }) => `${at(line)} ${area}. ${reason}`,
  );
  const quotes = found.quotes.map(
    ({ speaker, role, paragraphs, line }) =>
      `${at(line)} ${speaker}${role ? `, ${role}` : ''}: ${counted(paragraphs.length, 'paragraph')}, “${firstWords(paragraphs[0] ?? '', 100)}”`,
  );
  const messages = found.messages.map(
    ({ line, column, rule, reason }) => `${at(line)}:${column} ${reason} (${rule})`,
  );
  return [
    part('Gradings', gradings, proposals?.gradings),
    part('Not graded', notGraded, proposals?.notGraded),
    part('Quotes', quotes, proposals?.quotes),
    ...listedKinds.map((kind) => {
      const { many, collection } = findingKinds[kind];
      return part(capitalised(many), found[collection].map(asked), proposals?.[collection]);
    }),
    marksListing(file, found, report, decisions),
    part('Messages', messages),
  ].join('\n');

  function asked({ area, deadline, text, line }: Inspection['recommendations'][number]): string {
    const due = deadline ? ` (deadline: ${deadline})` : '';
    return `${at(line)} ${firstWords(text, 100)} — ${area ?? 'no area named'}${due}`;
  }
}

const changing = 'Refuse it under `decisions` with the first, or change it with the second:';

/**
 * What became of every mark: how many of each outcome; then the unsettled ones, with the decisions that
 * would settle them, ready to be pasted under `decisions` in the front matter; then the decided and the
 * dismissed ones, a line each, with `decisions` the dismissed ones with what would make a record of them.
 * Records stand above and are not told again.
 */
function marksListing(
  file: string,
  { ledger }: Inspection,
  report: ParsedReport,
  decisions: boolean,
): string {
  const counts = outcomeSchema.options.map(
    (outcome) => `${ledger.filter((row) => row.outcome === outcome).length} ${outcome}`,
  );
  const rows = ledger.map((row, index) => ({ ...row, couldBe: report.ledger[index]?.couldBe }));
  const shown = (['unsettled', 'decided', 'dismissed'] as const).flatMap((outcome) =>
    rows.filter((row) => row.outcome === outcome),
  );
  const yaml = ({ outcome, couldBe }: (typeof rows)[number]) => {
    if (!couldBe) return [];
    if (outcome === 'unsettled') {
      return readyToPaste(
        'Settle it under `decisions` with one of these:',
        wouldSettle(report, couldBe),
      );
    }
    const [, record] = wouldSettle(report, couldBe);
    return decisions
      ? readyToPaste('Make a record of it under `decisions` with this:', [record])
      : [];
  };
  return [
    `Marks: ${ledger.length} (${counts.join(', ')})`,
    ...shown.flatMap((row) => [
      `  ${file}:${row.line}:${row.column} ${row.outcome} ${row.mark} “${firstWords(row.text, 100)}”: ${row.reason}`,
      ...yaml(row),
    ]),
  ].join('\n');
}

/** Decisions as lines that can be pasted under `decisions`, below a line that says what they do. */
function readyToPaste(what: string, decisions: string[]): string[] {
  if (decisions.length === 0) return [];
  const indented = decisions.map((yaml) => yaml.trimEnd().replace(/^(?=.)/gm, '  '));
  return [`  ${what}`, indented.join('\n  or\n')];
}
