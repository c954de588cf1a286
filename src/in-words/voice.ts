import type { VoiceKind } from '../schemas/voice.ts';

/** In what capacity a voice speaks, in words: inspector → an inspector, publisher → the publisher. */
export function voiceInWords(kind: VoiceKind): string {
  const article = theOnly.has(kind) ? 'the' : articleOf(kind);
  return `${article} ${kind}`;
}

/** Whose grade or ask it is, where another passes it on: “name, as publisher reports it”. */
export function asReported(inspectorate: string, publisher: string): string {
  return `${inspectorate}, as ${publisher} reports it`;
}

/** A voice as a filter names it; what a publisher says is told of an inspection. */
export function voiceToChoose(kind: VoiceKind): string {
  return kind === 'publisher' ? 'publisher, reporting an inspection' : kind;
}

/** "a" or "an", as the word begins. */
export function articleOf(word: string): 'a' | 'an' {
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

/** In what capacities words are said, and how often, the most frequent first. */
export function voicesOf(kinds: VoiceKind[]): { kind: VoiceKind; count: number }[] {
  return [...Map.groupBy(kinds, (kind) => kind)]
    .map(([kind, { length }]) => ({ kind, count: length }))
    .toSorted((a, b) => b.count - a.count || a.kind.localeCompare(b.kind, 'en-GB'));
}

/** The voices of which a text has one: whoever judges in it, and whoever published it. */
const theOnly = new Set(['inspectorate', 'publisher']);
