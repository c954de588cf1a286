import { hasFiniteVerb } from '../document/area-name.ts';
import type { Passage } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { statementOf } from './attribution.ts';
import { speakerAlone } from './named-speaker.ts';
import { shortNames } from './short-names.ts';
import type { PlacedAttribution } from './stretches.ts';

/** The words that say whose turn it is to speak. */
export type TurnHead = PlacedAttribution & {
  /** Whether it is no more than a line above the words, or words before a dash. */
  weak: boolean;
  timed: boolean;
  /** Where the words that are said begin, and their first paragraph. */
  from: { passage: number; start: number };
  said: string;
  /** Whether it is said who speaks. */
  known: boolean;
};

/** A line that may be such a head. */
interface Line {
  passage: Passage;
  label: string;
  weak: boolean;
  timed: boolean;
  from: TurnHead['from'];
  said: string;
}

/**
 * Every line of a text that may head a turn yields one, with who speaks: `Q4 Ann Lee (Chair): Not much.`, `[00:38]
 * Ann Lee: Not much.`, `Ann Lee – Not much.`, or `Ann Lee 0:38` above `Not much.` A short label is of whom
 * the text names elsewhere; one of nobody is of nobody known.
 */
export function turnHeads(text: Text): TurnHead[] {
  const lines = text.document.passages
    .flatMap((passage) => lineOf(text, passage) ?? [])
    .filter(({ label }) => text.scale.read(fold(label)) === null)
    .filter(({ from }, nth, all) => all[nth + 1]?.from.passage !== from.passage);
  const labels = Map.groupBy(lines, ({ label }) => fold(label));
  const named = lines.map(
    ({ label }) =>
      speakerAlone(text, label, (labels.get(fold(label)) ?? []).some(speaks)) ??
      statementOf(text, label),
  );
  const meant = shortNames(
    text,
    named.flatMap((each) => each ?? []),
  );
  const who = lines.map(({ label }, nth) => {
    const found = named[nth] ?? null;
    const whole =
      found?.kind === 'person' && found.role !== null ? null : meant(found?.speaker ?? label);
    return whole ? { ...whole, role: found?.role ?? whole.role } : found;
  });
  const turns = Map.groupBy(who, (each) => each?.speaker);
  const heads = lines.flatMap(({ passage, label, ...line }, nth) => {
    const { from, weak, timed } = line;
    const one = who[nth];
    const titled = one && (one.speaker !== label || (turns.get(one.speaker)?.length ?? 0) > 1);
    const known = timed || Boolean(one && (!weak || titled));
    const capitals = !/\p{Ll}{2}/u.test(passage.text.slice(0, label.length));
    if (!known && !capitals && (labels.get(fold(label))?.length ?? 0) < 2) return [];
    const speaker = {
      speaker: label.split(/,|\s\(/)[0]?.trim() ?? '',
      role: null,
      kind: 'other',
    } as const;
    const place = { passage: passage.index, start: 0, end: from.start || passage.text.length };
    return [{ ...(one ?? speaker), ...line, ...place, known }];
  });
  const first = heads.findIndex(({ known }) => known);
  return first < 0 ? heads : heads.slice(first, heads.findLastIndex(({ known }) => known) + 1);
}

/** Whether somebody speaks in a turn: in a sentence with a verb. */
function speaks({ said }: Line): boolean {
  return hasFiniteVerb(fold(said));
}

const time = /[[(]?\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b(?: ?[ap]m)?[\])]?/;
const opening = new RegExp(`^(?:(${time.source})\\s*[-–—]?\\s*)?(?:Q\\d{1,4}\\s+)?`);
const closing = new RegExp(`[\\s,–—-]*${time.source}$`);
const before =
  /^((?:[^:“"[\].!?]|(?<=\b\p{Lu}\p{L}{0,3})\.){1,120}?)(?:(:)\s+(?=[^\s“"‘'])| ([-–—]) (?=\p{Lu}))/u;

/** The label with which a passage begins, or that it is, with what follows. */
function lineOf(text: Text, passage: Passage): Line | null {
  const { passages } = text.document;
  const { index, text: words } = passage;
  const [stamp = '', clock] = opening.exec(words) ?? [];
  const rest = words.slice(stamp.length);
  const [all, label, colon] = before.exec(rest) ?? [];
  const above = passages[index - 1]?.text ?? '';
  const late = closing.exec(rest)?.[0] ?? '';
  if (passage.kind === 'item') return null;
  if (all !== undefined && label !== undefined) {
    const said = rest.slice(all.length);
    const timed = clock !== undefined;
    if (!timed && !endsSentence(said)) return null;
    const from = { passage: index, start: stamp.length + all.length };
    return { passage, label: raised(label), weak: colon === undefined, timed, from, said };
  }
  const alone = rest.slice(0, rest.length - late.length).replace(/:$/, '');
  const next = passages
    .slice(index + 1, index + 3)
    .find(
      ({ text: each }) =>
        endsSentence(each) || !(text.peopleNames.hasOffice(each) || /\d{4}$/.test(each)),
    );
  const spoken = next && endsSentence(next.text) && !/^["“'‘]/.test(next.text);
  if (
    !spoken ||
    alone === '' ||
    alone.length > 120 ||
    /[.,!?:"“”]$|[\d[\]]/.test(alone) ||
    signedOff.test(fold(above))
  )
    return null;
  return {
    passage,
    label: raised(alone),
    weak: true,
    timed: Boolean(clock ?? late),
    from: { passage: next.index, start: 0 },
    said: next.text,
  };
}

const signedOff = /^(?:yours|kind|best|with)\b[^.]*$/;

/** `ANN LEE` is Ann Lee. */
function raised(label: string): string {
  return label
    .trim()
    .replace(/^[^(,]+/, (name) =>
      /\p{Ll}/u.test(name)
        ? name
        : name.replace(/(?<=\p{L})\p{L}{2,}/gu, (each) => each.toLowerCase()),
    );
}
