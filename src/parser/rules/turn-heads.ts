import { hasFiniteVerb } from '../document/area-name.ts';
import { fold } from '../document/normalise.ts';
import type { Text } from '../text.ts';
import { attributionBefore } from './attribution.ts';
import { type Named, speakerAlone, speakerOfWords } from './named-speaker.ts';
import { shortNames } from './short-names.ts';
import { inPerson, isHeadSpoken } from './speech.ts';
import type { PlacedAttribution } from './stretches.ts';
import { type TurnLine, turnLines } from './turn-lines.ts';

/** The words that say whose turn it is to speak. */
export type TurnHead = PlacedAttribution &
  Pick<TurnLine, 'weak' | 'timed' | 'from' | 'said'> & {
    /** Whether it is said who speaks. */
    known: boolean;
  };

/**
 * The heads of all turns of a text, whether it says that it is spoken (`told`), and whether somebody asks
 * in it and somebody answers (`asked`). A short label is of whom the text names elsewhere: beside `Ann Lee
 * (Chair)` the line `Chair: Not much.` yields Ann Lee. One of nobody is of nobody known, but where it comes
 * again in what is spoken.
 */
export function turnHeads(text: Text): { heads: TurnHead[]; told: boolean; asked: boolean } {
  const lines = turnLines(text);
  const start = (lines.find(isInFront) ?? lines[0])?.from.passage;
  const told = isHeadSpoken(text.document.passages.slice(0, start ?? 0));
  const named = speakersOf(text, lines);
  const places = Map.groupBy(named, ({ from }) => from.passage);
  const turns = Map.groupBy(named, ({ who }) => who?.speaker);
  const labels = Map.groupBy(lines, ({ label }) => fold(label));
  const heads = named.flatMap((line): TurnHead[] => {
    const { passage, label, weak, timed, who } = line;
    // Of several lines above the same words the first that names anybody says who speaks.
    const same = places.get(line.from.passage) ?? [];
    const own = same.find(isInFront) ?? same.find((each) => each.who) ?? same.at(-1);
    if (line !== own) return [];
    const again = (labels.get(fold(label))?.length ?? 0) > 1;
    const titled = who && (who.speaker !== label || (turns.get(who.speaker)?.length ?? 0) > 1);
    const recurs = told && again && !weak && label.length > 2;
    const known = timed || recurs || (who !== null && (!weak || titled === true));
    const capitals = !/\p{Ll}{2}/u.test(passage.text.slice(0, label.length));
    return known || capitals || again ? [headOf(line, known)] : [];
  });
  const often = [...labels.values()].filter(([one, other]) => other && !one?.weak);
  const few = heads.filter(({ known }) => known).length <= heads.length / 2;
  const asked = few && isAsked(often);
  const first = asked ? -1 : heads.findIndex(({ known }) => known);
  const end = heads.findLastIndex(({ known }) => known) + 1;
  return { heads: first < 0 ? heads : heads.slice(first, end), told, asked };
}

/** Whether several labels come again, with a question behind one, and somebody speaks. */
function isAsked(labels: TurnLine[][]): boolean {
  const said = labels.flat().map((line) => line.said);
  return labels.length > 1 && said.some((each) => each.endsWith('?')) && said.some(inPerson);
}

function isInFront({ passage, from }: TurnLine): boolean {
  return from.passage === passage.index;
}

function headOf({ passage, label, role, who, ...line }: NamedLine, known: boolean): TurnHead {
  const { from, weak, timed, said } = line;
  const nobody = { speaker: label.replace(/(?:,|\s\().*$/, ''), role, kind: 'other' as const };
  const place = { passage: passage.index, start: 0, end: from.start || passage.text.length };
  return { ...(who ?? nobody), role: who?.role ?? role, ...place, from, weak, timed, said, known };
}

type NamedLine = TurnLine & { who: Named | null };

/** The lines with who speaks behind each; null where it names nobody. */
function speakersOf(text: Text, lines: TurnLine[]): NamedLine[] {
  const spoken = new Set(
    lines.filter(({ said }) => hasFiniteVerb(fold(said))).map(({ label }) => fold(label)),
  );
  const found = lines.map((line) => speakerOf(text, line, spoken.has(fold(line.label))));
  const meant = shortNames(
    text,
    found.flatMap((each) => each ?? []),
  );
  return lines.map((line, nth) => {
    const who = found[nth] ?? null;
    if (who?.kind === 'person' && who.role !== null) return { ...line, who };
    const whole = meant(who?.speaker ?? line.label);
    return { ...line, who: whole ? { ...whole, role: who?.role ?? whole.role } : who };
  });
}

function speakerOf(text: Text, { label, said, passage, from }: TurnLine, speaks: boolean) {
  const alone = speakerAlone(text, label, speaks);
  if (alone) return alone;
  const owner = speakerOfWords(text, label);
  if (owner) return owner;
  if (from.passage > passage.index && passage.text.endsWith(':'))
    return attributionBefore(text, passage.text);
  // `Ann Lee, call handler` above "I start at six."
  const name = /^([^,]+), \p{Ll}[^,.:]{2,60}$/u.exec(label)?.[1];
  return name && inPerson(said) ? speakerAlone(text, name, false) : null;
}
