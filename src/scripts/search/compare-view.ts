import type { IndexView } from '../../search/answer/index-view.ts';
import type { Name, SearchNames } from '../../search/format/names.ts';
import { badge } from './badge.ts';
import { type Content, element } from './element.ts';

/**
 * The grades of areas that are to be compared side by side, round by round, with the breaks between scales;
 * nothing where several bodies are asked of, or where an area has one grade.
 */
export function gradesCompared(
  areas: string[],
  view: IndexView,
  { names, manyBodies }: SearchNames,
  bodies: string[],
): Content {
  const [body] = bodies.length === 1 ? bodies : [null];
  const isOne = !manyBodies || body !== null;
  const rounds = names.filter(({ kind }) => kind === 'round');
  const told = new Set<Break>();
  const shown = (isOne ? areas : []).map((area) => {
    const own = view.gradings.filter((record) => !body || view.bodyOf(record) === body);
    const heading = names.find(({ kind, id }) => kind === 'area' && id === area);
    const { items, breaks } = gradesOf(area, rounds, own, view);
    if (items.length < 2) return null;
    for (const each of breaks) told.add(each);
    return [
      element('h2', { class: 'result-title' }, heading?.name ?? area),
      element('ol', { class: 'in-rounds' }, items),
    ];
  });
  return [[...told].map(noteOf), shown];
}

/** The grades of an area, the oldest round first, with a gap where a scale breaks between two. */
function gradesOf(area: string, rounds: Name[], own: number[], view: IndexView) {
  const items: HTMLLIElement[] = [];
  const breaks: Break[] = [];
  let broken: Break | undefined;
  for (const round of rounds) {
    broken ??= round.broken;
    const gradings = own.map(view.gradingOf);
    const given = gradings.find((each) => each?.area === area && each.round === round.id);
    if (!given) continue;
    if (broken && items.length > 0) {
      items.push(
        element('li', { class: 'gap' }, element('span', { class: 'visually-hidden' }, gap)),
      );
      breaks.push(broken);
    }
    broken = undefined;
    const name = element('span', { class: 'round-name' }, round.name);
    items.push(element('li', {}, name, badge(given)));
  }
  return { items, breaks };
}

const gap = 'Scale break: grades before and after cannot be compared directly.';

/** Why grades on the two sides of a gap cannot be compared. */
function noteOf({ claim, source, address }: Break): HTMLParagraphElement {
  const link = element('a', { href: address, rel: 'external' }, source);
  const words = `Grades on the two sides of the hatched gap cannot be compared directly. ${claim} Source: `;
  return element('p', { class: 'scale-note' }, words, link);
}

type Break = NonNullable<Name['broken']>;
