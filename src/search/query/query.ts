import type { Judgment } from '../../schemas/grade.ts';
import type { VoiceKind } from '../../schemas/voice.ts';
import type { RecordKind } from '../format/index-format.ts';
import type { Word } from '../words/words.ts';
import type { Naming } from './lexicon.ts';

export type Extreme = 'best' | 'worst';

/** One thing a reader asks for: a word, a phrase, or words that name something. */
export interface Concept {
  /** As typed. */
  typed: string;
  /** All its words from the first to the last that is not common, after spelling is put right. */
  run: Word[];
  /** Those of them by which it is looked for (`saidWords`). */
  words: Word[];
  /** Whether the reader put it in quotation marks: only these words in this order will do. */
  quoted: boolean;
  namings: Naming[];
  voice: VoiceKind | null;
  kind: RecordKind | null;
  /** A grade, or the best or worst of those given. */
  judgment: Judgment | Extreme | null;
  /** As exactly as it is named: 2018, 2018-03, 2018-03-22. */
  date: string | null;
  /** Whether it names the newest report. */
  newest: boolean;
  /** Words that may stand for one that no text says. */
  instead: string[];
}

/** What a query was understood to ask. */
export interface Understanding {
  concepts: Concept[];
  /** Whether the reader asks how something was graded. */
  asksForGradings: boolean;
  /** Whether the reader names reports, by date, round or title, and asks nothing of them. */
  asksForReport: boolean;
  /** Ids of the areas whose gradings are asked for; empty: of any. */
  areas: string[];
  /** Whether a record must hold all that was typed, letter for letter. */
  asTyped: boolean;
}

/** Whether a concept names anything: a thing, a role, a kind of record, a grade, a date, a report. */
export function isNamed({ namings, voice, kind, judgment, date, newest }: Concept): boolean {
  return (
    namings.length > 0 ||
    voice !== null ||
    kind !== null ||
    judgment !== null ||
    date !== null ||
    newest
  );
}
