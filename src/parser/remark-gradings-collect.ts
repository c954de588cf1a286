import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { contentWords } from './content-words.ts';
import { type Draft, draftOf, type Telling } from './draft.ts';
import { bodyKey, sameBody } from './remark-bodies.ts';

/** A grading being collected, with the places that tell it. */
export interface Collected {
  tellings: Telling[];
}

/**
 * Collects the places that tell one grade of one body on one area under one grading. Labels come
 * first, then prose, then headlines; a place that cannot stand alone restates a grading or is a near
 * miss.
 */
export function remarkGradingsCollect() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const firm = draft.tellings.filter(({ firm }) => firm).sort(byStrength);
    const collected: Collected[] = [];
    for (const telling of firm) collect(draft, collected, telling);
    for (const telling of draft.tellings.filter((each) => !each.firm)) {
      const grading = restated(draft, collected, telling);
      if (grading) grading.tellings.push(telling);
      else draft.nearMisses.push({ span: telling.statement.span, reason: telling.otherwise });
    }
    draft.collected = collected.map(({ tellings }) => ({ tellings: tellings.toSorted(byPlace) }));
  };
}

function collect(draft: Draft, collected: Collected[], telling: Telling): void {
  const same = collected.find((grading) => sameArea(grading, telling));
  const summary = same ? null : summarised(draft, collected, telling);
  const grading = same ?? summary;
  if (!grading) {
    collected.push({ tellings: [telling] });
  } else if (grading.tellings[0]?.judgment === telling.judgment) {
    grading.tellings.push(telling);
  } else if (sameWords(grading, telling) || telling.statement.area === null) {
    const reason = `The text also gives “${grading.tellings[0]?.statement.judgmentAsPrinted}” for the same area.`;
    draft.nearMisses.push({ span: telling.statement.span, reason });
  } else {
    collect(draft, collected, { ...telling, area: null });
  }
}

function sameArea({ tellings }: Collected, telling: Telling): boolean {
  return tellings.some((other) => {
    if (!sameBody(other.body, telling.body)) return false;
    if (other.area !== null && telling.area !== null) return other.area === telling.area;
    return wordKey(other) === wordKey(telling);
  });
}

function sameWords({ tellings }: Collected, telling: Telling): boolean {
  return tellings.some((other) => wordKey(other) === wordKey(telling));
}

function wordKey({ statement }: Telling): string {
  return contentWords(statement.area ?? '')
    .toSorted()
    .join(' ');
}

/** The grading that prose in other words restates: all its words within the area's, one grade. */
function summarised(draft: Draft, collected: Collected[], telling: Telling): Collected | null {
  if (telling.area !== null || telling.statement.basis === 'label') return null;
  const words = contentWords(telling.statement.area ?? '');
  if (words.length === 0 || words.length > 5) return null;
  const early =
    draft.passages.slice(0, telling.statement.span.passage).filter(({ kind }) => kind !== 'heading')
      .length <= 1;
  const fits = (enough: number) =>
    collected.filter(({ tellings }) =>
      tellings.some((other) => {
        const area = contentWords(other.statement.area ?? '');
        const shared = words.filter((word) => area.includes(word)).length;
        return (
          sameBody(other.body, telling.body) &&
          other.judgment === telling.judgment &&
          shared >= 1 &&
          shared >= words.length * enough
        );
      }),
    );
  const all = fits(1);
  const some = early ? fits(0.5) : [];
  const [only] = all.length > 0 ? all : some;
  return only && (all.length || some.length) === 1 ? only : null;
}

function restated(draft: Draft, collected: Collected[], telling: Telling): Collected | null {
  const { restates } = telling;
  if (restates) return collected.find(({ tellings }) => tellings.includes(restates)) ?? null;
  const alike = collected.filter(
    ({ tellings }) =>
      tellings[0]?.judgment === telling.judgment &&
      (sameBody(tellings[0].body, telling.body) || bodyKey(telling.body) === ''),
  );
  if (telling.statement.area !== null) {
    return alike.find((grading) => sameArea(grading, telling)) ?? summarised(draft, alike, telling);
  }
  const pillars = alike.filter(
    ({ tellings }) => draft.areas.area(tellings[0]?.area ?? null)?.kind === 'pillar',
  );
  const own = pillars.find(({ tellings }) => tellings[0]?.area === draft.frontMatter?.pillar);
  const [only] = pillars.length > 0 ? pillars : alike;
  return own ?? ((pillars.length || alike.length) === 1 ? (only ?? null) : null);
}

const order = ['label', 'prose', 'headline'];

function byStrength(one: Telling, other: Telling): number {
  return (
    order.indexOf(one.statement.basis) - order.indexOf(other.statement.basis) || byPlace(one, other)
  );
}

function byPlace(
  { statement: { span: one } }: Telling,
  { statement: { span: other } }: Telling,
): number {
  return one.passage - other.passage || one.start - other.start;
}
