import { roundNamed } from '../../../src/parser/document/known-round.ts';
import { peopleNames } from '../../../src/parser/document/named-people.ts';
import { escaped } from '../../../src/parser/document/normalise.ts';
import { printedDates } from '../../../src/parser/document/printed-dates.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import { moorland } from '../moorland.ts';
import { rowsOf } from './row.ts';

/** Names can have small words within, and small words before them are no part of them. */
export const peopleNamed = rowsOf(
  (text) =>
    peopleNames(moorland.people, new Set(['force', 'police']), {})
      .named(text)
      .map(({ name }) => name)
      .join(', '),
  [
    ...'de|van|der|den|von|la|le|du|di|da|ap|van der|de la'
      .split('|')
      .map((small) => [`They met Ann ${small} Moor there.`, `Ann ${small} Moor`] as const),
    ['They met Ann O’Dell there.', 'Ann O’Dell'],
    ["They met Ann O'Dell there.", "Ann O'Dell"],
    ['They met Ann Lee’s team.', 'Ann Lee'],
    ["They met Ann Lee's team.", 'Ann Lee'],
    ['They met Ann Moss’ team.', 'Ann Moss'],
    ["They met Ann Moss' team.", 'Ann Moss'],
    ['They met at Fell Moor.', ''],
    ['They met in Fell Moor.', ''],
    ['They met near Fell Moor.', ''],
    ...'Who|And|But|Is|Has|All|March|The|With|Last|Today|Contact|Deputy|Mrs|Officer'
      .split('|')
      .map((word) => [`${word} Ann Lee there.`, 'Ann Lee'] as const),
    ['The Moor Tenants Forum met.', ''],
    ['The Ann Lee Officer met.', 'Ann Lee'],
  ],
);

/** An office can have a body's name within. */
export const rolesBefore = rowsOf(
  (text) => peopleNames(moorland.people, new Set(['force']), {}).roleBefore(text),
  [
    ['the Minister for Children’s Services ', 'Minister for Children’s Services'],
    ["the Inspector of Children's Homes ", "Inspector of Children's Homes"],
    ['the county’s Director ', 'Director'],
    ['the Chair of the Panel, ', 'Chair of the Panel'],
    ['the Director and Secretary ', 'Director and Secretary'],
    ['the Director & Secretary ', 'Director & Secretary'],
    ['they said: Director ', 'Director'],
    ['they came; Director ', 'Director'],
    ['they ', null],
    ['the Director’s Secretary ', 'Secretary'],
    ["the Director's Secretary ", 'Secretary'],
    ['Chair: Director ', 'Director'],
    ['Chair; Director ', 'Director'],
    ['Chair, Director ', 'Director'],
  ],
);

/** A round is named by its years and no others. */
export const roundsNamed = rowsOf(
  (text) => roundNamed([text], '', moorland.rounds),
  [
    ['Moorland PEEL 2017', 'peel-2017'],
    ['Moorland PEEL 2023–25', 'peel-2023-25'],
    ['Moorland PEEL 2023/25', 'peel-2023-25'],
    ['Moorland PEEL 2023 - 2025', 'peel-2023-25'],
    ['Moorland PEEL assessment 2017', 'peel-2017'],
    ['Moorland PEEL assessments 2017', 'peel-2017'],
    ['Moorland PEEL inspection 2017', 'peel-2017'],
    ['Moorland 2023-25', 'peel-2023-25'],
    ['Moorland PEEL 2017-18', null],
    ['Moorland PEEL 20178', null],
  ],
);

/** Marks of a pattern are words where a name holds them. */
export const marksEscaped = rowsOf(
  escaped,
  [...'.*+?^$(){}|[]\\'].map((mark) => [mark, `\\${mark}`] as const),
);

/** What a text does not tell is said, with what was expected. */
export const untold = rowsOf(
  (text) =>
    parseReport({ file: 'a.txt', text, frontMatter: null }, moorland).messages.map(
      ({ reason }) => /^Unexpected text without a (\w+)/.exec(reason)?.[1],
    ),
  [
    ['It was seen.', ['round', 'date', 'body']],
    ['PEEL 2017: it was seen on 22 March 2018.', ['body']],
    ['Moorland Police was seen.', ['round', 'date']],
  ],
);

/** Days are printed in many ways. */
export const dates = rowsOf(
  (text) =>
    printedDates(text)
      .map(({ value }) => value)
      .join(' '),
  [
    ['on 22/03/2018', '2018-03-22'],
    ['on 1st March 2018', '2018-03-01'],
    ['on 2nd Mar 2018', '2018-03-02'],
    ['on 3rd of March 2018', '2018-03-03'],
    ['on 4th March 2018', '2018-03-04'],
    ['on 22 March 2018', '2018-03-22'],
    ['on 22 March, 2018', '2018-03-22'],
  ],
);
