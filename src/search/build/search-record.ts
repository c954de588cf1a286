import type { Judgment } from '../../schemas/grade.ts';
import type { ThemeMatch } from '../../schemas/passage.ts';
import type { Voice } from '../../schemas/people.ts';
import type { Observed, RecordKind, Told } from '../format/index-format.ts';

/** Part of one passage: a run of whole sentences. */
export interface Piece {
  /** Id of the passage. */
  passage: string;
  /** UTF-16 units of the passage’s text. */
  start: number;
  end: number;
  text: string;
  /** Words of `text` that speak of a theme. */
  themes: ThemeMatch[];
  /** Place of the passage in its report, from 0. */
  position: number;
  /** Whether words of the passage before the piece, and after it, are not its own. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Id of the passage that leads in to its list or quotation. */
  leadIn: string | null;
  /** Kinds of question that its words can answer. */
  tells: Told[];
  /** Plain questions that it answers. */
  questions: { words: string; themes: ThemeMatch[] }[];
  /** What an editor reads in its words. */
  observations: Observed[];
}

/** What one hit of the search is: a finding or a passage, with the words that are its own. */
export interface SearchRecord {
  /** The record’s id, which is its address without outer slashes. */
  id: string;
  kind: RecordKind;
  report: string;
  body: string;
  voice: Voice;
  /** Who speaks, of a quote; of another finding the editors’ title, if they gave it one. */
  title: string | null;
  /** All the words of the finding or passage, some of which may belong to smaller findings. */
  words: string;
  grading: { area: string; judgment: Judgment; hedge: string; round: string } | null;
  /** Pieces of the text that belong to this record and no other, in the order of the text. */
  pieces: Piece[];
}

/** The words of each piece, with an ellipsis of ours before it where the text went on between. */
function pieceWords({ pieces }: SearchRecord): string[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const follows =
      !before || (piece.position === before.position + 1 && !before.cutAfter && !piece.cutBefore);
    return follows ? piece.text : `… ${piece.text}`;
  });
}

/** All the record’s own words. */
export function ownWords(record: SearchRecord): string {
  return pieceWords(record).join(' ');
}

/** What the index holds of a piece: its words, or one of the plain questions that it answers. */
export interface IndexPiece extends Pick<Piece, 'themes' | 'leadIn' | 'observations' | 'tells'> {
  words: string;
  passage: string | null;
  isQuestion: boolean;
}

/**
 * The pieces of a record as the index holds them, each followed by its plain questions; one without
 * words for a record that shares its only sentence with another.
 */
export function indexPieces(record: SearchRecord): IndexPiece[] {
  const none = { themes: [], leadIn: null, passage: null, observations: [], tells: [] };
  if (record.pieces.length === 0) return [{ ...none, words: '', isQuestion: false }];
  const words = pieceWords(record);
  return record.pieces.flatMap((piece, index) => [
    {
      ...piece,
      words: words[index] ?? '',
      isQuestion: false,
    },
    ...piece.questions.map((question) => ({ ...none, ...question, isQuestion: true })),
  ]);
}
