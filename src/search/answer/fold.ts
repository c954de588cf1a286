import type { IndexView } from './index-view.ts';
import type { Found } from './rank.ts';

/** A result with the other bodies of which the same is said. */
export interface Folded extends Found {
  also: string[];
}

/** Results in their order, what is said alike of several bodies as one. */
export function folded(found: Found[], view: IndexView): Folded[] {
  const firsts = new Map<number, Folded>();
  return found.flatMap((each) => {
    const group = view.firstOf(each.record);
    const first = firsts.get(group);
    const body = view.bodyOf(each.record);
    if (first && view.bodyOf(first.record) !== body) {
      if (!first.also.includes(body)) first.also.push(body);
      return [];
    }
    const own = { ...each, also: [] };
    if (!first) firsts.set(group, own);
    return [own];
  });
}
