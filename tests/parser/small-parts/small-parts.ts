import { bounds, copiesWritten, escapedMarks, plainCopies, references } from './copies.ts';
import { folded, hyphens, lines, lists, unseen } from './marks.ts';
import {
  areaNames,
  askParts,
  clauses,
  counts,
  dates,
  meanings,
  numbers,
  questions,
  sentences,
  signs,
  ungraded,
} from './phrases.ts';
import type { Row } from './row.ts';
import { differences, themesFound } from './words.ts';

/** What parts of the parser answer of some words, by what they show. */
export const smallParts: Record<string, Row[]> = {
  'marks of every kind are folded to one': folded,
  'a mark that no reader sees is no word': unseen,
  'lines end in any way': lines,
  'a hyphen at the end of a line joins': hyphens,
  'a list can be marked in many ways': lists,
  'what Markdown would read as a mark is escaped': escapedMarks,
  'words in marks are a quotation block in a copy': copiesWritten,
  'a reference to a character is that character': references,
  'a copy is headings, lists, quotation blocks and plain words': plainCopies,
  'a copy that would take for ever is refused': bounds,
  'a theme’s words are found however they are printed': themesFound,
  'what ends and begins a sentence': sentences,
  'what can name an area': areaNames,
  'what makes words a clause': clauses,
  'what counts': counts,
  'what asks': questions,
  'what numbers an item': numbers,
  'what tells a day': dates,
  'what is a picture': signs,
  'what only leads to an ask': askParts,
  'what a phrase is about': meanings,
  'what says that there is no grade': ungraded,
  'two texts share words in their order': differences,
};
