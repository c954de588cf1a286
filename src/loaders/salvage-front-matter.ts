import { type ReportFrontMatter, reportFrontMatterSchema } from '../schemas/report.ts';

const blank: ReportFrontMatter = {
  title: '',
  name: '',
  kind: 'assessment page',
  version: null,
  bodies: [],
  inspectorate: '',
  publisher: { organisation: '', basis: 'inferred', evidence: '' },
  source: { address: null, assumed: null, evidence: '' },
  inspectorateReport: null,
  judged: null,
  round: '',
  pillar: null,
  date: { value: '', precision: 'day', basis: 'inferred', of: 'publication', evidence: '' },
  inspected: null,
  licence: { name: '', identifier: null, address: null, attribution: '' },
  original: '',
  leftOut: [],
  droppedMarks: 0,
  lostLinks: [],
  anomalies: [],
  titles: [],
  decisions: [],
};

/**
 * What can be saved of front matter that breaks its schema: each field that is right by itself,
 * blanks for the others. Only good for finding the problems of the text below it.
 */
export function salvageFrontMatter(fields: unknown): ReportFrontMatter {
  const found = new Map(typeof fields === 'object' && fields ? Object.entries(fields) : []);
  const right = Object.entries(reportFrontMatterSchema.shape).flatMap(([name, schema]) => {
    const checked = schema.safeParse(found.get(name));
    return checked.success ? [[name, checked.data]] : [];
  });
  return { ...blank, ...Object.fromEntries(right) };
}
