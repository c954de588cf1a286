import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { canNameArea } from './area-name.ts';
import type { View } from './around.ts';
import type { Passage } from './document.ts';
import { type Name, nameAt } from './row-names.ts';
import type { Rows } from './rows.ts';
import { announcedArea } from './section-area.ts';

/**
 * The names below a grade, a line each or several bodies in one, up to the next grade: below `Good` the
 * lines `Preventing crime` and `Custody`.
 */
export function namesBelow({ text, rows }: View, { index }: Passage): Name[] {
  const { passages, markdown } = text.document;
  const lines = passages.slice(index + 1, index + 60);
  // A copy keeps no blank lines: there a heading below a heading is no second name.
  if (markdown && lines[0]?.kind === 'heading' && lines[1]?.kind === 'heading') lines.length = 1;
  const close = !isParted(text, lines[0]);
  const end = lines.findIndex(
    (line) =>
      rows.has(line.index) ||
      !isLine(line) ||
      (close && isParted(text, line)) ||
      (stop.test(line.text) && !stop.test(lines[0]?.text ?? '')),
  );
  return lines.slice(0, end < 0 ? undefined : end).flatMap((line) => namesIn(text, line));
}

/** A line that ends in a stop below one that does not is prose: what is said of the name above it. */
const stop = /\.$/;

/** Whether a blank line stands above a passage; of a copy, which has one above each, whether two do. */
function isParted({ document }: Text, line: Passage | undefined): boolean {
  const above = document.passages[(line?.index ?? 0) - 1]?.offsets.at(-1);
  const lines = document.source.slice(above, line?.offsets[0]).match(/\n/g);
  return (lines?.length ?? 0) > (document.markdown ? 2 : 1);
}

/** Whether a label stands above what it is given to, and not below. */
export function standsAbove(view: View, { index }: Passage): boolean {
  return governing(view).has(index);
}

const nouns = grammar`\b(?:${'gradeNouns'}|graded|rated)\b`;

/** Whether a label calls its grade one: `Judgment: Good`. */
export function namesGrade(folded: string): boolean {
  return nouns.test(folded);
}

/** Whether words say that nothing has a grade: `none`, or a dash. */
export function isNothing(words: string): boolean {
  return /^(?:none\W*|\p{Pd})$/iu.test(words);
}

/** Each body that a line names; where a text gives each body one grade, whatever a line names is one. */
function namesIn(text: Text, line: Passage): Name[] {
  const bodies = text.bodyNames.named(line.text);
  const whole = nameAt(text, line);
  if (bodies.length > 0) return bodies.map((each) => nameAt(text, line, each));
  if (announcedArea(text) === null) return [whole];
  return [...line.text.matchAll(/\p{Lu}(?:(?! and |,).)*/gu)].map(({ index, 0: name }) => ({
    ...nameAt(text, line, { start: index, end: index + name.length }),
    body: { id: null, name },
  }));
}

/** Whether a line says in colour or sign what the label beside it says: `[green ring]`, `Amber`. */
export function isSign(folded: string): boolean {
  return /^(?:\[[^[\]]{1,60}\]|\([^()]{1,60}\)|\W*(?:green|amber|yellow|orange|red|blue)\W*)$/.test(
    folded,
  );
}

const found = new WeakMap<Rows, Set<number>>();

/**
 * The labels that stand above what they are given to: below prose, a list or "grades", or another such; or where
 * such labels open blocks of lines.
 */
function governing({ text, rows }: View): Set<number> {
  const known = found.get(rows);
  if (known) return known;
  const governs = new Set<number>();
  found.set(rows, governs);
  const { passages } = text.document;
  const inBlocks = opensBlocks(text, rows);
  let last = -1;
  for (const [index, { alone }] of rows) {
    const follows = rows.get(last)?.alone && passages.slice(last + 1, index).every(isLine);
    const opens = follows
      ? governs.has(last)
      : inBlocks.has(index) ||
        (isTitle(passages[index - 1]) && !/\.$/.test(passages[index + 1]?.folded ?? '')) ||
        isNothing(passages[index + 1]?.folded ?? '') ||
        endsOrHeads.test(passages[index - 1]?.folded ?? '.');
    const next = passages[index + 1];
    const named = namesGrade(passages[index]?.folded ?? '');
    if (alone && opens && next && !named && !rows.has(index + 1) && isLine(next))
      governs.add(index);
    last = index;
  }
  return governs;
}

/** The labels that open blocks, parted from what stands above and not from what stands below: two or more, or none. */
function opensBlocks(text: Text, rows: Rows): Set<number> {
  const { passages } = text.document;
  const labels = [...rows].filter(([, { alone }]) => alone).map(([index]) => index);
  const found = labels.filter((index) => {
    const signed = isSign(passages[index - 1]?.folded ?? '') && !isParted(text, passages[index]);
    const first = passages[signed ? index - 1 : index];
    return isParted(text, first) && !isParted(text, passages[index + 1]);
  });
  return new Set(found.length > 1 ? found : []);
}

const endsOrHeads = /[.:]$/;

function isTitle(passage: Passage | undefined): boolean {
  return passage?.kind === 'heading' && passage.depth === 1;
}

function isLine({ folded }: Passage): boolean {
  const plain = folded.replace(/\.$/, '');
  const named = plain.split('; ').every(canNameArea);
  return isNothing(folded) || (!/[:?]$/.test(plain) && !isSign(plain) && named);
}
