import { canNameArea } from '../document/area-name.ts';
import { areasIn, wholeArea } from '../document/area-words.ts';
import type { Passage } from '../document/document.ts';
import { wholeOf } from '../document/document.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { ParsedBody } from '../parsed-report.ts';
import { isGradeAlone, isNothing, type LabelPlace } from './label-place.ts';
import type { Answer, ToldGrading } from './reading.ts';

/**
 * A grade above what is given it: areas, or the bodies of which a lead-in speaks.
 * `Good`, then `Preventing crime`, yields a grading of that area; below "Each force's overall
 * effectiveness was graded thus:", `Good`, then `Fellgate`, one of Fellgate.
 */
export function labelGroup(place: LabelPlace, _mark: GradeMark): Answer {
  const { text, about, passage } = place;
  if (!governs(place, passage.index)) return null;
  const below = linesBelow(place, passage.index);
  const forAll = generalLead(place, passage.index) ?? sameAsElsewhere(place, below);
  const told = below.flatMap((line): ToldGrading[] => {
    const span = wholeOf(line);
    const bodies = bodiesOf(place, line, forAll !== null);
    if (bodies.length > 0)
      return bodies.map((body) => ({ body, area: { words: forAll ?? '', id: null }, span }));
    const body = about.at(line.index);
    const parts = areasIn(text, line.index, span);
    const known = parts.every(({ id }) => id !== null);
    // Where each area has a line, commas in one part nothing: "Right people, right skills".
    const areas =
      known || governing(place).length < 2 ? parts : [wholeArea(text, line.index, span)];
    return areas.map((area) => ({
      body,
      area: { words: line.text.slice(area.start, area.end), id: area.id },
      span,
    }));
  });
  if (told.length === 0) return { dismissed: 'The line below says that nothing has this grade.' };
  const known = told.some(({ area }) => area.id !== null);
  return {
    told,
    span: { passage: passage.index, start: 0, end: passage.text.length },
    basis: 'label',
    hedge: null,
    evidence: [
      ...(known ? (['known area'] as const) : []),
      ...(governing(place).length > 1 ? (['like rows'] as const) : []),
      'row',
    ],
  };
}

/** Whether a line that is a grade alone stands above what it is given to, and not below. */
export function governs(place: Pick<LabelPlace, 'text' | 'rows'>, index: number): boolean {
  const known = found.get(place.rows) ?? new Map<number, boolean>();
  found.set(place.rows, known);
  const answer = known.get(index) ?? standsAbove(place, index);
  known.set(index, answer);
  return answer;
}

/** What is known of the rows of a text, found once. */
const found = new WeakMap<LabelPlace['rows'], Map<number, boolean>>();
const leads = new WeakMap<LabelPlace['rows'], GoverningLead[]>();

interface GoverningLead {
  index: number;
  area: string | null;
  names: Set<string>;
}

/** The labels of a text that stand above what they are given to, with what leads to them. */
function governing(place: LabelPlace): GoverningLead[] {
  const known =
    leads.get(place.rows) ??
    [...place.rows.keys()]
      .filter((index) => governs(place, index))
      .map((index) => ({
        index,
        area: generalLead(place, index),
        names: new Set(linesBelow(place, index).flatMap(({ text }) => namesIn(text))),
      }));
  leads.set(place.rows, known);
  return known;
}

function standsAbove({ text, rows }: Pick<LabelPlace, 'text' | 'rows'>, index: number): boolean {
  const { passages } = text.document;
  const passage = passages[index];
  const row = rows.get(index);
  if (
    !passage ||
    !isGradeAlone(row) ||
    row?.cells.some((cell) => cell.kind === 'grade' && cell.noun)
  )
    return false;
  const next = passages[index + 1];
  if (!next || rows.has(index + 1)) return false;
  const heading = next.kind === 'heading' && text.document.markdown;
  if (!isLine(next) || (heading && !isNothing(next.folded))) return false;
  let above = index - 1;
  while (passages[above] && !rows.has(above) && isLine(passages[above])) above -= 1;
  if (above < index - 1 && isGradeAlone(rows.get(above))) return governs({ text, rows }, above);
  const before = passages[index - 1];
  if (!before) return true;
  return before.kind === 'item' || /[.:;][”"')]?$/.test(before.text) || headed.test(before.folded);
}

const headed = /\b(?:grades|gradings|ratings|judge?ments)$/;

function isLine(passage: Passage | undefined): passage is Passage {
  if (!passage) return false;
  if (isNothing(passage.folded)) return true;
  const plain = passage.folded.replace(/[;.]$|;? and$/, '');
  return !/[.!?:]["']?$/.test(plain) && canNameArea(plain);
}

function linesBelow({ text, rows }: LabelPlace, index: number): Passage[] {
  const { passages } = text.document;
  const found: Passage[] = [];
  for (let at = index + 1; at < passages.length && found.length < 60; at += 1) {
    const line = passages[at];
    if (rows.has(at) || !isLine(line) || (found[0] && line.kind !== found[0].kind)) break;
    found.push(line);
  }
  return found;
}

/** What a lead-in above says of every body: "Each force's overall effectiveness was graded thus:". */
function generalLead({ text, rows }: LabelPlace, from: number): string | null {
  const { passages } = text.document;
  let above = from - 1;
  while (above >= Math.max(0, from - 60) && (rows.has(above) || isLine(passages[above])))
    above -= 1;
  const { text: words = '', folded = '' } = passages[above] ?? {};
  const every = new RegExp(
    `\\b(?:each|every|all|these|the)\\b[^.]{0,20}?\\b(?:${text.bodyNouns.pattern})(s?)(?:'s?)? ?`,
    'u',
  ).exec(folded);
  if (!every || (every[1] === '' && !/^(?:each|every)/.test(every[0]))) return null;
  const rest = folded.slice(every.index + every[0].length);
  const owned = /'s? ?$/.test(every[0])
    ? /^(.{3,80}?) (?:was|were|is|are)\b/.exec(rest)?.[1]
    : undefined;
  const start = every.index + every[0].length;
  return owned ? words.slice(start, start + owned.length) : '';
}

/** The lines are bodies, too, where one of them stands below such a lead-in elsewhere. */
function sameAsElsewhere(place: LabelPlace, below: Passage[]): string | null {
  const names = below.flatMap(({ text }) => namesIn(text));
  const alike = governing(place).find(
    ({ index, area, names: others }) =>
      index < place.passage.index && area !== null && names.some((name) => others.has(name)),
  );
  return alike?.area ?? null;
}

function namesIn(words: string): string[] {
  return words
    .replace(/[.;]$/, '')
    .split(/,\s*|\s+and\s+/)
    .filter((name) => /^\p{Lu}/u.test(name));
}

function bodiesOf({ text }: LabelPlace, { text: words }: Passage, general: boolean): ParsedBody[] {
  const named = text.bodyNames.named(words);
  if (named.length > 0) return named.map(({ id, name }) => ({ id, name }));
  if (!general) return [];
  return namesIn(words).map((name) => ({ id: null, name }));
}
