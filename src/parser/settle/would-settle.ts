import { stringify } from 'yaml';
import { toldApart } from '../document/quoted-words.ts';
import type { ParsedReport, ParsedSpan, Proposal } from '../parsed-report.ts';
import type { Reading } from '../rules/reading.ts';

/** The passages in which proposed words stand. */
type Passages = Pick<ParsedReport, 'passages'>;

/**
 * Decisions, as YAML ready to paste under `decisions`, that settle a mark one way or the other: `as:
 * nothing`, and what it could be, as far as that is known.
 */
export function wouldSettle(report: Passages, { span, as }: Proposal): [string, string] {
  return [asYaml(report, span, { as: 'nothing' }), asYaml(report, span, as)];
}

function asYaml(report: Passages, span: ParsedSpan, as: Proposal['as']): string {
  const text = report.passages[span.passage]?.text.slice(span.start, span.end);
  return stringify([{ text, ...toldApart(report, span), ...as, because: '…' }]);
}

/** What would make a grading of a reading; `above` is the area that the heading above names. */
export function asGrading(
  judgment: string,
  reading: Reading | null,
  above: string | null,
): Proposal['as'] {
  const told = reading?.told ?? [];
  const open = (words = '') => (words === '' && above) || `… (${words || 'which area?'})`;
  const areas = told.map(({ area }) => area.id ?? open(area.words));
  const [first] = told;
  const body = first?.body.id ? { body: first.body.id } : {};
  return { as: 'grading', ...body, areas: areas.length > 0 ? areas : [open()], judgment };
}
