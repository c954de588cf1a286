import { fold } from '../document/normalise.ts';
import { holdsWord } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import type { Named } from './named-speaker.ts';

/**
 * Whom a short label means, as the rest of the text tells: beside `Ann Lee, Port Commissioner (Chair)`
 * each of `CHAIR`, `Ann`, `Mrs Lee`, `AL` and `PC` yields her. Null where nobody or several could be
 * meant. `told` are people whom a rule found named.
 */
export function shortNames(text: Text, told: Named[]): (label: string) => Named | null {
  const roles = new Map<string, string>();
  const called = new Map<string, Set<string>>();
  for (const { speaker, role, kind } of told)
    if (kind === 'person') add(speaker, [role ?? ''], role);
  const { passages } = text.document;
  for (const { index, text: words } of passages)
    for (const { name, start, end } of text.peopleIn(index)) {
      const role = text.peopleNames.roleBefore(words.slice(0, start)) ?? '';
      const [, office = ''] = apposed.exec(words.slice(Math.max(0, start - 110), start)) ?? [];
      const [, ...after] = behind.exec(words.slice(end)) ?? [];
      const field =
        words.length < 120 ? /^([^:]{3,60}): ([^:]{0,12})$/.exec(words.slice(0, start)) : null;
      const head = start < 3 ? (passages[index - 1]?.text ?? '') : '';
      const above = /^[^.:]{3,40}$/.test(head) && text.peopleNames.hasOffice(head) ? head : '';
      add(name, [role, office, field?.[1] ?? '', above, ...after.map((each = '') => each)], null);
    }
  return (label) => {
    const short = bare(label);
    const letters = short.replace(/[^\p{L}]/gu, '');
    const whole = called.get(short) ?? called.get(letters);
    const [first, ...others] = whole ? [whole] : short.split(' ').map((word) => called.get(word));
    const [only, other] = [...(first ?? [])].filter((name) =>
      others.every((names) => names?.has(name)),
    );
    if (!only || other || letters.length < 2) return null;
    return { speaker: only, role: roles.get(only) ?? null, kind: 'person' };
  };

  function add(name: string, names: string[], office: string | null): void {
    const role = office ?? names.find((each) => text.peopleNames.hasOffice(each));
    if (role && !roles.has(name)) roles.set(name, role);
    const all = [name, ...names].map(bare).filter(Boolean);
    for (const each of [...all, ...bare(name).split(' '), ...all.map(initials)])
      called.set(each, (called.get(each) ?? new Set()).add(name));
  }
}

/** What stands behind a name, in brackets or behind a comma: ` (Chair)`, `, Chief Constable (CC)`. */
const behind = /^(?:\s\(([^()]{2,80})\))?(?:, (?:the )?([^;:.,()]{3,80}))?(?:\s\(([^()]{2,20})\))?/;

/** The office before another or a title: "the Chair, Councillor Ann Lee". */
const apposed = /\bthe ([^,;.:()]{3,60}), [^,;.:]{0,40}$/i;

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
