import type { Passage } from '../document/document.ts';
import { headingArea } from '../document/section-area.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedBody, ParsedGrading, ParsedStatement, ParsedVoice } from '../parsed-report.ts';
import { sameBody, type Text } from '../text.ts';
import { added, emptyGroup, type Group, groupOf, summarised } from './same-area.ts';

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
  const groups: Group[] = [];
  const left: Collected['left'] = [];
  const disputed = new Set<Group>();
  const dispute = (telling: Telling, { statement }: Telling) =>
    left.push({
      telling,
      outcome: 'unsettled',
      reason: `The text also gives “${statement.judgmentAsPrinted}” for the same area.`,
    });
  for (const telling of tellings.filter(({ firm }) => firm).sort(byStrength)) {
    const group = groupOf(text, groups, telling) ?? summarised(text, groups, telling);
    const [first] = group?.tellings ?? [];
    if (!group || !first) {
      groups.push(added(text, emptyGroup(), telling));
    } else if (first.judgment === telling.judgment) added(text, group, telling);
    else {
      dispute(telling, first);
      // Of two labels neither is the surer; prose does not shake one.
      if (telling.statement.basis !== 'label' || disputed.has(group)) continue;
      disputed.add(group);
      for (const each of group.tellings) dispute(each, telling);
    }
  }
  const told = groups.filter((group) => !disputed.has(group));
  for (const telling of tellings.filter(({ firm }) => !firm)) {
    const group = restated(text, told, telling);
    if (group) group.tellings.push(telling);
    else left.push({ telling, ...telling.otherwise });
  }
  return { gradings: told.map((group) => gradingOf(text, group.tellings)).sort(byFirst), left };
}

function restated(text: Text, groups: Group[], telling: Telling): Group | null {
  const alike = groups.filter(
    ({ tellings: [first] }) =>
      first &&
      first.judgment === telling.judgment &&
      (sameBody(first.body, telling.body) || (telling.body.id ?? telling.body.name) === null),
  );
  if ((telling.statement.area ?? '') !== '')
    return groupOf(text, alike, telling) ?? summarised(text, alike, telling);
  const pillars = alike.filter(
    ({ tellings: [first] }) => text.areas.area(first?.area ?? null)?.kind === 'pillar',
  );
  const own = pillars.find(({ tellings: [first] }) => first?.area === text.frontMatter?.pillar);
  const whole = alike.find(({ tellings: [first] }) =>
    /^(?:overall)?$/.test(first?.statement.area ?? ''),
  );
  const [only, ...others] = pillars.length > 0 ? pillars : groups;
  return own ?? whole ?? (only && others.length === 0 && alike.includes(only) ? only : null);
}

function gradingOf(text: Text, group: Telling[]): ParsedGrading {
  const tellings = group.toSorted(byPlace);
  const ranked = tellings.toSorted((one, other) => rank(text, one) - rank(text, other));
  const carrier = ranked[0] ?? tellings[0];
  if (!carrier) throw new Error('expected a grading with a statement');
  const seen = new Set<string>();
  const statements = tellings.filter(({ statement: { span } }) => {
    const key = `${span.passage} ${span.start} ${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
  return {
    body: carrier.body,
    area: carrier.area ?? tellings.find(({ area }) => area !== null)?.area ?? null,
    areaAsPrinted: carrier.statement.area ?? '',
    judgment: carrier.judgment,
    carriedBy: Math.max(0, statements.indexOf(carrier)),
    statements: statements.map(({ statement }) => ({ ...statement, area: statement.area || null })),
    because: null,
  };
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

function byFirst(one: ParsedGrading, other: ParsedGrading): number {
  const place = ({ statements }: ParsedGrading) => statements[0]?.span ?? { passage: 0, start: 0 };
  return place(one).passage - place(other).passage || place(one).start - place(other).start;
}

/** A label before prose before a headline; prose under the area's own heading, then outside speech. */
function rank(text: Text, { statement, area, firm }: Telling): number {
  const passage: Passage | undefined = text.document.passages[statement.span.passage];
  const own = passage && area !== null && headingArea(text, passage)?.id === area;
  return order.indexOf(statement.basis) * 4 + (own ? 0 : 2) + (firm ? 0 : 1);
}

/** Whose words a place stands in. */
export function voiceAt(
  speech: { span: { passage: number; start: number; end: number }; voice: ParsedVoice | null }[],
  { passage, start }: GradeMark,
): ParsedVoice | null | undefined {
  const found = speech.find(
    ({ span }) => span.passage === passage && span.start <= start && start < span.end,
  );
  return found ? found.voice : undefined;
}
