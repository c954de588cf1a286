import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import type { SaidElsewhere, TextGroup, TextSection } from '../views/report-text.ts';
import { formerAnchorsOf } from './former-anchors.ts';
import { areaById, passageById, reportById } from './lookup.ts';
import { odditiesIn } from './oddities.ts';
import { findingsOn, notGradedOn } from './passage-notes.ts';
import { passagesOf } from './reports.ts';

/** The text of a report, group by group. */
export function textOf(edition: Edition, report: string): TextGroup[] {
  const groups: TextGroup[] = [];
  let level = 1;
  for (const passage of passagesOf(edition, report)) {
    if (passage.kind === 'heading') level = Math.min(level + 1, passage.depth + 1);
    const open = groups.at(-1);
    const goesOn = open && passage.list !== null && open.views[0]?.passage.list === passage.list;
    const position = passage.list === null ? null : goesOn ? open.views.length + 1 : 1;
    const view = {
      passage,
      level: passage.kind === 'heading' ? level : null,
      position,
      findings: findingsOn(edition, passage.id),
      notGraded: notGradedOn(edition, passage.id).map((notGraded) => ({
        area: areaById(edition, notGraded.area),
        notGraded,
      })),
      said: saidElsewhere(edition, passage),
      oddities: odditiesIn(edition, passage),
      formerAnchors: formerAnchorsOf(edition, passage.id),
    };
    if (goesOn) open.views.push(view);
    else groups.push({ kind: groupKind(passage), views: [view] });
  }
  return groups;
}

/** The sections of a text, each from its heading to the passage before the next heading. */
export function sectionsOf(text: TextGroup[]): TextSection[] {
  const views = text.flatMap((group) => group.views);
  const starts = views.flatMap(({ level }, index) => (level === null ? [] : [index]));
  return starts.flatMap((start, index) => {
    const view = views[start];
    const last = views[(starts[index + 1] ?? views.length) - 1];
    if (!view || view.level === null || !last) return [];
    return [{ heading: view.passage, level: view.level, last: last.passage }];
  });
}

function saidElsewhere(edition: Edition, { sentences }: Passage): SaidElsewhere {
  const repeated = sentences.filter(({ saidAlsoIn }) => saidAlsoIn.length > 0);
  const ids = new Set(repeated.flatMap(({ saidAlsoIn }) => saidAlsoIn));
  return {
    sentences: sentences.length,
    repeated: repeated.length,
    places: [...ids].map((id) => {
      const passage = passageById(edition, id);
      return { passage, report: reportById(edition, passage.report).name };
    }),
  };
}

function groupKind({ list, ordered }: Passage): TextGroup['kind'] {
  if (list === null) return 'block';
  return ordered ? 'numbered list' : 'list';
}
