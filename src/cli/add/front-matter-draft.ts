import type { ParsedReport } from '../../parser/parsed-report.ts';

/** Draft front matter, and the fields that a curator must fill in. */
export interface FrontMatterDraft {
  yaml: string;
  missing: string[];
}

/** Drafts front matter from what a raw text tells; a field it does not tell is null. */
export function draftFrontMatter(
  id: string,
  report: ParsedReport,
  { bodies, droppedMarks }: { bodies: string[]; droppedMarks: number },
): FrontMatterDraft {
  const words = report.passages.map(({ text }) => text).join('\n');
  const title = report.passages.find(({ kind }) => kind === 'heading')?.text ?? null;
  const date = printedDate(words);
  const fields: [string, unknown][] = [
    ['title', title],
    ['name', null],
    ['kind', null],
    ['bodies', bodies],
    ['inspectorate', null],
    ['publisher', { organisation: null, basis: null, evidence: null }],
    ['source', { address: null, evidence: null }],
    ['round', report.round],
    ['pillar', null],
    ['date', date ?? { value: null, precision: null, basis: null, evidence: null }],
    ['licence', { name: null, identifier: null, address: null, attribution: null }],
    ['original', `${id}.txt`],
    ...(droppedMarks > 0 ? [['droppedMarks', droppedMarks] satisfies [string, unknown]] : []),
  ];
  const missing = fields.flatMap(([name, value]) => missingIn(name, value));
  return {
    yaml: `---\n${fields.map(([name, value]) => field(name, value)).join('\n')}\n---\n`,
    missing,
  };
}

const optional = new Set(['pillar', 'source.address', 'licence.identifier', 'licence.address']);

function missingIn(name: string, value: unknown): string[] {
  if (optional.has(name)) return [];
  if (value === null || (Array.isArray(value) && value.length === 0)) return [name];
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => missingIn(`${name}.${key}`, inner));
}

function field(name: string, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `${name}: ${JSON.stringify(value)}`;
  }
  const lines = Object.entries(value).map(([key, inner]) => `  ${key}: ${JSON.stringify(inner)}`);
  return [`${name}:`, ...lines].join('\n');
}

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const numbers =
  /\b(?:last )?(?:updated|published|posted)(?: on)?:? (\d{1,2})\/(\d{1,2})\/(\d{4})\b/i;
const inWords = new RegExp(
  `\\b(?:last )?(?:updated|published|posted)(?: on)?:? (\\d{1,2})(?:st|nd|rd|th)? (${monthNames.join('|')}),? (\\d{4})\\b`,
  'i',
);

/** The day that a text says it was published or updated on: `Last updated 22/03/2018`. */
function printedDate(words: string): Record<string, string> | null {
  const [evidence, day = '', month = '', year = ''] =
    numbers.exec(words) ?? inWords.exec(words) ?? [];
  if (!evidence) return null;
  const named = monthNames.indexOf(month.toLowerCase()) + 1;
  const number = named > 0 ? String(named) : month;
  const value = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const of = /updated/i.test(evidence) ? 'last update' : 'publication';
  return {
    value,
    precision: 'day',
    basis: 'printed',
    of,
    evidence: `The text says “${evidence}”.`,
  };
}
