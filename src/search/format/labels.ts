import { capitalised } from '../../in-words/phrases.ts';
import { type FindingKind, findingKinds, isFindingKind } from '../../schemas/finding-kinds.ts';

/** What a kind of record is called: one, and many. */
export function kindLabel(kind: string): { one: string; many: string } {
  const many = isFindingKind(kind) ? findingKinds[kind].many : `${kind}s`;
  return { one: capitalised(kind), many: capitalised(many) };
}

/** Every way of saying a kind: "area for improvement", "areas for improvement", "AFI". */
export function sayingsOf(kind: FindingKind): string[] {
  const { many, alsoCalled } = findingKinds[kind];
  return [kind, many, ...alsoCalled];
}
