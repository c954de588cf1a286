import { holdsWord } from '../lexicon/grammar.ts';
import { once } from '../once.ts';
import type { Text } from '../text.ts';
import { fold } from './normalise.ts';

/** Everyone whom a text names, each by one name. */
export interface PeopleTold {
  /** The role that first stands with a name. */
  roles: Map<string, string | null>;
  /** The people in whose names words stand: "Lee" of Ann Lee. */
  namedBy: (words: string) => string[];
  /** The people in an office, by its name or the last words of it. */
  inOffice: (office: string) => string[];
  /** The one whom a short label means: "the Chair", "Mrs Lee" or "AL"; null where nobody or several could be. */
  calledBy: (label: string) => string | null;
}

/**
 * Finds everyone whom a text names, and what else it calls them: beside `Ann Ní Lee, Port Commissioner
 * (Chair)` each of "Ann", "Ní Lee", "Mrs Lee", "the Commissioner", `CHAIR`, `ANL` and `PC` is Ann Ní Lee.
 */
export const peopleTold = once((text: Text) => peopleWith(text, []));

/** The same, with people whom a rule found named where the text's own form says so. */
export function peopleWith(text: Text, told: { name: string; role: string | null }[]): PeopleTold {
  const roles = new Map<string, string | null>();
  const [parts, offices, calls] = [0, 1, 2].map(() => new Map<string, Set<string>>());
  for (const { name, role } of told) add(name, [role ?? ''], role);
  for (const { index } of text.document.passages)
    for (const { name, start, end } of text.peopleIn(index))
      add(name, beside(text, index, start, end), null);
  return {
    roles,
    namedBy: (words) => namedBy(bare(words)),
    inOffice: (office) => [...(calls?.get(bare(office)) ?? offices?.get(bare(office)) ?? [])],
    calledBy(label) {
      const short = bare(label);
      const letters = short.replace(/[^\p{L}]/gu, '');
      const whole = calls?.get(short) ?? calls?.get(letters);
      const [only, other] = whole ?? namedBy(short, calls);
      return only && !other && letters.length > 1 ? only : null;
    },
  };

  function namedBy(words: string, other?: Map<string, Set<string>>): string[] {
    const all = words.split(' ').map((word) => parts?.get(word) ?? other?.get(word));
    return [...(all[0] ?? [])].filter((name) => all.every((names) => names?.has(name)));
  }

  function add(name: string, called: string[], own: string | null): void {
    const role = own ?? called.find((each) => text.peopleNames.hasOffice(each)) ?? null;
    roles.set(name, roles.get(name) ?? role);
    for (const word of bare(name).split(' ')) put(parts, word, name);
    for (const each of [name, ...called].map(bare).filter(Boolean))
      for (const call of [each, initials(each)]) put(calls, call, name);
    // "The inspector" is an inspector of prisons.
    for (const each of [role ?? '', role?.replace(/ (?:of|for) .*/, '') ?? '']) {
      const words = bare(each).split(' ');
      for (const at of words.keys()) put(offices, words.slice(at).join(' '), name);
      put(offices, words[0] ?? '', name);
    }
  }
}

/** What words beside a name call who has it: before it, behind it, in a field of its own or on the line above. */
function beside({ document, peopleNames }: Text, index: number, start: number, end: number) {
  const [above, here] = [document.passages[index - 1]?.text ?? '', document.passages[index]];
  const words = here?.text ?? '';
  const before = words.slice(Math.max(0, start - 160), start);
  const [, apposed = ''] = /\bthe ([^,;.:()]{3,60}), [^,;.:]{0,40}$/i.exec(before) ?? [];
  const [, ...behind] = behindName.exec(words.slice(end)) ?? [];
  const [, field = ''] = (!/[.!?]$/.test(words) && /^([^:]{3,60}): [^:]{0,12}$/.exec(before)) || [];
  const head = start < 3 && /^[^.:'’]{3,40}$/.test(above) && peopleNames.hasOffice(above);
  const after = behind.map((each = '') => each);
  return [peopleNames.roleBefore(before) ?? '', apposed, field, head ? above : '', ...after];
}

/** What stands behind a name, in brackets or behind a comma: ` (Chair)`, `, Chief Constable (CC)`. */
const inBrackets = String.raw`(?:\s\(([^()]{2,80})\))?`;
const appointed = String.raw`(?:(?:,| was appointed) (?:the )?([^;:.,()[\]]{3,80}))?`;
const behindName = new RegExp(`^${inBrackets}${appointed}${inBrackets}`);

/** Folded words without article and titles. */
function bare(words: string): string {
  const all = fold(words).trim().split(/\s+/);
  return all
    .filter((word) => word !== 'the' && !holdsWord('titles', word.replace('.', '')))
    .join(' ');
}

/** `pcc` of "police and crime commissioner". */
function initials(words: string): string {
  const telling = words.split(/[^\p{L}]+/u).filter((word) => !/^(?:and|of|for|the)?$/.test(word));
  return telling.map(([first]) => first).join('');
}

function put(map: Map<string, Set<string>> | undefined, key: string, name: string): void {
  map?.set(key, (map.get(key) ?? new Set()).add(name));
}
