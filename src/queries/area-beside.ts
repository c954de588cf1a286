import { allBy } from '../edition/lookup.ts';
import type { Filed } from '../in-words/area.ts';
import { asksItsBody } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import { isListed } from '../schemas/finding-kinds.ts';
import type { Stance } from '../schemas/observation.ts';
import type { Area } from '../schemas/round.ts';
import type { FindingView } from './finding-view.ts';
import { allFindings, distinct } from './findings.ts';
import { answersIn } from './told.ts';

/** What the inspectorate said of a body in one round that is not filed under an area itself. */
export function besideArea(edition: Edition, area: Area, body: string, round: string) {
  const said = saidIn(edition, `${body} ${round}`);
  const parts = new Set<Area | null>(partsOf(edition, area.id));
  const onSubjects = said.filter(
    (finding) =>
      finding.area !== area &&
      !parts.has(finding.area) &&
      finding.record.themes.some(({ theme }) => area.themes.includes(theme)),
  );
  return {
    /** What is filed under its parts. */
    parts: filedUnder(
      edition,
      said.filter((finding) => parts.has(finding.area)),
    ),
    /** What is filed under other areas in words of its themes. */
    elsewhere: filedUnder(edition, onSubjects),
    /** That, and what is filed under no area in such words. */
    onSubjects: distinct(edition, onSubjects),
  };
}

/** How many findings praise, blame and ask; a repeated sentence once. */
export function filedIn(edition: Edition, findings: FindingView[]): Filed {
  const own = distinct(edition, findings);
  const count = (stance: Stance) => own.filter((each) => stancesOf(each).includes(stance)).length;
  return {
    strengths: count('strength'),
    concerns: count('concern'),
    asks: own.filter(({ kind, record }) => asksItsBody(kind, record)).length,
  };
}

function filedUnder(edition: Edition, findings: FindingView[]) {
  return [...Map.groupBy(findings, ({ area }) => area)]
    .flatMap(([area, own]) => (area ? [{ area, filed: filedIn(edition, own) }] : []))
    .toSorted((a, b) => a.area.position - b.area.position);
}

function stancesOf(finding: FindingView): Stance[] {
  return finding.kind === 'observation' ? finding.record.stances : [];
}

/** The areas that are part of one, and their parts. */
function partsOf(edition: Edition, whole: string): Area[] {
  const parts = edition.areas.filter(({ partOf }) => partOf === whole);
  return parts.flatMap((part) => [part, ...partsOf(edition, part.id)]);
}

/** What those who judge say of each body in each round, and what is listed as asked. */
const saidIn = allBy(
  (edition) =>
    allFindings(edition).filter((finding) => isListed(finding.kind) || judges(edition, finding)),
  ({ body, round }) => `${body.id} ${round.id}`,
);

function judges(edition: Edition, finding: FindingView): boolean {
  return (
    finding.kind === 'observation' &&
    finding.record.scope === 'body' &&
    !answersIn(edition, finding.record.voice.kind)
  );
}

/** What stands beside what is filed under an area, of one body in one round. */
export type Beside = ReturnType<typeof besideArea>;
