import { hasFiniteVerb } from '../document/area-name.ts';
import { type Passage, wholeOf, wordsAt } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { type Named, speakerIn } from './attribution.ts';
import type { Quotation } from './quotation.ts';
import { inPerson, isHeadSpoken } from './speech.ts';
import type { PlacedAttribution } from './stretches.ts';

/**
 * A meeting written down turn by turn: what follows a speaker's name or office, on its line or below it,
 * up to the next is a quote, where two or more speak or the text says that it is spoken. `[00:38] Joss
 * Ackerley, Chief Constable: Not much.` is Joss Ackerley's. Any other such paragraph is left to the editor.
 */
export function speakerTurns(text: Text): Quotation[] {
  const { passages } = text.document;
  const heads = turnHeads(text);
  const telling = heads.filter(
    ({ timed, kind, said }) => timed || kind !== 'other' || inPerson(said),
  );
  const several = new Set(telling.map(({ speaker }) => speaker)).size > 1;
  const told = isHeadSpoken(passages.slice(0, heads[0]?.passage ?? 0));
  const sure =
    (several || told) &&
    telling.some(({ timed, role, said }) => timed || role !== null || inPerson(said));
  return heads.flatMap(({ timed, from, said, ...attribution }, nth): Quotation[] => {
    const { passage } = attribution;
    const rest = passages.slice(passage + 1, heads[nth + 1]?.passage);
    const within = told && heads[nth + 1] !== undefined;
    const end = timed ? -1 : rest.findIndex((each) => !goesOn(each, within));
    const paragraphs = [passages[passage], ...rest.slice(0, end < 0 ? undefined : end)]
      .flatMap((each) => (each ? wholeOf(each) : []))
      .map((each) => (each.passage === passage ? { ...each, start: from } : each))
      .filter((each) => /^[^[]/.test(wordsAt(text.document, each)));
    const doubt = sure ? null : 'It may be what somebody says, or words below a label.';
    const named = sure || (!timed && (attribution.kind !== 'other' || inPerson(said)));
    return named && paragraphs.length > 0 ? [{ paragraphs, attribution, none: null, doubt }] : [];
  });
}

/** Whether a paragraph without a label goes on with a turn: one within a transcript, or where somebody speaks. */
function goesOn({ kind, text, folded }: Passage, within: boolean): boolean {
  if (kind !== 'paragraph' || /"|^[^.]{2,30}: /.test(folded)) return false;
  return text.startsWith('[') || (endsSentence(text) && (within || inPerson(text)));
}

type TurnHead = PlacedAttribution & { from: number; timed: boolean; said: string };

/** The heads of turns; whoever has no role in one has that of another, with the whole name. */
function turnHeads(text: Text): TurnHead[] {
  const heads = text.document.passages.flatMap((passage) => headOf(text, passage) ?? []);
  const inRole = heads.filter(({ role }) => role !== null);
  const whole = Map.groupBy(inRole, ({ speaker }) => speaker);
  const last = Map.groupBy(inRole, ({ speaker }) => speaker.split(' ').at(-1));
  return heads.map((head) => {
    const found = whole.get(head.speaker) ?? last.get(head.speaker) ?? [];
    const [before, ...others] = head.role === null ? found : [];
    if (!before || others.some(({ speaker }) => speaker !== before.speaker)) return head;
    const { speaker, role, kind } = before;
    return { ...head, speaker, role, kind };
  });
}

const turn =
  /^(\[[^\]]{1,20}\]\s*|\d{1,2}:\d\d\s*)?(?:Q\d{1,4}\s+)?((?:[^:“"[\].!?]|(?<=\b\p{Lu}\p{L}{0,3})\.){3,120})(?::\s+(?=[^\s“"])|:?$)/u;

/** Who speaks in a turn, as the words that open it tell: a name, a role and nothing else. */
function headOf(text: Text, { index, kind, text: words }: Passage): TurnHead | null {
  const [all, time, printed = ''] = (kind !== 'item' && turn.exec(words)) || [];
  if (all === undefined) return null;
  const timed = time !== undefined;
  const said = words.slice(all.length);
  if (!timed && !endsSentence(said)) return null;
  const place = { passage: index, start: 0, end: all.trimEnd().length, from: all.length, timed };
  // `ANN LEE` is Ann Lee.
  const named = printed.replace(/^[^(,]+/, (name) =>
    /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{L})\p{L}+/gu, (each) => each.toLowerCase()),
  );
  const found = whoTurns(text, named.trim(), said);
  if (found) return { ...found, ...place, said };
  const speaker = named.split(/,|\s\(/)[0]?.trim() ?? '';
  return timed ? { speaker, role: null, kind: 'other', ...place, said } : null;
}

/** `Ann Lee (Fell Police)`, `The Chair (Ms Lee)`, `Mr Lee`; an office alone where a sentence follows. */
function whoTurns(text: Text, named: string, said: string): Named | null {
  const whole = nameIn(text, named);
  if (whole) return whole;
  const [, front = '', inner = ''] = /^([^(]+?)(?:\s*\(([^()]+)\).*)?$/.exec(named) ?? [];
  const outer = nameIn(text, front);
  if (outer) return { ...outer, role: outer.role ?? (inner || null) };
  const office = text.peopleNames.roleBefore(front);
  if (!office || front.replace(/^The /, '') !== office) return null;
  const held = nameIn(text, inner);
  if (held) return { ...held, role: office };
  const speaks = inner === '' && hasFiniteVerb(fold(said));
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

const besides = grammar`^[\s,()]*(?:(?:${'titles'})\b[\s.,()]*)?$`;
