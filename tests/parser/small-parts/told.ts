import { parseReport } from '../../../src/parser/parse-report.ts';
import { moorland } from '../moorland.ts';
import { rowsOf } from './row.ts';

const bodies = 'Moorland Police: good\nValley Constabulary: inadequate\n';

/** What a sentence tells a grade for, whatever stands beside the grade and behind the area. */
export const verdicts = rowsOf(told, [
  ...[
    ', the Police and Crime Commissioner confirmed',
    ', an area in which it was weak',
    ', the question that matters most to the public',
    ' after losing a better grade for custody',
    ' in 2023',
    ' in early May 2023',
    ' during 1998',
  ].map(
    (words) =>
      [`Moorland Police was rated good for leadership${words}.`, ['good: leadership']] as const,
  ),
  ...['With', 'In fact', 'In turn'].map(
    (words) => [`${words} leadership was graded good.`, ['good: leadership']] as const,
  ),
  ...['for which there are plans', 'which is new', 'the last of them', 'covering its plans'].map(
    (words) => [`Leadership, ${words}, was graded good.`, ['good: Leadership']] as const,
  ),
  ['Leadership has improved to a good.', ['good: Leadership']],
  ['Leadership has sunk to an inadequate.', ['inadequate: Leadership']],
  ['Leadership went from "inadequate" to a "good" in a year.', ['good: Leadership']],
  ['Moorland Police received a rating: good, for leadership.', ['good: leadership']],
  [
    'Moorland Police was rated requires-improvement for leadership.',
    ['requires improvement: leadership'],
  ],
  [
    'Between January, May and July inspectors rated Moorland Police good for leadership.',
    ['good: leadership'],
  ],
  ['One watchdog rated the force good for leadership.', ['good: leadership']],
]);

/** What stands in a row beside its grade or above it, and where columns part. */
export const rowsTold = rowsOf(told, [
  ...['Will-writing', 'Has-been officers', 'Search + rescue', 'Age ± sex', 'Cost ~ benefit'].map(
    (area) =>
      [
        `Moorland Police\n\n${area}: Good\nCustody: Inadequate\n`,
        [`good: ${area}`, 'inadequate: Custody'],
      ] as const,
  ),
  ...['→', '->', '=>', '>', '⇒', '➔'].map(
    (to) =>
      [
        `Moorland Police\n\nPatrols ${to} Good\nCustody ${to} Inadequate\n`,
        ['good: Patrols', 'inadequate: Custody'],
      ] as const,
  ),
  ...['16+ ', '65+ '].map(
    (number) =>
      [
        `Moorland Police\n\n${number}care: Good\nCustody: Inadequate\n`,
        [`good: ${number}care`, 'inadequate: Custody'],
      ] as const,
  ),
  ...['1. ', '2) ', '(3) ', '4] ', '5– '].map(
    (number) =>
      [
        `Moorland Police\n\n${number}Care: Good\nCustody: Inadequate\n`,
        ['good: Care', 'inadequate: Custody'],
      ] as const,
  ),
  ...['While', 'Although'].map((word) => [`${word} custody: good`, []] as const),
  ['Leadership\nOur rating\nGood\n', ['good: Leadership']],
  ['How we rated\n\nLeadership: good\n', ['good: Leadership']],
  ['How we rate\n\nLeadership: good\n', []],
]);

/** What a text says that each body is graded for. */
export const announcements = rowsOf(told, [
  ...[
    'Inspectors graded every well-run force for leadership.',
    'Inspectors gave each a single rating for all: leadership.',
  ].map(
    (words) => [`${words}\n\n${bodies}`, ['good: leadership', 'inadequate: leadership']] as const,
  ),
  ...['well', 'good', 'effectively', 'effective', 'efficient', 'legitimate'].map((how) => {
    const question = `how ${how} is the force with those who call?`;
    return [
      `The report asks one thing; ${question}\n\n${bodies}`,
      [`good: ${question}`, `inadequate: ${question}`],
    ] as const;
  }),
  ...['How many officers are there?', 'How do you see it?', 'How old is the station?'].map(
    (question) => [`It was asked: ${question}\n\n${bodies}`, []] as const,
  ),
  [`Each force is given one of four grades for each question.\n\n${bodies}`, []],
]);

/** What is not graded, and what is said of bodies in general. */
export const ungradedTold = rowsOf(
  (text): readonly (string | null)[] =>
    read(text).notGraded.map(({ areaAsPrinted }) => areaAsPrinted),
  [
    ['No well-being grade was given for custody.', ['custody']],
    ['Leadership was not graded (good).', ['Leadership']],
    ['Topic: “Custody”\n\nThis topic was not graded.', ['Topic: “Custody”']],
    ['“Custody matters.”\n\nThis topic was not graded.', []],
    ['Prisons that hold women were not graded.', []],
  ],
);

/** What is asked of a body, and what a meeting asks of itself. */
export const asked = rowsOf(
  (text) => read(text).recommendations.length,
  [
    ...[
      'The fire authority is required to train its crews',
      'The board is advised to keep better records',
      'That the department keeps better records',
      'The report notes that the force should train its call handlers',
    ].map((words) => [`Recommendations\n\n- ${words}.\n`, 1] as const),
    ...['department', 'board'].map(
      (whom) => [`Recommendations for the ${whom}\n\n- It should train its staff.\n`, 1] as const,
    ),
    ...[
      'The committee is asked to note the report',
      'Members are invited to agree the plan',
      'That the Panel note the report',
      'The Board is asked to note the report, and notes are kept',
      'RESOLVED – that the report be noted',
    ].map((words) => [`Recommendations\n\n- ${words}.\n`, 0] as const),
    ['Recommendation-based work\n\nThe force should train its call handlers.\n', 0],
  ],
);

/** Small words before a name's last part belong to it. */
export const namesTold = rowsOf(
  (text): readonly (string | null)[] => read(text).quotes.map(({ speaker }) => speaker),
  ['Maria d’Souza', "Jean l'Estrange", 'Ann O’Dell', 'Ann Lee'].map(
    (name) => [`“Patrols are well led and calls are answered,” said ${name}.`, [name]] as const,
  ),
);

function told(text: string): readonly string[] {
  return read(text).gradings.map(({ judgment, areaAsPrinted }) => `${judgment}: ${areaAsPrinted}`);
}

function read(text: string) {
  return parseReport({ file: 'a.txt', text, frontMatter: null }, moorland);
}
