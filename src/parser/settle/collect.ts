import { shared } from '../document/content-words.ts';
import type { Passage } from '../document/document.ts';
import { headingArea } from '../document/section-area.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedBody, ParsedGrading, ParsedStatement, ParsedVoice } from '../parsed-report.ts';
import { bodyKey, sameBody, type Text } from '../text.ts';

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
  const groups: Telling[][] = [];
  const kinds = new Map<Telling[], Map<string, Telling>>();
  const add = (group: Telling[], telling: Telling) => {
    const { body, area } = telling;
    const known = kinds.get(group) ?? new Map<string, Telling>();
    kinds.set(group, known.set([bodyKey(body), area, wordKey(text, telling)].join('|'), telling));
    group.push(telling);
  };
  const left: Collected['left'] = [];
  const disputed = new Set<Telling[]>();
  const dispute = (telling: Telling, { statement }: Telling) =>
    left.push({
      telling,
      outcome: 'unsettled',
      reason: `The text also gives “${statement.judgmentAsPrinted}” for the same area.`,
    });
  for (const telling of tellings.filter(({ firm }) => firm).sort(byStrength)) {
    const group =
      groups.find((each) =>
        [...(kinds.get(each)?.values() ?? [])].some((other) => sameArea(text, other, telling)),
      ) ?? summarised(text, groups, telling);
    const [first] = group ?? [];
    if (!group || !first) {
      const made: Telling[] = [];
      groups.push(made);
      add(made, telling);
    } else if (first.judgment === telling.judgment) add(group, telling);
    else {
      dispute(telling, first);
      // Of two labels neither is the surer; prose does not shake one.
      if (telling.statement.basis !== 'label' || disputed.has(group)) continue;
      disputed.add(group);
      for (const each of group) dispute(each, telling);
    }
  }
  for (const telling of tellings.filter(({ firm }) => !firm)) {
    const group = restated(
      text,
      groups.filter((each) => !disputed.has(each)),
      telling,
    );
    if (group) group.push(telling);
    else left.push({ telling, ...telling.otherwise });
  }
  const told = groups.filter((group) => !disputed.has(group));
  return { gradings: told.map((group) => gradingOf(text, group)).sort(byFirst), left };
}

function sameArea(text: Text, one: Telling, other: Telling): boolean {
  if (!sameBody(one.body, other.body)) return false;
  if (one.area !== null && other.area !== null) return one.area === other.area;
  return wordKey(text, one) === wordKey(text, other);
}

function wordKey(text: Text, { statement }: Telling): string {
  return text
    .stems(statement.area ?? '')
    .filter((stem) => stem !== 'overal')
    .toSorted()
    .join(' ');
}

/** The grading that prose in fewer or other words restates: one grade, its words within the area's. */
function summarised(text: Text, groups: Telling[][], telling: Telling): Telling[] | null {
  if (telling.statement.basis === 'label') return null;
  const words = text.stems(telling.statement.area ?? '');
  if (words.length === 0) return null;
  const early = telling.statement.span.passage <= 4;
  const passage = text.document.passages[telling.statement.span.passage];
  const heading = passage && headingArea(text, passage)?.words;
  const alike = groups.filter((group) =>
    group.some((other) => {
      if (other.judgment !== telling.judgment || !sameBody(other.body, telling.body)) return false;
      if (telling.area !== null && other.area !== null) return false;
      const area = text.stems(other.statement.area ?? '');
      const both = shared(words, area);
      const own = heading !== undefined && other.statement.area === heading;
      if (telling.area !== null && !own) return false;
      return (
        both > 0 &&
        (both === words.length ||
          both === area.length ||
          ((early || own) && both >= words.length / 2))
      );
    }),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function restated(text: Text, groups: Telling[][], telling: Telling): Telling[] | null {
  const alike = groups.filter(
    ([first]) =>
      first &&
      first.judgment === telling.judgment &&
      (sameBody(first.body, telling.body) || (telling.body.id ?? telling.body.name) === null),
  );
  if ((telling.statement.area ?? '') !== '')
    return (
      alike.find((group) => group.some((other) => sameArea(text, other, telling))) ??
      summarised(text, alike, telling)
    );
  const pillars = alike.filter(
    ([first]) => text.areas.area(first?.area ?? null)?.kind === 'pillar',
  );
  const own = pillars.find(([first]) => first?.area === text.frontMatter?.pillar);
  const whole = alike.find(([first]) => /^(?:overall)?$/.test(first?.statement.area ?? ''));
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
