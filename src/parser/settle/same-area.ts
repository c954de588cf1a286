import { contentWords, shared } from '../document/content-words.ts';
import { bodyKey } from '../document/named-bodies.ts';
import { headingArea } from '../document/section-area.ts';
import type { Text } from '../text.ts';
import type { Telling } from './collect.ts';

/** Places that tell one grading; of each list, what its first item there calls the area. */
export interface Group {
  tellings: Telling[];
  items: Map<number, { passage: number; words: string }>;
}

/** Groups as they can be found: by body and area, the known one or its words, and by body and grade. */
export type Groups = Map<string, Set<Group>>;

/** Puts a place into a group, or a new one; answers the group. */
export function put(text: Text, groups: Groups, telling: Telling, found: Group | null): Group {
  const group: Group = found ?? { tellings: [], items: new Map() };
  group.tellings.push(telling);
  const list = listOf(text, telling);
  if (list !== null && !group.items.has(list)) group.items.set(list, itemOf(telling));
  for (const key of [areaKey(text, telling), gradeKey(telling)])
    groups.set(key, (groups.get(key) ?? new Set()).add(group));
  return group;
}

/**
 * The group that speaks of the same area as a place: one id where both are known, else one wording.
 * Items of one list are told in parallel: two that print different words are two areas, so that
 * `Good for preventing fires` and `Good for preventing fires at home` are never one.
 */
export function groupOf(text: Text, groups: Groups, telling: Telling): Group | null {
  const alike = [...(groups.get(areaKey(text, telling)) ?? [])];
  return alike.find((group) => !isParallel(text, group, telling)) ?? null;
}

/**
 * The group that prose in fewer or more words restates: one grade, and the words of one area within the
 * other's, or half of them below its own heading or the label itself.
 */
export function summarised(text: Text, groups: Groups, telling: Telling): Group | null {
  const { statement, area, mark } = telling;
  const words = text.stems(statement.area ?? '');
  if (statement.basis === 'label') return null;
  const passage = text.document.passages[statement.span.passage];
  const heading = passage && headingArea(text, passage)?.words;
  const restates = (other: Telling) => {
    const above = other.statement.basis === 'label' && other.mark.passage === mark.passage - 1;
    const own = above || (heading !== undefined && other.statement.area === heading);
    if (area !== null && (other.area !== null || !own)) return false;
    const others = text.stems(other.statement.area ?? '');
    const both = shared(words, others);
    const within = both > 0 && (both === words.length || both === others.length);
    return within || (own && both >= Math.max(2, words.length / 2));
  };
  const [only, another] = [...(groups.get(gradeKey(telling)) ?? [])].filter(
    (group) => !isParallel(text, group, telling) && group.tellings.some(restates),
  );
  return another ? null : (only ?? null);
}

/** Whether another item of the same list tells the group in other words. */
function isParallel(text: Text, { items }: Group, telling: Telling): boolean {
  const list = listOf(text, telling);
  const item = list === null ? undefined : items.get(list);
  const { passage, words } = itemOf(telling);
  return item !== undefined && item.passage !== passage && item.words !== words;
}

function listOf({ document }: Text, { statement }: Telling): number | null {
  return document.passages[statement.span.passage]?.list ?? null;
}

function itemOf({ statement: { span, area } }: Telling): { passage: number; words: string } {
  return {
    passage: span.passage,
    words: contentWords(area ?? '')
      .toSorted()
      .join(' '),
  };
}

/** What tells the body and the area of a place: the known area, or its words in any order. */
function areaKey(text: Text, { body, area, statement }: Telling): string {
  const words = text.stems(statement.area ?? '').filter((stem) => stem !== 'overal');
  return `${bodyKey(body)} on ${area ?? words.toSorted().join(' ')}`;
}

function gradeKey({ body, judgment }: Telling): string {
  return `${bodyKey(body)} is ${judgment}`;
}
