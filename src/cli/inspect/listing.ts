import { capitalised, counted, firstWords } from '../../in-words/phrases.ts';
import type { ParsedLedgerEntry } from '../../parser/parsed-report.ts';
import { findingKinds, listedKinds } from '../../schemas/finding-kinds.ts';
import type { Inspection } from './inspection.ts';
import { marksListing } from './marks-listing.ts';

/** What one file holds as lines to read, each with its place: records, marks, messages. */
export function listing(
  file: string,
  found: Inspection,
  ledger: Pick<ParsedLedgerEntry, 'wouldSettle'>[],
): string {
  const at = (line: number) => `${file}:${line}`;
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
    part('Gradings', gradings),
    part('Not graded', notGraded),
    part('Quotes', quotes),
    ...listedKinds.map((kind) => {
      const { many, collection } = findingKinds[kind];
      return part(capitalised(many), found[collection].map(asked));
    }),
    marksListing(file, found, ledger),
    part('Messages', messages),
  ].join('\n');

  function asked({ area, deadline, text, line }: Inspection['recommendations'][number]): string {
    const due = deadline ? `, ${deadline}` : '';
    return `${at(line)} ${firstWords(text, 100)} — ${area ?? 'no area named'}${due}`;
  }
}

function part(title: string, lines: string[]): string {
  return [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
