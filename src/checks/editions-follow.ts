import { datedEdition } from '../edition/lookup.ts';
import { editionName } from '../in-words/edition.ts';
import type { Permalink, PublishedEdition } from '../schemas/published.ts';
import { type Check, fieldProblem } from './checked-content.ts';

/**
 * The editions are numbered from 1 without a gap, none is older than the one before, and each added,
 * corrected and moved what the list of addresses and the corrections say.
 */
export const editionsFollow: Check = ({ edition, editions }) => {
  if (editions === null) return [];
  const marks = Map.groupBy(edition.permalinks, (permalink) => permalink.edition);
  const known = {
    addresses: new Set(edition.permalinks.map(({ address }) => address)),
    corrections: new Set(edition.corrections.map(({ id }) => id)),
  };
  return editions.data.flatMap((each, index) => [
    ...outOfOrder(each, editions.data[index - 1]).map(({ field, reason }) =>
      fieldProblem(editions, [index, field], 'edition-order', reason),
    ),
    ...notSo(each, marks.get(each.number) ?? [], known).map(({ path, reason }) =>
      fieldProblem(editions, [index, ...path], 'edition-changes', reason),
    ),
  ]);
};

/** Warns where the content is not that of its last edition: what is built is a draft, and says so. */
export const editionCurrent: Check = ({ edition, editions }) => {
  if (editions === null || datedEdition(edition)) return [];
  const last = editions.data.at(-1);
  const reason = last
    ? `the content is no longer that of its last edition (${editionName(last)}): pages say “draft”. To publish it, run npm run edition`
    : 'no edition was made of this content yet: pages say “draft”. To publish it, run npm run edition';
  const at = last ? [editions.data.length - 1, 'content'] : [];
  return [fieldProblem(editions, at, 'edition-current', reason, 'warning')];
};

function outOfOrder({ number, date }: PublishedEdition, before: PublishedEdition | undefined) {
  const expected = (before?.number ?? 0) + 1;
  const wrongNumber = {
    field: 'number',
    reason: `unexpected ${number}; expected ${expected}. Number the editions from 1, the first first.`,
  };
  const wrongDay = {
    field: 'date',
    reason: `unexpected ${date}, before the ${before?.date} of edition ${before?.number}; expected that day or a later one. Correct the day.`,
  };
  return [
    ...(number === expected ? [] : [wrongNumber]),
    ...(before === undefined || before.date <= date ? [] : [wrongDay]),
  ];
}

interface Known {
  addresses: Set<string>;
  corrections: Set<string>;
}

function notSo(
  { number, added, corrected, moved, corrections }: PublishedEdition,
  marked: Permalink[],
  known: Known,
): { path: PropertyKey[]; reason: string }[] {
  const counts = Map.groupBy(marked, ({ kind }) => kind);
  const kinds = new Set([...counts.keys(), ...Object.keys(added)]);
  const wrong = [...kinds].flatMap((kind) => {
    const is = [...counts].find(([each]) => each === kind)?.[1].length ?? 0;
    const said = Object.entries(added).find(([each]) => each === kind)?.[1] ?? 0;
    const reason = `unexpected ${said} of "${kind}"; expected ${is}, for so many lines of permalinks.yaml say "edition: ${number}". Put those lines back as they were.`;
    return is === said ? [] : [{ path: ['added', kind], reason }];
  });
  const unknown = (field: string, ids: string[], there: Set<string>, where: string) =>
    ids.flatMap((id, at) => {
      const reason = `unexpected "${id}"; expected what ${where} holds. Put it back there.`;
      return there.has(id) ? [] : [{ path: [field, at], reason }];
    });
  return [
    ...wrong,
    ...unknown('corrected', corrected, known.addresses, 'permalinks.yaml'),
    ...unknown('moved', moved, known.addresses, 'permalinks.yaml'),
    ...unknown('corrections', corrections, known.corrections, 'corrections.md'),
  ];
}
