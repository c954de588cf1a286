import { forceStems } from './asked-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Concept, Understanding } from './query.ts';

/**
 * Settles whether gradings are asked for, and of which areas: outright ("how was … graded"), or by
 * naming an area and nothing else but a body, a round, a year or a grade ("leadership 2024").
 */
export function nameWholeAreas(
  concepts: Concept[],
  asksOutright: boolean,
  lexicon: Lexicon,
): Understanding {
  const named = concepts.flatMap((concept) => areasOf(concept));
  const rest = concepts.filter((concept) => areasOf(concept).length === 0 && !isFrame(concept));
  const areas = named.length > 0 ? named : asksOutright ? areasMeant(rest, lexicon) : [];
  const justFrame = concepts.some(isOfReports) && concepts.every(isFrame);
  const justArea = named.length > 0 && rest.length === 0;
  const namesGrade = concepts.some(({ judgment }) => judgment);
  return {
    concepts,
    asksForGradings: asksOutright || justArea || (justFrame && namesGrade),
    asksForReport: justFrame && !asksOutright && !namesGrade,
    areas: [...new Set(areas)],
    asTyped: false,
  };
}

function areasOf({ namings }: Concept): string[] {
  return namings.flatMap(({ name }) => (name.kind === 'area' ? [name.id] : []));
}

/** Whether a concept says of which body, round, report, date or grade, not of what. */
export function isFrame({ namings, judgment, date, newest }: Concept): boolean {
  const frames = ['organisation', 'round', 'report'];
  return (
    namings.some(({ name }) => frames.includes(name.kind)) ||
    judgment !== null ||
    date !== null ||
    newest
  );
}

/** Whether a concept names a grade, or what reports may have: a date, a round, a title. */
function isOfReports({ namings, judgment, date, newest }: Concept): boolean {
  const reports = namings.some(
    ({ name }) => name.kind === 'report' || (name.kind === 'round' && !name.isEmpty),
  );
  return reports || judgment !== null || date !== null || newest;
}

/** Areas whose name has all the words left over; else any wording of theirs; else those of a theme named. */
function areasMeant(concepts: Concept[], lexicon: Lexicon): string[] {
  const stems = concepts
    .flatMap(({ words }) => words.map(({ stem }) => stem))
    .filter((stem) => !forceStems.has(stem));
  if (stems.length === 0) return [];
  const hold = (wording: Set<string> | undefined) => stems.every((each) => wording?.has(each));
  const byName = lexicon.areas.filter((area) => hold(area.stems[0]));
  const byWording = lexicon.areas.filter((area) => area.stems.some(hold));
  const found = [byName, byWording].find(({ length }) => length > 0);
  if (found) return found.map(({ name }) => name.id);
  return concepts.flatMap(({ namings }) => namings.flatMap(({ name }) => name.areas ?? []));
}
