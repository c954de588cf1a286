import { asks } from './asks.ts';
import { bodiesInGeneral, bodiesMeant, bodiesOwning } from './bodies.ts';
import {
  areaOpenings,
  clauseOpenings,
  clauseVerbs,
  closedCauses,
  countWords,
  deadlines,
  titled,
} from './classes.ts';
import { announced, areasTold, leadLines, subjectsTold } from './clauses.ts';
import { bounds, copiesWritten, escapedMarks, plainCopies, references } from './copies.ts';
import { askParts, ungraded } from './forms.ts';
import { asksSeen, legends } from './found.ts';
import { grades } from './grades.ts';
import { codes, fences, questionsOpen } from './keys.ts';
import { layouts } from './layouts.ts';
import {
  goingOn,
  headings,
  mailsQuoted,
  mailWords,
  sentenceEnds,
  sentences,
  wrapped,
} from './lines.ts';
import { folded, hyphens, lines, lists, spaces, unseen } from './marks.ts';
import { bodiesDenied, bodiesTold, namedAfter, namesMarked, namesOnce } from './names.ts';
import { bodiesSpoken, verdictsBeside, verdictsOpened } from './openings.ts';
import { areaNames, clauses, counts, meanings, numbers, questions, signs } from './phrases.ts';
import { dates, marksEscaped, peopleNamed, rolesBefore, roundsNamed, untold } from './printed.ts';
import { openingsLeft, quotesMarked } from './quoted.ts';
import type { Row } from './row.ts';
import { interviews, persons, sendings, signings, spokenHeads } from './said.ts';
import {
  attributions,
  namelessSpeakers,
  ownersOfWords,
  partedWords,
  quotesOfNobody,
  saidInWords,
  speeches,
  unmarkedWords,
} from './speakers.ts';
import { announcements, asked, namesTold, rowsTold, ungradedTold, verdicts } from './told.ts';
import { leadingWords, turnsAround, turnsHeaded } from './turns.ts';
import { verdictsTold, verdictsWhose, verdictsWorded } from './verdicts.ts';
import { differences, themesFound } from './words.ts';

/** What parts of the parser answer of some words, by what they show. */
export const smallParts: Record<string, Row[]> = {
  ...asks,
  ...grades,
  ...layouts,
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
  'what a key and ticks tell': legends,
  'what is asked in many words': asksSeen,
  'whom words speak of': persons,
  'what signs a letter': signings,
  'what says that a text was spoken': spokenHeads,
  'who sends words': sendings,
  'who asks and who answers': interviews,
  'what a phrase is about': meanings,
  'what says that there is no grade': ungraded,
  'what a sentence tells a grade for': verdicts,
  'what the clauses of a sentence grade': verdictsTold,
  'whose verdict a sentence tells': verdictsWhose,
  'what a verdict is opened by': verdictsOpened,
  'which names are bodies': bodiesSpoken,
  'what stands beside a verdict': verdictsBeside,
  'what belongs to what a verdict grades': verdictsWorded,
  'what a row tells a grade for': rowsTold,
  'what each body is graded for': announcements,
  'what is said to have no grade': ungradedTold,
  'what is asked of a body': asked,
  'small words are part of a name': namesTold,
  'what is one paragraph': wrapped,
  'which line goes on': goingOn,
  'which line is a heading': headings,
  'who is a person': peopleNamed,
  'what office stands before a name': rolesBefore,
  'which round is named': roundsNamed,
  'marks are no pattern': marksEscaped,
  'what a text does not tell': untold,
  'where an area ends': areasTold,
  'what is announced': announced,
  'which line leads to a grade': leadLines,
  'which mail is quoted': mailsQuoted,
  'what ends a sentence': sentenceEnds,
  'space around words': spaces,
  'what stands in marks': quotesMarked,
  'which codes are grades': codes,
  'which question has no grade': questionsOpen,
  'what begins a copy': fences,
  'what opens no area': areaOpenings,
  'which verbs make a clause': clauseVerbs,
  'which words count': countWords,
  'what stands before a last name': titled,
  'by when something is asked': deadlines,
  'what opens a clause behind an area': clauseOpenings,
  'which words mean a body': bodiesMeant,
  'which words mean bodies in general': bodiesInGeneral,
  'what a body owns': bodiesOwning,
  'whose words a heading says they are': ownersOfWords,
  'who speaks without a name': namelessSpeakers,
  'which words in marks are nobody’s': quotesOfNobody,
  'who is said to speak': attributions,
  'what heads a turn': turnsHeaded,
  'what only leads a meeting': leadingWords,
  'what stands around a turn': turnsAround,
  'which words are parted': partedWords,
  'what is said within words': saidInWords,
  'which cause of concern is closed': closedCauses,
  'who says I': unmarkedWords,
  'which words a quoted mail has': mailWords,
  'which name is a body’s': bodiesTold,
  'which name is no body’s': bodiesDenied,
  'which marks stand in a name': namesMarked,
  'a name ends in its form once, and capitals alone make none': namesOnce,
  'whom a verdict is about': subjectsTold,
  'what opens a post or a letter': openingsLeft,
  'what is named after a body': namedAfter,
  'whose speech it is': speeches,
  'two texts share words in their order': differences,
};
