import type { Passage } from '../document/document.ts';
import { titledName } from '../document/named-people.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './quotation.ts';

const turn =
  /^(\[[^\]]{1,20}\]\s*|\(?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\)?\s*)?(?:Q\d{1,4}\s+)?([^:“"[\]]{3,120})(?::\s+(?=\S)|:?$)/;

/**
 * A meeting written down turn by turn: what follows a speaker's name, on its line or below it, is a
 * quote, where two or more turns stand. `[00:38] Joss Ackerley, Chief Constable: Not much.` is Joss
 * Ackerley's.
 */
export function speakerTurns(text: Text): Quotation[] {
  const { passages } = text.document;
  const heads = passages.flatMap((passage) => headOf(text, passage) ?? []);
  if (heads.length < 2 || new Set(heads.map(({ speaker }) => speaker)).size < 2) return [];
  return heads.flatMap(({ passage, start, timed, ...attribution }, nth): Quotation[] => {
    const until = heads[nth + 1]?.passage ?? passages.length;
    const own = passages[passage];
    const same = own && start < own.text.length ? [{ passage, start, end: own.text.length }] : [];
    const below = timed
      ? passages
          .slice(passage + 1, until)
          .filter(({ text: words }) => !/^\[/.test(words))
          .map(whole)
      : [];
    const paragraphs = [...same, ...below];
    const said = { ...attribution, passage, start: 0, end: Math.max(1, start - 1) };
    return paragraphs.length > 0 ? [{ paragraphs, attribution: said, none: null }] : [];
  });
}

type Head = Omit<Attribution, 'end'> & { passage: number; timed: boolean };

function headOf({ peopleNames, scale }: Text, { index, text, kind }: Passage): Head[] | null {
  const match = kind === 'item' ? null : turn.exec(text);
  const words = match?.[2]?.trim();
  if (!match || words === undefined || /^["“]/.test(text.slice(match[0].length))) return null;
  const timed = match[1] !== undefined;
  const rest = text.slice(match[0].length);
  if (!timed && !endsSentence(rest) && rest.split(' ').length < fewest) return null;
  const [person, another] = peopleNames.named(inSmallLetters(words));
  const place = { passage: index, start: match[0].length, timed };
  if (!person && (isTitled(peopleNames, words) || (timed && isName(scale, words))))
    return [{ ...calledBy(words), kind: 'organisation', ...place }];
  if (!person || another) return null;
  const before = words.slice(0, person.start).trim();
  const behind = words
    .slice(person.end)
    .replace(/^,?\s*/, '')
    .replace(/^\((.*)\)$/, '$1');
  const role =
    peopleNames.roleBefore(`${before} `) ?? (peopleNames.hasOffice(behind) ? behind : null);
  const bare = (behind === '' || peopleNames.hasOffice(behind)) && (before === '' || role !== null);
  const speaker = words.slice(person.start, person.end);
  return bare ? [{ speaker, role, kind: 'person', ...place }] : null;
}

/** The speaker, and in brackets the role: `Cllr Munro (Chair)`. */
function calledBy(words: string): { speaker: string; role: string | null } {
  const [, speaker = words, role = null] = /^(.*?)\s\(([^()]*)\)$/.exec(words) ?? [];
  return { speaker: speaker.split(',')[0] ?? speaker, role };
}

/** `Cllr Munro (Chair)`, `Commissioner Lee`: a last name behind what its owner is. */
function isTitled(peopleNames: Text['peopleNames'], words: string): boolean {
  const bare = words.replace(/\s\([^()]*\)$/, '');
  const last = /^(.*\s)\p{Lu}[\p{L}'’-]+$/u.exec(bare)?.[1];
  const whole = new RegExp(`^${titledName}$`, 'u').test(bare);
  return whole || (last !== undefined && peopleNames.roleBefore(last) === last.trim());
}

/** Whether words can name who speaks: a few, none of them a grade. */
function isName(scale: Text['scale'], words: string): boolean {
  return (
    words.split(' ').length <= 8 && !/[.!?]/.test(words) && scale.find(fold(words)).length === 0
  );
}

/** What is said is a sentence, or has so many words. */
const fewest = 5;

/** `ANN LEE` as it would be printed elsewhere: `Ann Lee`. */
function inSmallLetters(words: string): string {
  if (/\p{Ll}/u.test(words)) return words;
  return words.replace(/(?<=\p{L})[\p{L}’']+/gu, (letters) => letters.toLowerCase());
}

function whole({ index, text }: Passage): ParsedSpan {
  return { passage: index, start: 0, end: text.length };
}
