import type { Judgment } from '../../schemas/grade.ts';
import type { VoiceKind } from '../../schemas/people.ts';
import type { RecordKind, Told } from '../format/index-format.ts';
import type { Name } from '../format/names.ts';
import type { Word } from '../words/words.ts';
import { isFrameWord } from './asked.ts';
import type { Naming } from './lexicon.ts';
import type { Meant } from './thesaurus.ts';

/** One thing a reader asks for: a word, a phrase, words that name something, or what records are. */
export interface Concept {
  /** As typed, or as it was put right. */
  typed: string;
  /** All its words, from the first to the last that is not common. */
  run: Word[];
  /** Those of them by which it is looked for (`saidWords`). */
  words: Word[];
  /** Whether the reader put it in quotation marks: only these words in this order will do. */
  quoted: boolean;
  namings: Naming[];
  /** What it means in everyday words. */
  meant: Meant | null;
  /** Terms that it names, which are explained. */
  terms: Name[];
  /** What it asks of records beside their words. */
  asks: Attribute | null;
}

/** Something that records are, whatever they say. */
export type Attribute =
  | { of: 'voice'; voice: VoiceKind }
  | { of: 'kind'; kind: RecordKind }
  | { of: 'grade'; grade: Judgment }
  /** As exactly as it is named: 2018, 2018-03, 2018-03-22. */
  | { of: 'date'; date: string }
  | { of: 'newest' };

/** What kind of answer a question wants. */
export type QuestionKind = 'grades' | 'highest' | 'lowest' | 'change' | Told;

/** What a query was understood to ask. */
export interface Understanding {
  concepts: Concept[];
  /** Threads that it names. */
  threads: Name[];
  /** Pages of this site, where nothing but these is asked for. */
  pages: Name[];
  asks: ReadonlySet<QuestionKind>;
  /** Whether it names reports by date, round or title, and asks nothing of them. */
  asksForReport: boolean;
  /** Ids of the areas whose gradings are asked for; empty: of any. */
  areas: string[];
}

/** Whether a concept names anything or asks what records are. */
export function isNamed({ namings, asks }: Concept): boolean {
  return namings.length > 0 || asks !== null;
}

/** Whether a concept says of which body, round, report, date or grade, not of what. */
export function isFrame({ namings, asks }: Concept): boolean {
  const frames = ['round', 'report'];
  const isOfRecord = asks !== null && ['grade', 'date', 'newest'].includes(asks.of);
  return isOfRecord || namings.some(({ name }) => frames.includes(name.kind));
}

/** Whether it is asked when a document was published, or from when until when it was worked on. */
export function asksForDate(asks: ReadonlySet<QuestionKind>): boolean {
  return asks.has('published') || asks.has('lasted');
}

/** Whether a query names a theme. */
export function namesTheme({ concepts }: Understanding): boolean {
  return concepts.some(({ namings }) => namings.some(({ name }) => name.kind === 'theme'));
}

/** Whether everyday words mean but a common word, as “like the clappers” means very: they carry no subject. */
export function isCommon({ meant }: Concept): boolean {
  return meant?.wordings[0]?.length === 0;
}

/** Whether several words mean what documents say otherwise. */
export function isSaying({ meant, words }: Concept): boolean {
  const said = words.map(({ letters }) => letters).join();
  return words.length > 1 && meant !== null && meant.wordings.every((each) => each.join() !== said);
}

/** Whether a concept names one of those inspected. */
export function isBody({ namings }: Concept, kinds: string[]): boolean {
  return namings.some(
    ({ name }) => name.kind === 'organisation' && kinds.includes(name.detail ?? ''),
  );
}

/** Ids of the areas that a concept names. */
export function areasOf({ namings }: Concept): string[] {
  return namings.flatMap(({ name }) => (name.kind === 'area' ? [name.id] : []));
}

/**
 * A grade of one word ("good") is a grade where grades are asked for, or beside an area, or beside
 * nothing but a frame; else it is a word.
 */
export function settleGrades(concepts: Concept[], asksForGrades: boolean): Concept[] {
  const isPlain = ({ asks, words }: Concept) => asks?.of === 'grade' && words.length === 1;
  const others = concepts.filter((concept) => !isPlain(concept) && !isOnly(concept, isFrameWord));
  const isSettled =
    asksForGrades || others.every(isFrame) || others.some((concept) => areasOf(concept).length > 0);
  return concepts.map((each) => (isSettled || !isPlain(each) ? each : { ...each, asks: null }));
}

/** Whether it is a single word of some kind, and names nothing. */
export function isOnly(concept: Concept, isOf: (word: Word) => boolean): boolean {
  const { words, quoted } = concept;
  return !quoted && !isNamed(concept) && words.length === 1 && words.every(isOf);
}
