import { hasFiniteVerb } from '../document/area-name.ts';
import type { Passage } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { type Named, speakerIn } from './attribution.ts';
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
 * Every line of a text that may head a turn, with who speaks: `Q4 Ann Lee (Chair): Not much.`, `[00:38]
 * Ann Lee: Not much.`, `Ann Lee – Not much.`, or `Ann Lee 0:38` above `Not much.` A short label is of whom
 * the text names elsewhere; one of nobody is of nobody known.
 */
export function turnHeads(text: Text): TurnHead[] {
  const lines = text.document.passages
    .flatMap((passage) => lineOf(text, passage) ?? [])
    .filter(({ label }) => text.scale.read(fold(label)) === null);
  const labels = Map.groupBy(lines, ({ label }) => fold(label));
  const alike = ({ label }: Line) => labels.get(fold(label)) ?? [];
  const named = lines.map((line) => whoTurns(text, line.label, alike(line).map(({ said }) => said)));
  const meant = shortNames(text, named.flatMap((each) => each ?? []));
  const heads = lines.flatMap((line, nth) => {
    const { passage, label, from } = line;
    const found = named[nth];
    const whole = found?.kind === 'person' && found.role !== null ? null : meant(found?.speaker ?? label);
    const who = whole ? { ...whole, role: found?.role ?? whole.role } : found;
    const again = alike(line).length > 1;
    const known = who ? !line.weak || again || line.timed || who.speaker !== label: line.timed;
    if (!known && !again && /\p{Ll}{2}/u.test(passage.text.slice(0, label.length))) return [];
    const speaker = { speaker: label.split(/,|\s\(/)[0]?.trim() ?? '', role: null, kind: 'other' } as const;
    const place = { passage: passage.index, start: 0, end: from.start || passage.text.length };
    const { weak, timed, said } = line;
    return [{ ...(who ?? speaker), ...place, weak, timed, from, said, known }];
  });
  const last = heads.findLastIndex(({ known }) => known);
  return heads.slice(heads.findIndex(({ known }) => known), last + 1);
}

const time = /[[(]?\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b(?: ?[ap]m)?[\])]?/;
const opening = new RegExp(`^(?:(${time.source})\\s*[-–—]?\\s*)?(?:Q\\d{1,4}\\s+)?`);
const closing = new RegExp(`[\\s,–—-]*${time.source}$`);
const before = /^((?:[^:“"[\].!?]|(?<=\b\p{Lu}\p{L}{0,3})\.){1,120}?)(?:(:)\s+(?=[^\s“"‘'])| ([-–—]) (?=\p{Lu}))/u;

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
  const next = passages.slice(index + 1, index + 3).find(({ text: each }) => !text.peopleNames.hasOffice(each) || endsSentence(each));
  const spoken = next && endsSentence(next.text) && next.kind === 'paragraph' && !/^["“'‘]/.test(next.text);
  if (!spoken || alone === '' || alone.length > 120 || /[.,!?:"“”]$|[\d[\]]/.test(alone) || signedOff.test(fold(above))) return null;
  return { passage, label: raised(alone), weak: true, timed: Boolean(clock ?? late), from: { passage: next.index, start: 0 }, said: next.text };
}

const signedOff = /^(?:yours|kind|best|with)\b[^.]*$/;

/** `ANN LEE` is Ann Lee. */
function raised(label: string): string {
  return label.trim().replace(/^[^(,]+/, (name) =>
    /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{L})\p{L}{2,}/gu, (each) => each.toLowerCase()),
  );
}

/** `Ann Lee (Fell Police)`, `The Chair (Ms Lee)`, `Mr Lee`; an office alone where a sentence follows. */
function whoTurns(text: Text, label: string, said: string[]): Named | null {
  const whole = nameIn(text, label);
  if (whole) return whole;
  const [, front = '', inner = ''] = /^([^(]+?)(?:\s*\(([^()]+)\).*)?$/.exec(label) ?? [];
  const outer = nameIn(text, front);
  if (outer) return { ...outer, role: outer.role ?? (inner || null) };
  const office = text.peopleNames.roleBefore(front);
  if (!office || front.replace(/^The /, '') !== office) return null;
  const held = nameIn(text, inner);
  if (held) return { ...held, role: office };
  const speaks = inner === '' && said.some((each) => hasFiniteVerb(fold(each)));
  return speaks ? { speaker: front, role: office, kind: 'other' } : null;
}

/** A person whom words name with a title or a role and nothing else. */
function nameIn(text: Text, words: string): Named | null {
  const found = speakerIn(text, words);
  if (!found || found.kind === 'other' || text.areas.find(words)?.fit === 'exact') return null;
  const { speaker, role, kind } = found;
  if (kind === 'part of a name' && words === speaker) return null;
  return besides.test(fold(words.replace(speaker, '').replace(role ?? '', ''))) ? found : null;
}

const besides = grammar`^[\s,()]*(?:(?:${'titles'}|${'offices'})\b[\s.,()]*)*$`;
