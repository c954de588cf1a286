import type { Organisation } from '../../schemas/people.ts';
import type { Site } from '../../schemas/site.ts';
import { declaredBy } from '../lexicon/declared.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import { inCapitals, isLink, type NameWord, nameRuns } from './name-runs.ts';
import { escaped, fold } from './normalise.ts';

/** A body named in words, and where. */
export interface NamedBody extends ParsedBody {
  name: string;
  start: number;
  end: number;
}

/** Finds the bodies that words name. */
export interface BodyNames {
  /** In the order of the words; a name within a longer one is not found apart. */
  named(words: string): NamedBody[];
}

/** The words of a form, and whether the name's own part stands behind them. */
interface Form {
  key: string[];
  leads: boolean;
}

/**
 * Bodies by the names of known organisations, and by the forms that names have in this content: with
 * `… Police`, "Fell and Dale Police is" names Fell and Dale Police; with `HMP …`, "HMP Fell" that.
 * `toldNames` are names that the text itself tells.
 */
export function bodyNames(
  organisations: Organisation[],
  bodies: Site['bodies'],
  toldNames: string[] = [],
): BodyNames {
  const declared = declaredBy(bodies);
  const forms = bodies.nameForms
    .map((form) => ({ key: form.replace('…', '').trim().split(' '), leads: form.endsWith('…') }))
    .sort((one, other) => other.key.length - one.key.length);
  const formWords = new Set(
    forms.flatMap(({ key }) => key).filter((word) => /^(?:\p{Lu}|\p{L}{5})/u.test(word)),
  );
  const known = new Map(toldNames.map((name): [string, string | null] => [fold(name), null]));
  for (const { id, name, otherNames } of organisations)
    for (const spelling of [name, ...otherNames]) known.set(fold(spelling), id);
  const spellings = [...known.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const spelt = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${spellings.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return {
    named(words) {
      const byName = [...fold(words).matchAll(spelt)].map(({ 0: name, index }) => ({
        id: known.get(name) ?? null,
        start: index,
        end: index + name.length,
      }));
      const raised = inCapitals(words);
      const byForm = nameRuns(words, declared, formWords)
        .flatMap((run) => formedIn(run, forms, raised, bodies.nouns))
        .filter(
          ({ end }) =>
            !office.test(fold(goesOn.exec(words.slice(end, end + 80))?.[0] ?? ''), declared),
        )
        .map((each) => ({ id: null, ...each }));
      return apart([...byName, ...byForm]).map((each) => ({
        ...each,
        name: words.slice(each.start, each.end),
      }));
    },
  };
}

/** Whether two ways of naming a body mean the same one. */
export function sameBody(one: ParsedBody, other: ParsedBody): boolean {
  return bodyKey(one) === bodyKey(other);
}

/** What tells a body from another: its id, else its name. */
export function bodyKey({ id, name }: ParsedBody): string {
  return id ?? fold(name ?? '').replace(/^the /, '');
}

/** The longest of what overlaps, the first of equals; in the order of the words. */
function apart<T extends { start: number; end: number }>(all: T[]): T[] {
  const kept: T[] = [];
  const taken = new Set<number>();
  for (const each of all.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  )) {
    // What overlaps is no longer than what is taken, so that its end is.
    if (taken.has(each.end - 1)) continue;
    kept.push(each);
    for (let at = each.start; at < each.end; at += 1) taken.add(at);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** The stretches of a run that have a form: of `Fell Police and HMP Dale` the first two words, and the last. */
function formedIn(run: NameWord[], forms: Form[], raised: boolean, nouns: readonly string[]) {
  const formAt = (at: number) =>
    forms.find(({ key }) =>
      key.every((word, step) => run[at + step]?.text === (raised ? word.toUpperCase() : word)),
    );
  const found: { start: number; end: number }[] = [];
  const add = (from: number, last: number) => {
    const [first, final] = [run[from], run[last]];
    if (first && final) found.push({ start: first.start, end: final.end });
  };
  let from = 0;
  let ended: Form | undefined;
  for (let at = 0; at < run.length; at += 1) {
    const form = formAt(at);
    if (!form) continue;
    let last = at + form.key.length - 1;
    if (form.leads) {
      while (last + 1 < run.length && !formAt(last + 1)) last += 1;
      if (last >= at + form.key.length) add(at, last);
    } else if (at > from && form !== ended) {
      // A name ends in its form once: "Fell Care Home Care Home Service".
      ended = form;
      // "Fell Care Home Service": what bodies are called may end a name once more.
      if (nouns.includes(fold(run[last + 1]?.text ?? ''))) last += 1;
      add(from, last);
    }
    const next = run[last + 1];
    if (next && isLink(next)) [from, ended] = [last + 2, undefined];
    at = last;
  }
  return found;
}

/** A name may go on as another's: "Fell Police and Crime Panel", "Fell Police, Fire and Crime Commissioner". */
const goesOn = /^(?:(?:,| and| &)? \p{Lu}[\p{L}’'-]*)+/u;
const office = grammar`^(?:(?:,| and| &)? \w+){1,5}? (?:${'offices'}|${'companies'})\b`;
