import { areaById, passagesOf } from '../edition/lookup.ts';
import { odditiesIn } from '../edition/oddities.ts';
import { formerAnchors } from '../permalinks/moved.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { findingsOn, notGradedOn } from './passage-notes.ts';
import { saidPlaces } from './reports.ts';
import { nearlySaidIn } from './said-nearly.ts';
import { firstTermsIn } from './terms.ts';
import type { WordRange } from './words-shown.ts';

/** The text of a report, group by group. */
export function textOf(edition: Edition, report: string): TextGroup[] {
  const groups: TextGroup[] = [];
  const terms = firstTermsIn(edition, report);
  let level = 1;
  for (const passage of passagesOf(edition, report)) {
    if (passage.kind === 'heading') level = Math.min(level + 1, passage.depth + 1);
    const open = groups.at(-1);
    const goesOn = open && passage.list !== null && open.views[0]?.passage.list === passage.list;
    const view = viewOf(
      edition,
      passage,
      passage.kind === 'heading' ? level : null,
      terms.get(passage.id) ?? [],
    );
    if (goesOn) open.views.push(view);
    else groups.push({ kind: groupKind(passage), views: [view] });
  }
  return groups;
}

/** The sections of a text, each from its heading to the passage before the next heading. */
export function sectionsOf(text: TextGroup[]) {
  const views = text.flatMap((group) => group.views);
  const starts = views.flatMap(({ level }, index) => (level === null ? [] : [index]));
  return starts.flatMap((start, index) => {
    const view = views[start];
    const last = views[(starts[index + 1] ?? views.length) - 1];
    if (!view || view.level === null || !last) return [];
    return [{ heading: view.passage, level: view.level, last: last.passage }];
  });
}

/** A passage with all that is said of it. */
function viewOf(edition: Edition, passage: Passage, level: number | null, terms: WordRange[]) {
  return {
    passage,
    /** The level of its heading on the page, from 2; null for other passages. */
    level,
    findings: findingsOn(edition, passage.id),
    notGraded: notGradedOn(edition, passage.id).map((notGraded) => ({
      area: areaById(edition, notGraded.area),
      notGraded,
    })),
    /** Which of its sentences other texts print too. */
    said: saidElsewhere(edition, passage),
    /** Explained terms that the report uses here for the first time. */
    terms,
    oddities: odditiesIn(edition, passage),
    /** Ids under which old links look for the passage. */
    formerAnchors: formerAnchors(edition, passage.id),
  };
}

/** How many of a passage’s sentences other texts print too, and where. */
function saidElsewhere(edition: Edition, passage: Passage) {
  const { sentences } = passage;
  const repeated = sentences.filter(({ saidAlsoIn }) => saidAlsoIn.length > 0);
  const ids = new Set(repeated.flatMap(({ saidAlsoIn }) => saidAlsoIn));
  return {
    sentences: sentences.length,
    /** Sentences of other texts that are nearly the same as one of these. */
    nearly: sentences.flatMap((sentence) => nearlySaidIn(edition, passage, sentence)),
    repeated: repeated.length,
    places: saidPlaces(edition, [...ids]),
  };
}

function groupKind({ list, ordered }: Passage): TextGroup['kind'] {
  if (list === null) return 'block';
  return ordered ? 'numbered list' : 'list';
}

/** A passage with all that is said of it. */
export type PassageView = ReturnType<typeof viewOf>;

/** Passages that stand together: one block, or the items of one list. */
export interface TextGroup {
  kind: 'block' | 'list' | 'numbered list';
  views: PassageView[];
}

/** A heading of the text, and the numbers of the first and last passage under it. */
export type TextSection = ReturnType<typeof sectionsOf>[number];
