import { fold } from '../document/normalise.ts';
import type { Text } from '../text.ts';

/** Everyone whom a text names. */
export interface PeopleTold {
  /** The role that first stands with a name. */
  roles: Map<string, string | null>;
  /** The people of whom a word of a name, or its last words, may speak: "Lee" of Ann Lee. */
  namedBy: (part: string) => string[];
  /** The people in an office, by the last words of its name. */
  inOffice: (office: string) => string[];
}

/** Finds everyone whom a text names: each by `Ann Ní Lee`, "Ann" and "Ní Lee", and by her office. */
export function peopleTold(text: Text): PeopleTold {
  const roles = rolesIn(text);
  const parts = new Map<string, string[]>();
  const offices = new Map<string, string[]>();
  for (const [name, role] of roles) {
    const words = fold(name).split(' ');
    for (const part of new Set([...words, ...endings(words)])) put(parts, part, name);
    const office = fold(role ?? '');
    // "The inspector" is an inspector of prisons.
    const short = office.replace(/ (?:of|for) .*/, '');
    for (const words of new Set([office, short].flatMap((each) => endings(each.split(' ')))))
      put(offices, words, name);
  }
  return {
    roles,
    namedBy: (part) => parts.get(fold(part)) ?? [],
    inOffice: (office) => offices.get(fold(office)) ?? [],
  };
}

function rolesIn({ document, peopleIn, peopleNames }: Text): Map<string, string | null> {
  const roles = new Map<string, string | null>();
  for (const { index, text } of document.passages)
    for (const { name, start, end } of peopleIn(index)) {
      const behind = /^, (?:the )?([^,.:]{3,100})/.exec(text.slice(end))?.[1];
      const role =
        roles.get(name) ??
        peopleNames.roleBefore(text.slice(Math.max(0, start - 160), start)) ??
        (behind && peopleNames.hasOffice(behind) ? behind : null);
      roles.set(name, role);
    }
  return roles;
}

/** "a b c", "b c" and "c" of the words a, b, c. */
function endings(words: string[]): string[] {
  return words.map((_, from) => words.slice(from).join(' '));
}

function put(map: Map<string, string[]>, key: string, name: string): void {
  const before = map.get(key);
  if (before) before.push(name);
  else map.set(key, [name]);
}
