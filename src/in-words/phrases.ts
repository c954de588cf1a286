import type { Stance } from '../schemas/observation.ts';
import type { VoiceKind } from '../schemas/people.ts';

/** A small number as prose writes it: 5 → five; from ten on in digits. */
export function numberInWords(number: number): string {
  return words[number] ?? number.toLocaleString('en-GB');
}

/** A number and the thing counted: 1 quote, 6 quotes. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** The same with a capital first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Things in a row, as prose names them: “a strength, a concern and things asked”. */
export function listInWords(things: string[]): string {
  return conjunction.format(things);
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * The first words of a text, unaltered, up to `longest` characters. Where words are left out an
 * ellipsis of ours stands after them.
 */
export function firstWords(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : longest)} …`;
}

/** What some words do, in words: "concern and ask". */
export function stancesInWords(stances: Stance[]): string {
  return stances.join(' and ');
}

/** How many do what: "75 strengths, 46 concerns, 1 ask". */
export function stanceCounts(counts: { stance: Stance; count: number }[]): string {
  return counts.map(({ stance, count }) => counted(count, stance)).join(', ');
}

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

/**
 * Parts an editor’s note: what rests on the report, and what is known from elsewhere, which begins
 * “From elsewhere:” and names its source; null where a note has no such part.
 */
export function partedNote(note: string): { own: string | null; elsewhere: string | null } {
  const at = note.indexOf(label);
  if (at < 0) return { own: note, elsewhere: null };
  return { own: note.slice(0, at).trim() || null, elsewhere: note.slice(at) };
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The voices of which a text has one: whoever judges in it, and whoever published it. */
const theOnly = new Set(['inspectorate', 'publisher']);

/** The words by which an editor’s note passes on to what the report itself does not hold. */
const label = 'From elsewhere:';
