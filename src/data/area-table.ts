import { z } from 'zod';
import { allBy, reportById, roundById } from '../edition/lookup.ts';
import { type AnyFinding, type Edition, gradeGiven } from '../schemas/edition.ts';
import { type FindingKind, findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import { citeFinding } from './cite/citation.ts';
import { csvColumns } from './records/csv-columns.ts';
import { csvHeader, csvLines } from './records/write-csv.ts';

/** One row: something that a document says of an area. */
const rowSchema = z.strictObject({
  round: z.string().describe('The round of inspections.'),
  document: z.string().describe('The document, by its own title.'),
  date: z.string().describe('The date of the document, as exactly as it is known.'),
  kind: z.string().describe('What it is.'),
  stances: z.array(z.string()).describe('What an editor reads in it.'),
  judgment: z.string().describe('The grade.'),
  text: z.string().describe('The words, as printed.'),
  leadIn: z.string().describe('The words that introduce its list.'),
  paragraphs: z.string().describe('Where the words stand in the document.'),
  speaker: z.string().describe('Whose words they are, or who reports them.'),
  voice: z.string().describe('In what capacity.'),
  foundBy: z.string().describe('Whether a rule found it, or an editor read it.'),
  url: z.string().describe('Where this site shows it.'),
});

/** Everything that the documents say of one area of one body as CSV, the oldest document first. */
export function areaTable(edition: Edition, area: string, body: string): string {
  const filed = filedUnder(edition, `${area} ${body}`);
  const rows = filed.map((each) => rowOf(edition, each));
  return csvHeader(columns) + csvLines(columns, rows);
}

const columns = csvColumns(rowSchema);

/** Findings by their area and body, each list in the order of the reports and then by kind. */
const filedUnder = allBy(
  (edition) => {
    const order = new Map(edition.reports.map(({ id }, index) => [id, index]));
    return kindNames
      .flatMap((kind) =>
        edition[findingKinds[kind].collection].map((finding: AnyFinding) => ({ kind, finding })),
      )
      .toSorted((a, b) => (order.get(a.finding.report) ?? 0) - (order.get(b.finding.report) ?? 0));
  },
  ({ finding }) => `${finding.area} ${finding.body}`,
);

function rowOf(
  edition: Edition,
  { kind, finding }: { kind: FindingKind; finding: AnyFinding },
): z.infer<typeof rowSchema> {
  const { report, cited, address } = citeFinding(edition, finding);
  return {
    round: roundById(edition, reportById(edition, finding.report).round).name,
    document: report.title,
    date: report.date.value,
    kind,
    stances: finding.stances ?? [],
    judgment: gradeGiven(finding) ?? '',
    text: finding.text,
    leadIn: finding.leadIn ?? '',
    paragraphs: cited.paragraphs,
    speaker: cited.speaker.name,
    voice: finding.voice.kind,
    foundBy: finding.foundBy,
    url: address,
  };
}
