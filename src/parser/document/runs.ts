import { grammar } from '../lexicon/grammar.ts';
import { isUngraded, refusalsIn } from '../marks/ungraded-marks.ts';
import type { Text } from '../text.ts';
import { canNameArea } from './area-name.ts';
import type { View } from './around.ts';
import type { Passage } from './document.ts';
import type { RowCell } from './row-cells.ts';
import { nameOfLine } from './row-names.ts';
import { isQuestion } from './section-area.ts';
import { timeOf } from './times.ts';

/** Grades that stand on lines without other words, one below the other. */
export interface Block {
  /** Index of its first and its last line. */
  from: number;
  to: number;
  grades: BareGrade[];
  /** Whether it calls its first grade one: `Judgment: Good`. */
  named: boolean;
  /** The line right above and right below it that can be a name. */
  above: Passage | null;
  below: Passage | null;
  /** To which side blank lines push it: 1 where they part it from what stands above alone, -1 from what stands below. */
  lean: number;
}

/** One grade of a block. */
export interface BareGrade {
  cell: RowCell;
  /** When it was given, as the words before it say: a year, 0 for "previous"; NaN where they do not. */
  time: number;
}

/**
 * The runs of a text's grades without words beside them: blocks that are made alike with nothing but names between,
 * such as `Fire`, `Good`, `Flood`, `Poor`.
 */
export function runsIn(view: View): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocksIn(view)) {
    const before = runs.at(-1)?.at(-1);
    const turned = before && before.lean * block.lean < 0;
    if (before && !turned && isTight(view, before.to, block.from)) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** How many columns a block would fill: one, where its grades are one thing's at several times. */
export function columnsOf({ grades }: Block): number {
  return new Set(grades.map(({ time }) => time)).size === grades.length ? 1 : grades.length;
}

function blocksIn(view: View): Block[] {
  const { text, rows } = view;
  const { passages } = text.document;
  const lines = [...rows].flatMap(([index, { alone }]) => (alone ? index : []));
  const starts = lines.filter((index, at) => lines[at - 1] !== index - 1);
  const ends = lines.filter((index, at) => lines[at + 1] !== index + 1);
  return starts.map((from, nth): Block => {
    const to = ends[nth] ?? from;
    const own = passages.slice(from, to + 1);
    const grades = own.flatMap((line) => gradesOf(line, rows.get(line.index)?.grades ?? []));
    const words = own[0]?.folded ?? '';
    const named = !isUngraded(words) && nouns.test(words);
    const above = nameBeside(view, from, -1, named);
    const below = nameBeside(view, to, 1, false);
    const over = !above || isParted(text, above, own[0]);
    const lean = Number(over) - Number(!below || isParted(text, own.at(-1), below));
    return { from, to, grades, named, above, below, lean };
  });
}

function gradesOf(line: Passage, grades: RowCell[]): BareGrade[] {
  return grades.map((cell, at) => {
    const { start, end } = cell;
    const before = line.text.slice(grades[at - 1]?.end ?? 0, start);
    const words = before + line.text.slice(end, grades[1] ? cell.end : undefined);
    return { cell, time: timeOf(words) };
  });
}

/** Whether nothing but lines that can be names, or say nothing, stands between two blocks. */
function isTight(view: View, from: number, to: number): boolean {
  const lines = view.text.document.passages.slice(from + 1, to);
  const says = (line: Passage) => canBeName(view, line, -1) || canBeName(view, line, 1);
  return lines.every((line) => isFurniture(view, line) || says(line));
}

/** No block governs more lines. */
export const longest = 60;

const farthest = 12;

/** The nearest line on one side that can be a name; what stands between says nothing, or is told of by `Judgment: Good`. */
function nameBeside(view: View, from: number, way: -1 | 1, told: boolean): Passage | null {
  for (let step = 1; step <= farthest; step += 1) {
    const line = view.text.document.passages[from + way * step];
    if (!line) return null;
    const empty = isFurniture(view, line);
    if (!empty && canBeName(view, line, way)) return line;
    if (!empty && !told) return null;
  }
  return null;
}

const nouns = grammar`\b(?:${'gradeNouns'}|graded|rated)\b`;

const sign = /^(?:\[[^[\]]{1,60}\]|\([^()]{1,60}\)|\W*(?:green|amber|yellow|orange|red|blue)\W*)$/;
const leadsTo = grammar`\b(?:${'judgingVerbs'})\b[^.]*\b(?:as|is)\W*$`;
const furniture = grammar`^(?:(?:last )?updated\b.*|[\d\W]+|(?:\w+ )?(?:${'gradeNouns'})\W*)$`;

/** Whether a line says in colour or sign what the label beside it says: `[green ring]`, `Amber`. */
export function isSign(folded: string): boolean {
  return sign.test(folded);
}

function isFurniture({ rows }: View, line: Passage): boolean {
  const { index, folded } = line;
  const empty = isSign(folded) || furniture.test(folded) || leadsTo.test(folded);
  const former = rows.get(index)?.grades.length === 0;
  return former || (empty && !isNothing(folded) && !isWhole(line));
}

/** Whether words say that nothing has a grade: `none`, or a dash. */
export function isNothing(words: string): boolean {
  return /^(?:none\W*|\p{Pd})$/iu.test(words);
}

/** Whether a line means the whole: `Overall rating`. */
export function isWhole({ folded }: Passage): boolean {
  return /^overall\b[^,.]*$/.test(folded);
}

/** Whether a line can say what a label below it grades (-1), or above it (1): "Planning; Training" says two. */
export function canBeName({ text, rows }: View, line: Passage, way: -1 | 1): boolean {
  const { folded, kind, index } = line;
  if (rows.has(index) || refusalsIn(line).length > 0) return false;
  if (isNothing(folded)) return way > 0;
  if (isQuestion(folded) || (way < 0 && isWhole(line))) return way < 0;
  const from = way < 0 ? nameOfLine(text, line).start : 0;
  const named = folded.slice(from).replace(/:$/, '').split('; ').every(canNameArea);
  const graded = kind !== 'heading' && text.scale.find(folded).length > 0;
  const closed = way < 0 ? graded : /[:?]$/.test(folded);
  return named && !closed && !folded.endsWith('.');
}

/** Whether a blank line stands between two passages; in a copy, which has one between any, whether two do. */
export function isParted(
  { document }: Text,
  above: Passage | undefined,
  below: Passage | undefined,
): boolean {
  const between = document.source.slice(above?.offsets.at(-1), below?.offsets[0]);
  return (document.markdown ? /\n\s*\n\s*\n/ : /\n[^\S\n]*\n/).test(between);
}
