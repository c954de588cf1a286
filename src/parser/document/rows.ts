import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Text } from '../text.ts';
import { hasFiniteVerb } from './area-words.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Passage } from './document.ts';

/** One cell of a row: a grade, words, or an aside such as "(2019: Good)". */
export type RowCell = Cell & ({ kind: 'grade'; mark: GradeMark; noun: boolean } | { kind: 'words' | 'aside' });

const label = grammar`^(?:[\s"'*:.–-]|\b(?:${'judgingVerbs'}|${'gradeNouns'}|overall|as|our|current|is|effectiveness)\b)*$`;
const nouns = grammar`\b(?:${'gradeNouns'}|graded|rated)\b`;
const aside = grammar`\b(?:${'formerly'}|unchanged|no change|(?:19|20)\d\d)\b|^(?:\d[\d/.]*|\W*)$`;

/** The cells of a passage that reads as a row, or null where it is prose. */
export function rowOf(text: Text, passage: Passage, marks: GradeMark[]): RowCell[] | null {
  const { folded } = passage;
  if (marks.length === 0 || folded.split(' ').length > 60) return null;
  const cells = splitTrailing(passage, cellsOf(text.document, passage), marks, text.document.markdown).map((cell): RowCell => {
    const words = folded.slice(cell.start, cell.end);
    const mark = marks.find(({ start, end }) => start >= cell.start && end <= cell.end);
    const around = mark ? folded.slice(cell.start, mark.start) + folded.slice(mark.end, cell.end) : '';
    if (mark && label.test(around)) return { ...cell, kind: 'grade', mark, noun: nouns.test(around) };
    return { ...cell, kind: !mark && (aside.test(words) || label.test(words)) ? 'aside' : 'words' };
  });
  markBrackets(cells, passage);
  markQualifiers(cells, passage);
  for (const [at, cell] of cells.entries()) {
    const before = cells[at - 1];
    const named = before?.kind === 'aside' && nouns.test(folded.slice(before.start, before.end));
    if (cell.kind === 'grade' && named) cell.noun = true;
  }
  const grades = cells.filter(({ kind }) => kind === 'grade').length;
  const prose = cells.some(({ kind, start, end }) => kind === 'words' && isProse(folded.slice(start, end)));
  return grades > 0 && !prose ? cells : null;
}

/** What stands in brackets with a year or "previously" is an aside whole: `Good (2019: Poor)`. */
function markBrackets(cells: RowCell[], { folded, text }: Passage): void {
  for (const { index, 0: bracket } of text.matchAll(/[([][^()[\]]*[)\]]/g)) {
    if (!aside.test(folded.slice(index + 1, index + bracket.length - 1))) continue;
    for (const [at, cell] of cells.entries())
      if (cell.start > index && cell.end <= index + bracket.length) cells[at] = { start: cell.start, end: cell.end, after: cell.after, kind: 'aside' };
  }
}

/** One word behind a grade and a dash says how it moves, not what it is for: `Good – Stable`. */
function markQualifiers(cells: RowCell[], { folded }: Passage): void {
  for (const [at, cell] of cells.entries()) {
    const behind = cells[at - 1]?.kind === 'grade' && /^[–—-]$/.test(cell.after);
    if (behind && cell.kind === 'words' && !/\s/.test(folded.slice(cell.start, cell.end).trim())) cells[at] = { ...cell, kind: 'aside' };
  }
}

function isProse(words: string): boolean {
  const long = words.split(' ').length > 24 || /[.!]["']?$/.test(words.trim());
  return long || (hasFiniteVerb(words) && !/\?$/.test(words.trim()));
}

/** `Riding horses Good` has no separator: the grade at the end is a cell all the same. */
function splitTrailing({ text, folded, kind }: Passage, cells: Cell[], marks: GradeMark[], markdown: boolean): Cell[] {
  const last = cells.at(-1);
  const mark = marks.at(-1);
  if (!last || !mark || mark.start <= last.start || (kind === 'heading' && markdown)) return cells;
  if (/[^\s"'*]/.test(folded.slice(mark.end, last.end)) || !/^\p{Lu}/u.test(text.slice(mark.start))) return cells;
  const words = folded.slice(last.start, mark.outerStart).trim();
  const bare = words === '' || hasFiniteVerb(words) || /(?:^|\s)(?:an?|the|as|very|be|of|to|for|and|or|rated|graded|judged)$/.test(words);
  if (bare) return cells;
  return [...cells.slice(0, -1), { ...last, end: mark.outerStart }, { start: mark.outerStart, end: last.end, after: ' ' }];
}
