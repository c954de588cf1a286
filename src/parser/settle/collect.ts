import { sameBody } from '../document/named-bodies.ts';
import { headingArea } from '../document/section-area.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type {
  ParsedBody,
  ParsedGrading,
  ParsedSpan,
  ParsedStatement,
  ParsedVoice,
} from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { inOrder } from './refuse.ts';
import { type Groups, groupOf, put, summarised } from './same-area.ts';

/** A place that tells a grade of one body on one area. */
export interface Telling {
  mark: GradeMark;
  body: ParsedBody;
  /** Id of the known area; null where its words fit none. */
  area: string | null;
  judgment: string;
  statement: ParsedStatement;
  /** Whether it can stand alone, or only restate what another place tells. */
  firm: boolean;
  /** What became of its mark if it restates nothing. */
  otherwise: { outcome: 'dismissed' | 'unsettled'; reason: string };
}

/** Gradings, and the tellings that belong to none of them. */
export interface Collected {
  gradings: ParsedGrading[];
  left: { telling: Telling; outcome: 'dismissed' | 'unsettled'; reason: string }[];
}

/**
 * Collects the places that tell one grade of one body on one area under one grading. Labels come
 * first, then prose, then headlines: `Good` below a question and "The force is good at it." yield one
 * grading with two statements. A place whose grade another denies is left, and so is one that cannot
 * stand alone and restates nothing.
 */
export function collect(text: Text, tellings: Telling[]): Collected {
  const groups: Groups = new Map();
  const left: Collected['left'] = [];
  /** The groups whose grade no other label denies. */
  const told = new Set<Telling[]>();
  const dispute = (telling: Telling, { statement }: Telling) => {
    const reason = `The text also gives “${statement.judgmentAsPrinted}” for the same area.`;
    left.push({ telling, outcome: 'unsettled', reason });
  };
  for (const telling of tellings.filter(({ firm }) => firm).sort(byStrength)) {
    const group = groupOf(text, groups, telling) ?? summarised(text, groups, telling);
    const [first] = group ?? [];
    if (!group || !first) told.add(put(text, groups, telling, []));
    else if (first.judgment === telling.judgment) put(text, groups, telling, group);
    else {
      dispute(telling, first);
      // Of two labels neither is the surer; prose does not shake one.
      if (telling.statement.basis === 'label' && told.delete(group))
        for (const each of group) dispute(each, telling);
    }
  }
  for (const telling of tellings.filter(({ firm }) => !firm)) {
    const group = restated(text, groups, told, telling);
    if (group) group.push(telling);
    else left.push({ telling, ...telling.otherwise });
  }
  return {
    gradings: inOrder(
      [...told].map((group) => gradingOf(text, group)),
      ({ statements: [first] }) => first?.span,
    ),
    left,
  };
}

/** The grading that a place restates: of its own area; without one of the text's pillar, or the only one. */
function restated(
  text: Text,
  groups: Groups,
  told: Set<Telling[]>,
  telling: Telling,
): Telling[] | null {
  const isAlike = ([first]: Telling[]) =>
    first?.judgment === telling.judgment && sameBody(first.body, telling.body);
  if (telling.statement.area) {
    const group = groupOf(text, groups, telling);
    return group && told.has(group) && isAlike(group) ? group : null;
  }
  const areaOf = ([first]: Telling[]) => first?.area ?? null;
  const pillars = [...told].filter((group) => text.areas.area(areaOf(group))?.kind === 'pillar');
  const [only, ...others] = pillars;
  const own = pillars.find((group) => areaOf(group) === text.frontMatter?.pillar);
  const group = own ?? (others.length === 0 ? only : undefined);
  return group && told.has(group) && isAlike(group) ? group : null;
}

function gradingOf(text: Text, group: Telling[]): ParsedGrading {
  const tellings = inOrder(group, ({ statement }) => statement.span);
  const [carrier] = tellings.toSorted((one, other) => rank(text, one) - rank(text, other));
  if (!carrier) throw new Error('expected a grading with a statement');
  return {
    body: carrier.body,
    area: carrier.area ?? tellings.find(({ area }) => area !== null)?.area ?? null,
    areaAsPrinted: carrier.statement.area ?? '',
    judgment: carrier.judgment,
    carriedBy: tellings.indexOf(carrier),
    statements: tellings.map(({ statement }) => ({ ...statement, area: statement.area || null })),
    because: null,
  };
}

const order = ['label', 'prose', 'headline'];

function byStrength({ statement: one }: Telling, { statement: other }: Telling): number {
  return order.indexOf(one.basis) - order.indexOf(other.basis);
}

/** A label before prose before a headline; prose under the area's own heading first. */
function rank(text: Text, { statement, area }: Telling): number {
  const passage = text.document.passages[statement.span.passage];
  const own = passage && area !== null && headingArea(text, passage)?.id === area;
  return order.indexOf(statement.basis) * 2 + (own ? 0 : 1);
}

/** Words that somebody says or writes, and whether they are a turn or a text of its own. */
export interface Spoken {
  span: ParsedSpan;
  voice: ParsedVoice | null;
  turn: boolean;
}

/** Whose words a place stands in. */
export function spokenAt(speech: Spoken[], { passage, start }: GradeMark): Spoken | undefined {
  return speech.find(
    ({ span }) => span.passage === passage && span.start <= start && start < span.end,
  );
}
