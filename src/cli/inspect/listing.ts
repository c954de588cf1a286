import { capitalised, counted, firstWords } from '../../in-words/phrases.ts';
import { recordProposals } from '../../loaders/record-proposals.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';
import { findingKinds, listedKinds } from '../../schemas/finding-kinds.ts';
import type { Inspection } from './inspection.ts';
import { marksListing } from './marks-listing.ts';
import { readyToPaste } from './ready-to-paste.ts';

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
