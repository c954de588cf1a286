import type { Person } from '../../schemas/person.ts';
import { type Attribution, speakerIn } from './attribution.ts';

/** Reads a title that says whose words follow: `Response of Ann Lee, Commissioner for X, to …`. */
export function attributionInTitle(words: string, people: Person[]): Attribution | null {
  const named =
    /^(?:[^.:]{0,60}[:–-] )?(?:statement|response|comments?|reaction|message|quote) (?:from|of|by) (.{3,160}?)(?:,? (?:to|on|about|following) .*)?[.:]?$/isu.exec(
      words,
    )?.[1];
  const found = named ? speakerIn(named, people) : null;
  return found?.role ? { ...found, start: 0, end: words.trimEnd().length } : null;
}

/** Reads a signature and nothing else: `Gil Moss, Chief Constable`, `– Chief Constable Ben Ash`. */
export function attributionInSignature(words: string, people: Person[]): Attribution | null {
  const dash = /^\s*[–—-]?\s*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(dash).replace(/[.\s]+$/, '');
  if (rest.length > 120 || /[.:;!?]\s|[.:;!?]$/.test(rest)) return null;
  const found = speakerIn(rest, people);
  const plain = found?.role && !/ (?:is|was|has|had|will|said|at|by|with|from)\b/.test(rest);
  return plain ? { ...found, start: dash, end: dash + rest.length } : null;
}
