import { firstWords } from '../../in-words/phrases.ts';
import { slugOf } from '../../schemas/field.ts';
import type { DraftedReport } from './draft-report.ts';

/** What `add` says of a draft: where it is, what to fill in, and where it differs from the text. */
export function draftTold(
  file: string,
  copy: string,
  original: string,
  { missing, bodies, lost, gained, differences, lineOf }: DraftedReport,
): string {
  const told = (verb: string, records: DraftedReport['lost']) =>
    records.map((record) => {
      const what = record.told === '' ? record.kind : `${record.kind} (${record.told})`;
      return `${file}:${lineOf(record)} the draft ${verb} this ${what}: “${firstWords(record.words, 100)}”.`;
    });
  return [
    `${copy}: draft written; the text is kept as ${original}.`,
    ...bodies.unknown.map(
      (name) =>
        `“${name}” is no known organisation: add organisations/${slugOf(name)}.md, and name it under \`bodies\`.`,
    ),
    `Fill in: ${missing.join(', ')}.`,
    ...differences.map(
      ({ originalLine, copy: words, original: printed }) =>
        `${file}:${originalLine} the draft has “${words}” where the text has “${printed}”.`,
    ),
    ...told('lacks', lost),
    ...told('alone has', gained),
    'Then read the copy beside the text: headings, lists, page furniture (leftOut).',
  ].join('\n');
}
