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
  const areas = named.length > 0 ? named : asksOutright ? areasByWords(rest, lexicon) : [];
  const justArea = named.length > 0 && rest.length === 0;
  const justGrade = concepts.some(({ judgment }) => judgment) && rest.length === 0;
  return {
    concepts,
    asksForGradings: asksOutright || justArea || justGrade,
    areas: [...new Set(areas)],
    asTyped: false,
  };
}

function areasOf({ namings }: Concept): string[] {
  return namings.flatMap(({ name }) => (name.kind === 'area' ? [name.id] : []));
}

/** Whether a concept says of which body, round, year or grade, not of what. */
export function isFrame({ namings, judgment, year, kind }: Concept): boolean {
  const body = namings.some(({ name }) => name.kind === 'organisation' || name.kind === 'round');
  return body || judgment !== null || year !== null || kind === 'grading';
}

/** Areas whose name has all the words left over; else those that any wording of which has. */
function areasByWords(concepts: Concept[], lexicon: Lexicon): string[] {
  const stems = concepts.flatMap(({ words }) => words.map(({ stem }) => stem));
  if (stems.length === 0) return [];
  const hold = (wording: Set<string> | undefined) => stems.every((each) => wording?.has(each));
  const byName = lexicon.areas.filter((area) => hold(area.stems[0]));
  const found = byName.length > 0 ? byName : lexicon.areas.filter((area) => area.stems.some(hold));
  return found.map(({ name }) => name.id);
}
