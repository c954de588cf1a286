import { areaById, themeById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Filed } from '../in-words/area.ts';
import type { Area } from '../schemas/area.ts';
import { asksItsBody } from '../schemas/asked.ts';
import type { Edition } from '../schemas/edition.ts';
import { isListed } from '../schemas/finding-kinds.ts';
import type { Stance } from '../schemas/stance.ts';
import type { Theme } from '../schemas/theme.ts';
import { allFindings, type FindingView } from './findings.ts';
import { distinct } from './found-by.ts';
import { answersIn } from './speakers.ts';
import { restOfSentence } from './words-shown.ts';

/** What the inspectorate said of a body in one round that is not filed under an area itself. */
export function besideArea(edition: Edition, id: string, body: string, round: string): Beside {
  const area = areaById(edition, id);
  const said = saidIn(edition).get(`${body} ${round}`) ?? [];
  const parts = partsOf(edition, id);
  const onIt = said.filter(
    (finding) =>
      finding.area?.id !== id &&
      !parts.some((part) => part === finding.area) &&
      finding.record.themes.some(({ theme }) => area.themes.includes(theme)),
  );
  return {
    parts: parts.flatMap((part) => {
      const own = said.filter((finding) => finding.area === part);
      return own.length > 0 ? [{ area: part, filed: filedIn(edition, own) }] : [];
    }),
    themes: area.themes.map((theme) => themeById(edition, theme)),
    elsewhere: distinct(edition, onIt).map((finding) => ({
      finding,
      rest: restOfSentence(edition, finding.record),
    })),
    unfiled: distinct(
      edition,
      said.filter((finding) => finding.area === null && !onIt.includes(finding)),
    ),
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

function stancesOf(finding: FindingView): Stance[] {
  return finding.kind === 'observation' ? finding.record.stances : [];
}

/** The areas that are part of one, and their parts. */
function partsOf(edition: Edition, whole: string): Area[] {
  const parts = edition.areas.filter(({ partOf }) => partOf === whole);
  return parts.flatMap((part) => [part, ...partsOf(edition, part.id)]);
}

/** What those who judge say of each body in each round, and what is listed as asked. */
const saidIn = perEdition((edition) =>
  Map.groupBy(
    allFindings(edition).filter((finding) => isListed(finding.kind) || judges(edition, finding)),
    ({ body, round }) => `${body.id} ${round.id}`,
  ),
);

function judges(edition: Edition, finding: FindingView): boolean {
  return (
    finding.kind === 'observation' &&
    finding.record.scope === 'body' &&
    !answersIn(edition, finding.record.voice.kind)
  );
}

/** What stands beside what is filed under an area, of one body in one round. */
export interface Beside {
  /** Its parts under which something is filed. */
  parts: { area: Area; filed: Filed }[];
  /** The themes that speak of it. */
  themes: Theme[];
  /** What is filed under other areas, or under none, in words of those themes. */
  elsewhere: Elsewhere[];
  /** What else is filed under no area. */
  unfiled: FindingView[];
}

/** What is filed under another area or none, with the rest of the sentence in which its words end. */
export interface Elsewhere {
  finding: FindingView;
  rest: string | null;
}
