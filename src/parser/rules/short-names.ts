import { fold } from '../document/normalise.ts';
import { holdsWord } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import type { Named } from './named-speaker.ts';

/** Someone whom a text names, and what else it calls them. */
interface Member {
  name: string;
  role: string | null;
  called: string[];
}

/**
 * Whom a short label means, as the rest of the text tells: beside `Ann Lee, Port Commissioner (Chair)`
 * each of `CHAIR`, `Ann`, `Mrs Lee`, `AL` and `PC` yields her. Null where nobody or several could be
 * meant. `told` are people whom a rule found named.
 */
export function shortNames(text: Text, told: Named[]): (label: string) => Named | null {
  const members = new Map<string, Member>();
  for (const { speaker, role, kind } of told)
    if (kind === 'person') add(speaker, [role ?? ''], role);
  for (const { index, text: words } of text.document.passages)
    for (const { name, start, end } of text.peopleIn(index)) {
      const role = text.peopleNames.roleBefore(words.slice(0, start)) ?? '';
      const [, ...behind] = called.exec(words.slice(end)) ?? [];
      add(name, [role, ...behind.map((each = '') => each)]);
    }
  return (label) => {
    const short = bare(label);
    const [only, other] = [...members.values()].filter((member) => isMeant(member, short));
    return only && !other ? { speaker: only.name, role: only.role, kind: 'person' } : null;
  };

  function add(name: string, names: string[], told: string | null = null): void {
    const before = members.get(name);
    const role = told ?? names.find((each) => text.peopleNames.hasOffice(each)) ?? null;
    const all = [...(before?.called ?? [bare(name)]), ...names.filter(Boolean).map(bare)];
    members.set(name, { name, role: before?.role ?? role, called: all });
  }
}

/** What stands behind a name, in brackets or behind a comma: ` (Chair)`, `, Chief Constable (CC)`. */
const called = /^(?:\s\(([^()]{2,80})\))?(?:, (?:the )?([^;:.,()]{3,80}))?(?:\s\(([^()]{2,20})\))?/;

function isMeant({ called: [name = '', ...others] }: Member, short: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  const parts = name.split(' ');
  return (
    letters.length > 1 &&
    (short.split(' ').every((word) => parts.includes(word)) ||
      others.includes(short) ||
      [name, ...others].some((each) => initials(each) === letters))
  );
}

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
