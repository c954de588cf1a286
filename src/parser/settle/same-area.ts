import { contentWords, shared } from '../document/content-words.ts';
import { headingArea } from '../document/section-area.ts';
import { bodyKey, sameBody, type Text } from '../text.ts';
import type { Telling } from './collect.ts';

/** Places that tell one grading. */
export interface Group {
  tellings: Telling[];
  /** One place of each wording. */
  wordings: Map<string, Telling>;
  /** Of each list, the first item and what it calls the area. */
  items: Map<number, { passage: number; words: string }>;
}

export function emptyGroup(): Group {
  return { tellings: [], wordings: new Map(), items: new Map() };
}

/** The group with one more place. */
export function added(text: Text, group: Group, telling: Telling): Group {
  const { body, area } = telling;
  group.tellings.push(telling);
  group.wordings.set([bodyKey(body), area, wordKey(text, telling)].join('|'), telling);
  const list = listOf(text, telling);
  if (list !== null && !group.items.has(list)) group.items.set(list, itemOf(telling));
  return group;
}

/**
 * The group that speaks of the same area as a place: one id where both are known, else one wording.
 * Items of one list are told in parallel: two that print different words are two areas, so that
 * `Good for preventing fires` and `Good for preventing fires at home` are never one.
 */
export function groupOf(text: Text, groups: Group[], telling: Telling): Group | null {
  const isSame = (other: Telling) => {
    if (!sameBody(other.body, telling.body)) return false;
    if (other.area !== null && telling.area !== null) return other.area === telling.area;
    return wordKey(text, other) === wordKey(text, telling);
  };
  return (
    groups.find(
      (group) => !isParallel(text, group, telling) && [...group.wordings.values()].some(isSame),
    ) ?? null
  );
}

/**
 * The group that prose in fewer or more words restates: one grade, and the words of one area within the
 * other's, or half of them below its own heading.
 */
export function summarised(text: Text, groups: Group[], telling: Telling): Group | null {
  const { statement, area, judgment, body } = telling;
  const words = text.stems(statement.area ?? '');
  if (statement.basis === 'label' || words.length === 0) return null;
  const passage = text.document.passages[statement.span.passage];
  const heading = passage && headingArea(text, passage)?.words;
  const restates = (other: Telling) => {
    if (other.judgment !== judgment || !sameBody(other.body, body)) return false;
    const own = heading !== undefined && other.statement.area === heading;
    if (area !== null && (other.area !== null || !own)) return false;
    const others = text.stems(other.statement.area ?? '');
    const both = shared(words, others);
    const within = both > 0 && (both === words.length || both === others.length);
    return within || (own && both >= Math.max(2, words.length / 2));
  };
  const [only, another] = groups.filter(
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

const keys = new WeakMap<Telling, string>();

/** What a place calls the area, in any order of the words: worked out once, as each is compared with many. */
function wordKey(text: Text, telling: Telling): string {
  const key =
    keys.get(telling) ??
    text
      .stems(telling.statement.area ?? '')
      .filter((stem) => stem !== 'overal')
      .toSorted()
      .join(' ');
  keys.set(telling, key);
  return key;
}
