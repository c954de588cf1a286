import { type CheckedReport, fieldProblem } from '../checks/checked-content.ts';
import type { PlacedReading } from '../checks/place-readings.ts';
import type { Quote } from '../schemas/finding.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Problem } from '../schemas/problem.ts';
import { findingId } from '../urls.ts';
import { findQuoted } from './find-quoted.ts';
import { type FindingResolver, resolveFinding } from './finding-resolver.ts';
import { leadInOf } from './resolve-passages.ts';
import { voiceOfWords } from './voices.ts';

/**
 * What an editor reads in one report, in the order of the text; but for grades, which carry their own
 * stances. A reading whose words or body cannot be made out is named elsewhere and left out.
 */
export function resolveObservations(resolver: FindingResolver, quotes: Quote[]): Observation[] {
  const { source, placer } = resolver;
  const read = (source.readings?.observed ?? [])
    .flatMap((each) => {
      const body = bodyOf(each, source);
      return body === null ? [] : [{ ...each, body }];
    })
    .toSorted(inOrderOfText);
  const numberOf = resolver.numbers('observation');
  return read.map((each) =>
    resolveOne(resolver, quotes, each, numberOf(each.spans.map(placer.text).join('\n'))),
  );
}

/** Readings whose words stand nowhere in the report, or more than once. */
export function misplacedReadings(
  { parsed, readings }: CheckedReport,
  numbers: string[],
): Problem[] {
  if (!readings) return [];
  return readings.misplaced.flatMap(({ index, reading }) => {
    const quoted = findQuoted(parsed, reading, numbers);
    if (quoted.spans) return [];
    return [fieldProblem(readings.list, [index, 'text'], 'words-quoted', quoted.reason)];
  });
}

function resolveOne(
  resolver: FindingResolver,
  quotes: Quote[],
  { reading, spans, body }: PlacedReading & { body: string },
  number: number,
): Observation {
  const { source, placer } = resolver;
  const { passages } = source.parsed;
  const [first] = spans;
  const area = reading.area ?? passages[first.passage]?.area ?? null;
  const leadIn = leadInOf(first.passage, passages);
  const voice = voiceOfWords(resolver, quotes, placer.span(first));
  const id = findingId('observation', source.id, String(number));
  return {
    ...resolveFinding(resolver, id, body, spans, voice, reading),
    title: null,
    foundBy: 'editor',
    number,
    stances: reading.stances,
    area,
    areaBasis: area === null ? null : reading.area === null ? 'heading' : 'editor',
    scope: reading.scope,
    leadIn: leadIn && placer.text(leadIn),
  };
}

function bodyOf({ reading }: PlacedReading, { entry }: CheckedReport): string | null {
  const { bodies } = entry.data;
  const [only, another] = bodies;
  const body = reading.body ?? (another === undefined ? only : undefined);
  return body !== undefined && bodies.includes(body) ? body : null;
}

function inOrderOfText(
  { spans: [one] }: Pick<PlacedReading, 'spans'>,
  { spans: [other] }: Pick<PlacedReading, 'spans'>,
): number {
  return one.passage - other.passage || one.start - other.start;
}
