import { align, endsAlike, isAsPrinted, type Pair } from './align.ts';
import type { PlacedWord } from './corpus.ts';
import { leavesOut, shownTogether, type Word } from './words.ts';

/** Words of a quotation beside those of a report, in the order of both. */
export interface Difference {
  is: 'same' | 'left out' | 'put in' | 'changed';
  /** As the quotation has it; empty where words are left out. */
  quoted: string;
  /** As the report has it; empty where words are put in. */
  source: string;
  /** The report’s marks behind both that are no part of the change. */
  behind: string;
  /** Whether dots or square brackets say openly that the words differ. */
  openly: boolean;
}

/**
 * How the words of a quotation differ from those of a place, stretch by stretch; `weights` says of each
 * word of the quotation how much it tells.
 */
export function differencesOf(
  quoted: Word[],
  source: PlacedWord[],
  weights: number[],
): Difference[] {
  return stretchesOf(quoted, source, weights).map((stretch) => ({
    is: stretch.is,
    ...shownApart(stretch, quoted.at(-1)),
    openly: isOpen(stretch),
  }));
}

/** Whether all that differs is said openly. */
export function differsOpenly(differences: Difference[]): boolean {
  return differences.every(({ is, openly }) => is === 'same' || openly);
}

/** The words of either text; where words are changed, without marks behind them that are no change. */
function shownApart(
  { is, quoted, source }: Stretch,
  ending: Word | undefined,
): Pick<Difference, 'quoted' | 'source' | 'behind'> {
  const shown = { quoted: shownTogether(quoted), source: shownTogether(source), behind: '' };
  const [word, other] = [quoted.at(-1), source.at(-1)];
  if (is !== 'changed' || !word || !other || word.print === other.print) return shown;
  const isFree = word === ending ? endsAlike(word, other) : word.after === other.after;
  if (!isFree) return shown;
  return {
    quoted: shown.quoted.replace(marksBehind, ''),
    source: shown.source.replace(marksBehind, ''),
    behind: marksBehind.exec(shown.source)?.[0] ?? '',
  };
}

/** Brackets belong to what a quotation puts in them. */
const marksBehind = /[^\p{L}\p{N}\p{M}[\]]+$/u;

function stretchesOf(quoted: Word[], source: PlacedWord[], weights: number[]): Stretch[] {
  const { pairs } = align(quoted, source, weights);
  const ends = { at: quoted.length, there: source.length };
  const stretches: Stretch[] = [];
  let behind = { at: 0, there: 0 };
  for (const [index, pair] of [...pairs, ends].entries()) {
    stretches.push(...between(quoted, source, behind, pair));
    behind = { at: pair.at + 1, there: pair.there + 1 };
    const [word, other] = [quoted[pair.at], source[pair.there]];
    if (!word || !other) continue;
    const before = stretches.at(-1);
    const isNew = pair.at === 0 || openedBy(quoted[pair.at - 1]);
    const goesOn = adjoins(pair, pairs[index + 1] ?? ends);
    const isSame = isAsPrinted(word, other, {
      isNew,
      goesOn,
      isLast: pair.at === quoted.length - 1 || endsPassage(source, pair.there),
    });
    if (isSame && before?.is === 'same') {
      before.quoted.push(word);
      before.source.push(other);
    } else stretches.push(stretch(isSame ? 'same' : 'changed', [word], [other]));
  }
  return stretches;
}

/** What stands in either text between two pairs: words left out, put in, or changed for others. */
function between(quoted: Word[], source: PlacedWord[], from: Pair, to: Pair): Stretch[] {
  const words = quoted.slice(from.at, to.at);
  const there = source.slice(from.there, to.there);
  if (words.length === 0 && there.length === 0) return [];
  if (words.length > 0 && there.length > 0) return [stretch('changed', words, there)];
  if (words.length > 0) return [stretch('put in', words, there)];
  const isOpen = openedBy(quoted[from.at - 1]);
  return [{ ...stretch('left out', words, there), saidToBeLeftOut: isOpen }];
}

function stretch(is: Difference['is'], quoted: Word[], source: PlacedWord[]): Stretch {
  return { is, quoted, source, saidToBeLeftOut: false };
}

function endsPassage(source: PlacedWord[], at: number): boolean {
  return source[at + 1] !== undefined && source[at + 1]?.passage !== source[at]?.passage;
}

function openedBy(word: Word | undefined): boolean {
  return word !== undefined && leavesOut(word);
}

function adjoins(pair: Pair, next: Pair): boolean {
  return next.at === pair.at + 1 && next.there === pair.there + 1;
}

/** Whether dots or brackets of the quotation tell of a stretch that differs. */
function isOpen({ is, quoted, source, saidToBeLeftOut }: Stretch): boolean {
  if (is === 'left out') return saidToBeLeftOut && staysNear(source);
  return is !== 'same' && quoted.every(({ bracketed }) => bracketed !== null);
}

/** Whether what is left out goes no farther than into the next passage. */
function staysNear(source: PlacedWord[]): boolean {
  return (source.at(-1)?.passage ?? 0) - (source[0]?.passage ?? 0) <= 1;
}

interface Stretch {
  is: Difference['is'];
  quoted: Word[];
  source: PlacedWord[];
  saidToBeLeftOut: boolean;
}
