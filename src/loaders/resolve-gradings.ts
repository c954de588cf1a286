import { stringify } from 'yaml';
import type { CheckedReport } from '../checks/checked-content.ts';
import type { ParsedGrading, ParsedReport } from '../parser/parsed-report.ts';
import type { Grading, NotGraded } from '../schemas/grade.ts';
import type { Stance } from '../schemas/observation.ts';
import { overlap } from '../schemas/passage.ts';
import { findingId } from '../urls.ts';
import { type FindingResolver, resolveBody, resolveFinding } from './finding-resolver.ts';
import { itemAt, type WordPlacer } from './place-words.ts';
import { gradingProposals } from './record-proposals.ts';

/** The gradings of one report; one of an unknown area or body is reported and left out. */
export function resolveGradings(resolver: FindingResolver): Grading[] {
  return resolver.source.parsed.gradings.flatMap((grading) => resolveGrading(resolver, grading));
}

/**
 * Areas that a report asks about without a grade: those the parser met, and those whose missing
 * grade the curator noted among the anomalies. One a body and area.
 */
export function resolveNotGraded(
  { id: report, parsed, entry }: CheckedReport,
  placer: WordPlacer,
): NotGraded[] {
  const { bodies, round, anomalies } = entry.data;
  const [first = ''] = bodies;
  const passageHolding = (words: string | null) => {
    const index = parsed.passages.findIndex(({ text }) => words !== null && text.includes(words));
    return index < 0 ? null : placer.passage(index);
  };
  const met = parsed.notGraded.map(({ body, area, reason, span }) => ({
    area,
    body: body.id ?? first,
    reason,
    text: placer.text(span),
    passage: placer.passage(span.passage),
  }));
  const noted = anomalies.map(({ area, note, text }) => ({
    area,
    body: first,
    reason: note,
    text: text ?? '',
    passage: passageHolding(text),
  }));
  const seen = new Set<string>();
  return [...met, ...noted].flatMap(({ area, ...each }) => {
    const key = `${each.body} ${area}`;
    if (area === null || seen.has(key)) return [];
    seen.add(key);
    return [{ report, round, area, ...each }];
  });
}

function resolveGrading(resolver: FindingResolver, parsed: ParsedGrading): Grading[] {
  const { source, placer, report } = resolver;
  const { bodies, round, inspectorate } = source.entry.data;
  const carrier = itemAt(parsed.statements, parsed.carriedBy);
  if (parsed.area === null) {
    report(carrier.span, 'area-known', areaUnknown(source.parsed, parsed, round));
    return [];
  }
  const body = resolveBody(resolver, parsed.body, carrier.span);
  if (body === null) return [];
  const rest = bodies.length > 1 ? `${body}/${parsed.area}` : parsed.area;
  const id = findingId('grading', source.id, rest);
  return [
    {
      ...resolveFinding(resolver, id, body, [carrier.span], carrier.voice, parsed),
      area: parsed.area,
      areaAsPrinted: parsed.areaAsPrinted,
      round,
      judgment: parsed.judgment,
      judgedBy: inspectorate,
      basis: carrier.basis,
      hedge: carrier.hedge,
      judgmentAsPrinted: carrier.judgmentAsPrinted,
      statements: parsed.statements.map(({ span, mark: _, ...statement }) => ({
        text: placer.text(span),
        span: placer.span(span),
        original: placer.original(span),
        ...statement,
      })),
      stances: stancesOf(resolver, parsed),
    },
  ];
}

function areaUnknown(report: ParsedReport, grading: ParsedGrading, round: string): string {
  const [refusing, changing] = gradingProposals(report, grading);
  const wording = stringify({ [round]: [grading.areaAsPrinted] });
  return `unexpected area "${grading.areaAsPrinted}"; expected a wording of an area of ${round}. Add it to its area under areas/:
  wordings:
${indented(wording)}
Or settle it under \`decisions\` in the front matter with one of these:
${refusing}  or
${changing}`;
}

function indented(yaml: string): string {
  return yaml.trimEnd().replace(/^/gm, '    ');
}

/** What an editor reads in the words that tell a grade. */
function stancesOf({ source }: FindingResolver, { statements }: ParsedGrading): Stance[] {
  const read = (source.readings?.placed ?? []).filter(
    ({ reading, spans }) =>
      reading.grading && spans.some((words) => statements.some(({ span }) => overlap(words, span))),
  );
  return [...new Set(read.flatMap(({ reading }) => reading.stances))];
}
