import { hasFiniteVerb } from '../document/area-name.ts';
import { fold } from '../document/normalise.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { attributionBefore } from './attribution.ts';
import { type Named, ownerIn, speakerAlone, speakerIn, speakerOfWords } from './named-speaker.ts';
import { shortNames } from './short-names.ts';
import { inPerson, isHeadSpoken, saysI, speaksOfSelf } from './speech.ts';
import type { PlacedAttribution } from './stretches.ts';
import { type TurnLine, turnLines } from './turn-lines.ts';

/** The words that say whose turn it is to speak. */
export type TurnHead = PlacedAttribution &
  Pick<TurnLine, 'weak' | 'timed' | 'formal' | 'from' | 'said'> & {
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
  const own = named.filter((line) => line === ownAt(places.get(line.from.passage) ?? []));
  const sure = new Set(
    own.filter(({ label, weak, timed, who }) => {
      const again = (labels.get(fold(label))?.length ?? 0) > 1;
      const titled = who && (who.speaker !== label || (turns.get(who.speaker)?.length ?? 0) > 1);
      const recurs = told && again && !weak && label.length > 2;
      return (
        (timed && (who !== null || again || / /.test(label))) ||
        recurs ||
        (who !== null && (!weak || titled === true))
      );
    }),
  );
  const series = [...sure].filter(({ weak, timed }) => weak && !timed).length > 2;
  const heads = own.flatMap((line, nth): TurnHead[] => {
    const { passage, label, weak, timed, said, formal, who } = line;
    const known = sure.has(line) || (series && who?.kind === 'person');
    // A name that stands again below what it heads signs it, and one behind a label is no speech.
    const { formal: stated, who: last } = own[nth - 1] ?? {};
    if (stated && weak && !formal && who && last?.speaker === who.speaker) return [];
    if (!timed && !formal && speakerAlone(text, said.replace(/\.$/, ''), false)) return [];
    const again = (labels.get(fold(label))?.length ?? 0) > 1;
    const capitals = !/\p{Ll}{2}/u.test(passage.text.slice(0, label.length));
    return known || capitals || again || timed || (formal && speaksOfSelf(said))
      ? [headOf(line, known)]
      : [];
  });
  const often = [...labels.values()].filter(([one, other]) => other && one?.role === null);
  const few = heads.filter(({ known }) => known).length <= heads.length / 2;
  const asked = few && isAsked(often);
  const first = asked ? -1 : heads.findIndex(({ known, formal }) => known || formal);
  const end = heads.findLastIndex(({ known, formal }) => known || formal) + 1;
  return { heads: first < 0 ? heads : heads.slice(first, end), told, asked };
}

/** Of several lines beside the same words the first that names anybody says who speaks. */
function ownAt(same: NamedLine[]): NamedLine | undefined {
  return (
    same.find(({ formal, who }) => formal && who?.kind === 'person') ??
    same.find(isInFront) ??
    same.find(({ formal }) => formal) ??
    same.find(({ who }) => who) ??
    same.at(-1)
  );
}

/** Whether several labels come again, with a question behind one, and somebody speaks. */
function isAsked(labels: TurnLine[][]): boolean {
  const said = labels.flat().map((line) => line.said);
  const [questions, answers] = [true, false].map((asks) =>
    said.filter((each) => each.endsWith('?') === asks),
  );
  return labels.length > 1 && questions?.length !== 0 && answers?.some(saysI) === true;
}

function isInFront({ passage, from }: TurnLine): boolean {
  return from.passage === passage.index;
}

function headOf({ passage, label, role, who, ...line }: NamedLine, known: boolean): TurnHead {
  const { from, weak, timed, formal, said } = line;
  const nobody = { speaker: label.replace(/(?:,|\s\().*$/, ''), role, kind: 'other' as const };
  const place = { passage: passage.index, start: 0, end: from.start || passage.text.length };
  return {
    ...(who ?? nobody),
    role: who?.role ?? role,
    ...place,
    from,
    weak,
    timed,
    formal,
    said,
    known,
  };
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
  const interview = interviewOf(text, lines);
  return lines.map((line, nth) => {
    const who = found[nth] ?? null;
    const formal = line.formal || saysWhose(text, line);
    if (who?.kind === 'person' && who.role !== null) return { ...line, formal, who };
    const whole =
      meant(who?.speaker ?? ownerIn(line.label) ?? line.label) ?? interview(fold(line.label));
    return { ...line, formal, who: whole ? { ...whole, role: who?.role ?? whole.role } : who };
  });
}

/**
 * Who asks and who answers behind `Q` and `A`, as the words above them tell of two people: "Ann Lee met Ben Ash
 * at the station." Where they name one person, that one answers.
 */
function interviewOf(text: Text, lines: TurnLine[]): (label: string) => Named | null {
  const first = lines.find(({ label }) => /^(?:q|question)$/.test(fold(label)));
  const above = text.document.passages.slice(0, first?.passage.index ?? 0);
  const people = above.flatMap(({ index, folded }) =>
    text
      .peopleIn(index)
      .map(({ name, end }) => ({ index, name, asks: meets.test(folded.slice(end)) })),
  );
  const asker = people.find(({ asks }) => asks);
  const named = people.filter(
    ({ index, name }) => name !== asker?.name && index === (asker?.index ?? index),
  );
  const [answerer, other] = [...new Set(named.map(({ name }) => name))];
  return (label) => {
    const [asks] = /^(?:q|question)$/.exec(label) ?? [];
    const answers = /^(?:a|answer)$/.test(label);
    const speaker = asks ? asker?.name : answers && !other ? answerer : undefined;
    return speaker ? { speaker, role: null, kind: 'person' } : null;
  };
}

const meets =
  /^(?:,? (?:of|from|for) [^.]{3,60}?)? (?:meets|met|talks|talked|speaks|spoke|asks|asked|interviews|interviewed|sits|sat|put) /;

/** Whether a line says that somebody's words stand below it: `Statement from Ann Lee`, `Ann Lee said:`. */
function saysWhose(text: Text, { label, passage, from }: TurnLine): boolean {
  if (from.passage <= passage.index) return false;
  return (
    ownerIn(label) !== null ||
    saying.test(passage.folded) ||
    attributionBefore(text, passage.text) !== null
  );
}

const saying = grammar`\b(?:${'sayingVerbs'}):$`;

function speakerOf(text: Text, line: TurnLine, speaks: boolean): Named | null {
  const { label, said, passage, from, role, formal } = line;
  const alone = speakerAlone(text, label, speaks);
  if (alone) return { ...alone, role: alone.role ?? role };
  const owner = speakerOfWords(text, label);
  if (owner) return owner;
  // Whoever sends a mail or a post under a name may be no person: `Moor Reform Circle`.
  if (formal && /\p{Lu}\S+ (?:.* )?\p{Lu}\S+$/u.test(label))
    return { speaker: label, role: null, kind: 'other' };
  if (formal) return speakerIn(text, label);
  if (from.passage > passage.index && passage.text.endsWith(':'))
    return attributionBefore(text, passage.text);
  // `Ann Lee, call handler` above "I start at six."
  const name = /^([^,]+), \p{Ll}[^,.:]{2,60}$/u.exec(label)?.[1];
  return name && inPerson(said) ? speakerAlone(text, name, false) : null;
}
