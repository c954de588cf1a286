import type { CitedPage } from '../data/cite/formats.ts';
import { areaById, organisationById, perEdition } from '../edition/lookup.ts';
import { filedInWords, type GradeToTell, gradesInWords } from '../in-words/area.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Area } from '../schemas/round.ts';
import { areaOfBodyUrl } from '../urls.ts';
import { filedIn } from './area-beside.ts';
import { areaSaid, type RoundSaid } from './area-said.ts';
import { findingsOfArea } from './findings.ts';
import { type AreaHistory, historyOfArea } from './history.ts';
import type { ThreadView } from './thread-view.ts';
import { threadsInOrder, threadsOfFinding } from './threads.ts';

/** All areas in their order, those that no text grades too. */
export const areasInOrder = perEdition((edition) =>
  edition.areas.toSorted((a, b) => a.position - b.position),
);

/** Every body that a text is held on, in the order of their names. */
export const inspectedBodies = perEdition((edition): Organisation[] =>
  [...new Set(edition.reports.flatMap(({ bodies }) => bodies))]
    .map((body) => organisationById(edition, body))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
);

/** The pages of all areas, body by body. */
export const areaPages = perEdition((edition) =>
  areasInOrder(edition).flatMap(({ id }) =>
    inspectedBodies(edition).map((body) => areaPage(edition, id, body.id)),
  ),
);

/** How the page of an area of one body is named where it is cited. */
export function areaCited({ area, body }: AreaPage): CitedPage {
  const title = `${area.name}, ${body.name}: grades and reasons`;
  return { key: `areas-${area.id}-${body.id}`, title, url: areaOfBodyUrl(area.id, body.id) };
}

/** One area of one body: its grades over the rounds, and everything that the texts say of it. */
function areaPage(edition: Edition, area: string, body: string) {
  const history = historyOfArea(edition, area, body);
  const rounds = areaSaid(edition, area, body);
  return {
    area: areaById(edition, area),
    body: organisationById(edition, body),
    history,
    /** Its grades in a sentence. */
    grades: gradesOf(history),
    /** The newest round first. */
    rounds: rounds.toReversed(),
    /** What is filed under it, in a sentence. */
    said: saidInWords(edition, rounds),
    /** Issues followed from document to document that its findings are part of. */
    threads: threadsOf(edition, area, body),
    /** The area that it is part of. */
    whole: wholeOf(edition, area),
    /** The areas that are part of it. */
    parts: areasInOrder(edition).filter(({ partOf }) => partOf === area),
  };
}

/** Threads that quote words of a finding on the area. */
function threadsOf(edition: Edition, area: string, body: string): ThreadView[] {
  const own = findingsOfArea(edition, area, body);
  const found = new Set(own.flatMap((finding) => threadsOfFinding(edition, finding)));
  return threadsInOrder(edition).filter((thread) => found.has(thread));
}

function wholeOf(edition: Edition, area: string): Area | null {
  const { partOf } = areaById(edition, area);
  return partOf === null ? null : areaById(edition, partOf);
}

/** The grades of an area in a sentence of ours. */
function gradesOf({ rounds, cells }: AreaHistory): string {
  const told: GradeToTell[] = [];
  const named: string[] = [];
  let broken = false;
  for (const [index, { round, breakBefore }] of rounds.entries()) {
    const cell = cells[index];
    broken ||= breakBefore !== null;
    if (cell?.kind === 'named') named.push(round.name);
    if (cell?.kind !== 'graded') continue;
    const grades = cell.findings.map(({ grade: { word }, record: { hedge } }) => ({ word, hedge }));
    told.push({ round: round.name, grades, broken });
    broken = false;
  }
  return gradesInWords(told, named);
}

/** What is filed under the area in a sentence of ours, and whether more stands elsewhere. */
function saidInWords(edition: Edition, rounds: RoundSaid[]): string {
  const filed = rounds.map(({ round, told, asks }) => {
    const said = told.flatMap((each) => each.said.map(({ finding }) => finding));
    return { round: round.name, filed: filedIn(edition, [...asks, ...said]) };
  });
  return filedInWords(filed, {
    underParts: rounds.some(({ beside }) => beside.parts.length > 0),
    elsewhere: rounds.some(({ beside }) => beside.onSubjects.length > 0),
  });
}

/** What the page of an area of one body shows. */
export type AreaPage = ReturnType<typeof areaPage>;
