import type { Ask } from '../schemas/ask.ts';
import { findingKinds, type ListedKind } from '../schemas/finding-kinds.ts';
import { findingId } from '../urls.ts';
import { type FindingResolver, resolveBody, resolveFinding } from './finding-resolver.ts';

/** The asks of one kind in one report. */
export function resolveAsks(resolver: FindingResolver, kind: ListedKind): Ask[] {
  const { source, placer } = resolver;
  const asks = source.parsed[findingKinds[kind].collection];
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
      ...(ask.status === null ? {} : { status: ask.status }),
    };
  });
}
