import { contentWords, shared } from '../document/content-words.ts';
import { bodyKey } from '../document/named-bodies.ts';
import type { Text } from '../text.ts';
import type { Telling } from './collect.ts';

/** Places that tell one grading, as they can be found: by body and area, and by body and grade. */
export type Groups = Map<string, Set<Telling[]>>;

/** Puts a place into a group; answers the group. */
export function put(text: Text, groups: Groups, telling: Telling, group: Telling[]): Telling[] {
  group.push(telling);
  for (const key of [areaKey(text, telling), gradeKey(telling)])
    groups.set(key, (groups.get(key) ?? new Set()).add(group));
  return group;
}

/**
 * The group that speaks of the same area as a place: one id where both are known, else one wording.
 * Items of one list are told in parallel: two that print different words are two areas, so that
 * `Good for preventing fires` and `Good for preventing fires at home` are never one.
 */
export function groupOf(text: Text, groups: Groups, telling: Telling): Telling[] | null {
  const alike = [...(groups.get(areaKey(text, telling)) ?? [])];
  return alike.find((group) => !isParallel(text, group, telling)) ?? null;
}

/**
 * The group that prose in fewer or more words restates: one grade, and the words of one area within the
 * other's, or one of them below the label itself.
 */
export function summarised(text: Text, groups: Groups, telling: Telling): Telling[] | null {
  const { statement, area, mark } = telling;
  if (statement.basis === 'label') return null;
  const words = text.stems(statement.area ?? '');
  const restates = (other: Telling) => {
    const above = other.statement.basis === 'label' && other.mark.passage === mark.passage - 1;
    if (area !== null && (other.area !== null || !above)) return false;
    const others = text.stems(other.statement.area ?? '');
    const both = shared(words, others);
    return both > 0 && (above || both === words.length || both === others.length);
  };
  const alike = [...(groups.get(gradeKey(telling)) ?? [])];
  const [only, another] = alike.filter(
    (group) => !isParallel(text, group, telling) && group.some(restates),
  );
  return another ? null : (only ?? null);
}

/** Whether another item of the same list tells the group in other words. */
function isParallel({ document }: Text, group: Telling[], telling: Telling): boolean {
  const listOf = ({ statement }: Telling) => document.passages[statement.span.passage]?.list;
  const wordsOf = ({ statement }: Telling) =>
    contentWords(statement.area ?? '')
      .toSorted()
      .join(' ');
  const list = listOf(telling);
  const item = typeof list === 'number' ? group.find((other) => listOf(other) === list) : undefined;
  const isOther = item && item.statement.span.passage !== telling.statement.span.passage;
  return isOther === true && wordsOf(item) !== wordsOf(telling);
}

/** What tells the body and the area of a place: the known area, or its words in any order. */
function areaKey(text: Text, { body, area, statement }: Telling): string {
  const words = text.stems(statement.area ?? '').toSorted();
  return `${bodyKey(body)} on ${area ?? words.join(' ')}`;
}

function gradeKey({ body, judgment }: Telling): string {
  return `${bodyKey(body)} is ${judgment}`;
}
