import type { ParsedAsk } from '../parser/parsed-report.ts';
import type { Ask } from '../schemas/ask.ts';
import { type FindingKind, findingId } from '../urls.ts';
import { type FindingResolver, resolveBody, resolveFinding } from './finding-resolver.ts';

/** Areas for improvement, causes of concern or recommendations of one report. */
export function resolveAsks<T extends ParsedAsk>(
  resolver: FindingResolver,
  kind: FindingKind,
  asks: T[],
): (Ask & { parsed: T })[] {
  const { source, placer } = resolver;
  const numbers = resolver.number(
    kind,
    asks.map(({ span }) => placer.text(span)),
  );
  return asks.flatMap((ask, index) => {
    const number = numbers[index] ?? 0;
    const body = resolveBody(resolver, ask.body, ask.span);
    if (body === null) return [];
    const id = findingId(kind, source.id, String(number));
    return {
      ...resolveFinding(resolver, id, body, [ask.span], resolver.voice, ask),
      number,
      area: ask.area,
      leadIn: ask.leadIn && placer.text(ask.leadIn),
      evidence: ask.evidence.map(placer.span),
      parsed: ask,
    };
  });
}
