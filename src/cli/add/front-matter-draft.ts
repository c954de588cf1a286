import type { ParseContext } from '../../parser/parse-context.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';

/** Draft front matter, and the fields that a curator must fill in. */
export interface FrontMatterDraft {
  yaml: string;
  missing: string[];
}

/** Drafts front matter from what a raw text tells; a field it does not tell is null. */
export function draftFrontMatter(
  id: string,
  source: string,
  report: ParsedReport,
  context: ParseContext,
): FrontMatterDraft {
  const words = report.passages.map(({ text }) => text).join('\n');
  const title = report.passages.find(({ kind }) => kind === 'heading')?.text ?? null;
  const bodies = [...new Set(report.gradings.flatMap(({ body }) => body.id ?? []))];
  const date = printedDate(words);
  const dropped =
    source.match(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g)?.length ?? 0;
  const fields: [string, unknown][] = [
    ['title', title],
    ['name', null],
    ['kind', null],
    ['bodies', bodies.length > 0 ? bodies : forcesNamed(words, context)],
    ['inspectorate', null],
    ['publisher', { organisation: null, basis: null, evidence: null }],
    ['source', { address: null, evidence: null }],
    ['round', report.round],
    ['pillar', null],
    ['date', date ?? { value: null, precision: null, basis: null, evidence: null }],
    ['licence', { name: null, address: null, attribution: null }],
    ['original', `${id}.txt`],
    ...(dropped > 0 ? [['droppedMarks', dropped] satisfies [string, unknown]] : []),
  ];
  const missing = fields.flatMap(([name, value]) => missingIn(name, value));
  return {
    yaml: `---\n${fields.map(([name, value]) => field(name, value)).join('\n')}\n---\n`,
    missing,
  };
}

const optional = new Set(['pillar', 'source.address', 'licence.address']);

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

function forcesNamed(words: string, { organisations }: ParseContext): string[] {
  return organisations
    .filter(
      ({ kind, name, otherNames }) =>
        kind === 'force' && [name, ...otherNames].some((each) => words.includes(each)),
    )
    .map(({ id }) => id);
}

function printedDate(words: string): Record<string, string> | null {
  const match = /\b(?:Last )?updated:? (\d{1,2})\/(\d{1,2})\/(\d{4})\b/i.exec(words);
  const [evidence, day = '', month = '', year = ''] = match ?? [];
  if (!evidence) return null;
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { value, precision: 'day', basis: 'printed', evidence: `The text says “${evidence}”.` };
}
