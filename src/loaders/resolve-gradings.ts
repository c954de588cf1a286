import type { ParsedGrading } from '../parser/parsed-report.ts';
import type { Grading } from '../schemas/grading.ts';
import { overlap } from '../schemas/passage.ts';
import type { Stance } from '../schemas/stance.ts';
import { findingId } from '../urls.ts';
import { type FindingResolver, resolveBody, resolveFinding } from './finding-resolver.ts';
import { itemAt } from './item-at.ts';

/** The gradings of one report; one of an unknown area or body is reported and left out. */
export function resolveGradings(resolver: FindingResolver): Grading[] {
  return resolver.source.parsed.gradings.flatMap((grading) => resolveGrading(resolver, grading));
}

function resolveGrading(resolver: FindingResolver, parsed: ParsedGrading): Grading[] {
  const { source, placer, report } = resolver;
  const { bodies, round, inspectorate } = source.entry.data;
  const carrier = itemAt(parsed.statements, parsed.carriedBy);
  if (parsed.area === null) {
    report(
      carrier.span,
      'area-known',
      `unexpected area "${parsed.areaAsPrinted}"; expected a wording of an area of ${round}. Add it to the area's \`wordings\` under areas/, or settle it under \`decisions\`.`,
    );
    return [];
  }
  const body = resolveBody(resolver, parsed.body, carrier.span);
  if (body === null) return [];
  const rest = bodies.length > 1 ? `${body}/${parsed.area}` : parsed.area;
  return [
    {
      ...resolveFinding(
        resolver,
        findingId('grading', source.id, rest),
        body,
        [carrier.span],
        carrier.voice,
        parsed,
      ),
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

/** What an editor reads in the words that tell a grade. */
function stancesOf({ source }: FindingResolver, { statements }: ParsedGrading): Stance[] {
  const read = (source.readings?.placed ?? []).filter(
    ({ reading, spans }) =>
      reading.grading && spans.some((words) => statements.some(({ span }) => overlap(words, span))),
  );
  return [...new Set(read.flatMap(({ reading }) => reading.stances))];
}
