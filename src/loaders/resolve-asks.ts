import type { Ask } from '../schemas/ask.ts';
import { findingKinds, type ListedKind } from '../schemas/finding-kinds.ts';
import { findingId } from '../urls.ts';
import { type FindingResolver, resolveBody, resolveFinding } from './finding-resolver.ts';

/** The asks of one kind in one report. */
export function resolveAsks(resolver: FindingResolver, kind: ListedKind): Ask[] {
  const { source, placer } = resolver;
  const numberOf = resolver.numbers(kind);
  return source.parsed[findingKinds[kind].collection].flatMap((ask) => {
    const number = numberOf(placer.text(ask.span));
    const body = resolveBody(resolver, ask.body, ask.span);
    if (body === null) return [];
    const id = findingId(kind, source.id, String(number));
    return {
      ...resolveFinding(resolver, id, body, [ask.span], resolver.voice, ask),
      foundBy: ask.foundBy,
      number,
      area: ask.area,
      areaBasis: ask.areaBasis,
      leadIn: ask.leadIn && placer.text(ask.leadIn),
      evidence: ask.evidence.map(placer.span),
      ...(ask.status === null ? {} : { status: ask.status }),
    };
  });
}
