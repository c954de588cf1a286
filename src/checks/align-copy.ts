import type { ParsedPassage } from '../parser/parsed-report.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import { type Difference, difference, otherNumber } from './difference.ts';
import { type Meeting, meetingFinder } from './find-again.ts';
import { endsHere, follow } from './follow-copy.ts';
import {
  type OriginalCursor,
  skipBetweenWords,
  skipFurnitureOfOtherLine,
  skipListMark,
  startCursor,
} from './original-cursor.ts';
import { type WrappedRow, wrappedRowsAt } from './wrapped-rows-at.ts';

/** The place of every character of a copy in its original, and where the two differ. */
export type Alignment = ReturnType<typeof alignCopy>;

/** A passage of a copy, as far as its original tells. */
type Copied = Pick<ParsedPassage, 'text' | 'listNumber'>;

export interface UnusedLeftOut {
  /** Index of the entry under `leftOut`. */
  index: number;
  /** The line where the copy leaves the words out instead, from 1; null where it does not. */
  line: number | null;
}

/** So many passages that differ are named; what comes after them is not compared. */
export const maxDifferences = 100;

/**
 * Lays the passages of a copy along their original, character for character.
 * Allowed to differ: runs of white space equal one space; white space may be gone after a hyphen at
 * a line's end; the mark of a list item, but not its number; declared page furniture; unseen marks, which are counted;
 * the order of a row whose cells go on over lines, which a copy has cell by cell.
 * After a difference the comparison goes on where copy and original meet again, so that every
 * passage that differs is named once.
 */
export function alignCopy(
  passages: Copied[],
  original: string,
  leftOut: Pick<ReportFrontMatter['leftOut'][number], 'line' | 'text'>[],
) {
  const cursor = startCursor(original, leftOut);
  const rows = wrappedRowsAt(original);
  const way: Way = { cursor, rows, differences: [], astray: [], meeting: null, findMeeting: null };
  const positions = passages.map((_, index) =>
    way.differences.length < maxDifferences ? alignPassage(way, passages, index) : [],
  );
  if (way.differences.length < maxDifferences) alignEnd(way);
  const unmet = [...cursor.furniture.keys()].map((index) => ({ index, line: null }));
  return {
    /** For each passage and each UTF-16 unit of its text, the UTF-16 unit of the original. */
    positions,
    differences: way.differences,
    /** Unseen marks of the original that were passed over. */
    droppedMarks: cursor.droppedMarks,
    /** Declared page furniture that does not stand where it is said to. */
    unusedLeftOut: [...way.astray, ...unmet],
  };
}

/** What is known on the way along the original. */
interface Way {
  cursor: OriginalCursor;
  rows: ReadonlyMap<number, WrappedRow>;
  differences: Difference[];
  /** Page furniture met in another line than declared. */
  astray: UnusedLeftOut[];
  /** Where copy and original will meet again, while they are parted. */
  meeting: Meeting | null;
  findMeeting: ReturnType<typeof meetingFinder> | null;
}

function alignPassage(way: Way, passages: Copied[], passage: number): number[] {
  const { cursor } = way;
  const { text = '', listNumber = null } = passages[passage] ?? {};
  const place: number[] = [];
  if (way.meeting) cursor.at = way.meeting.beginOf(passage);
  skipBetweenWords(cursor);
  const numbers = { copy: listNumber, original: skipListMark(cursor, text) };
  let told = way.meeting === null && numbers.copy !== numbers.original;
  if (told) way.differences.push(otherNumber(cursor, passage, text, numbers));
  way.meeting = null;
  const row = way.rows.get(cursor.at);
  if (row?.text === text) {
    cursor.at = row.end;
    return row.place;
  }
  while (!follow(cursor, text, place) || !endsHere(cursor, text, passages[passage + 1]?.text)) {
    if (passFurniture(way, text, place)) continue;
    if (!told) way.differences.push(difference(cursor, passage, text, place.length));
    told = true;
    way.findMeeting ??= meetingFinder(passages, cursor.original);
    const from = wordStart(text, place.length);
    way.meeting = way.findMeeting(passage, from, place[from] ?? cursor.at);
    if (way.meeting.passage !== passage) return place;
    while (place.length < way.meeting.offset) place.push(cursor.at);
    place.length = way.meeting.offset;
    cursor.at = way.meeting.at;
    way.meeting = null;
  }
  return place;
}

function alignEnd(way: Way): void {
  const { cursor, astray, differences } = way;
  if (way.meeting) return;
  skipBetweenWords(cursor);
  for (let met = skipFurnitureOfOtherLine(cursor); met; met = skipFurnitureOfOtherLine(cursor)) {
    astray.push(met);
  }
  if (cursor.at < cursor.original.length) differences.push(difference(cursor, null, '', 0));
}

/** Passes page furniture that stands at the word in hand, though it is declared for another line. */
function passFurniture({ cursor, astray }: Way, text: string, place: number[]): boolean {
  if (cursor.furniture.size === 0) return false;
  const { at } = cursor;
  const from = wordStart(text, place.length);
  cursor.at = place[from] ?? at;
  const met = skipFurnitureOfOtherLine(cursor);
  if (!met) {
    cursor.at = at;
    return false;
  }
  astray.push(met);
  place.length = Math.min(place.length, from);
  return true;
}

/** Where the word begins that holds a unit, or that ends before it. */
function wordStart(text: string, offset: number): number {
  return text.lastIndexOf(' ', offset - 1) + 1;
}
