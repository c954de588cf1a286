import { canNameArea, hasFiniteVerb, isCount } from '../../../src/parser/document/area-name.ts';
import { titledName } from '../../../src/parser/document/named-people.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import { moorland } from '../moorland.ts';
import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** No area begins with a word that leads to it, joins it or stands for it. */
export const areaOpenings = rowsOf(canNameArea, [
  ['care homes', true],
  ...[
    'in|at|for|on|by|like|unlike|following|from|with|about|under|to|of|as|since|after|before',
    'during|until|within|without|near|across|over|through|throughout|between|against|despite',
    'into|upon|towards|around|among|behind|inside|per|via|and|or|nor|if|because|so|unless|once',
    'it|they|we|he|she|i|you|but|while|whilst|although|though|whereas|yet|however',
  ]
    .join('|')
    .split('|')
    .map((word) => [`${word} care homes`, false] as const),
  ...'first|second|third|fourth|fifth|last|next|final'
    .split('|')
    .map((word) => [`the ${word} time`, false] as const),
  ...'the|this|that|its|their|our|your|his|her|these|those|most|many|some|several|few|every|each|any|no|another|first|today|tomorrow|yesterday|overall|there|here|now|then|also|not|dear'
    .split('|')
    .map((word) => [word, false] as const),
]);

/** A verb that stands with a subject makes words a clause. */
export const clauseVerbs = rowsOf(
  hasFiniteVerb,
  'is|are|was|were|be|been|remains|remained|stays|stayed|remain|stay|has|have|had|will|would|can|could|may|might|must|should|does|do|did'
    .split('|')
    .map((word) => [`the force ${word} well led`, true] as const),
);

/** A number or a word that stands for one counts. */
export const countWords = rowsOf(isCount, [
  ...'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty'
    .split('|')
    .map((word) => [`${word} that were inspected`, true] as const),
  ...'all|most|many|some|several|few|other|every|each|any|no|another|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|more|fewer'
    .split('|')
    .map((word) => [`the ${word} areas`, true] as const),
]);

/** A title stands before a last name. */
export const titled = rowsOf(
  (text) => new RegExp(titledName, 'u').exec(text)?.[1] ?? null,
  'Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Senator|Cllr|Professor|Prof|Rev'
    .split('|')
    .flatMap(
      (title) =>
        [
          [`They met ${title} Lee.`, 'Lee'],
          [`They met ${title} O’Dell.`, 'O’Dell'],
          [`They met ${title} O'Dell.`, "O'Dell"],
        ] as const,
    ),
);

/** What is to be done by a month or a day has that as its deadline. */
export const deadlines = rowsOf(
  (text) =>
    parseReport({ file: 'a.txt', text, frontMatter: null }, moorland)
      .recommendations.map(({ deadline }) => deadline)
      .join(),
  [
    ...'January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
      .split('|')
      .map(
        (time) =>
          [`By next ${time}, the force should train its staff.`, `By next ${time}`] as const,
      ),
    ...'a week|the next week|six months|a year|days'
      .split('|')
      .map(
        (time) => [`Within ${time}, the force should train its staff.`, `Within ${time}`] as const,
      ),
    ['By night and by day, the force should train its staff.', ''],
  ],
);

/** What a grade is for ends where words of a question open a clause. */
export const clauseOpenings = rowsOf(
  gradesIn,
  'who|what|which|where|when|why|whose|whom|after|but|while|whilst|although|though|whereas|yet|because|since'
    .split('|')
    .map(
      (word) =>
        [
          `Moorland Police was rated good for leadership, ${word} all can see.`,
          'Moorland Police: leadership: good',
        ] as const,
    ),
);

/** A cause of concern is closed where the text says so of one or of several. */
export const closedCauses = rowsOf(
  (text) =>
    parseReport({ file: 'a.txt', text, frontMatter: null }, moorland)
      .causesOfConcern.map(({ status }) => status)
      .join(),
  [
    'The causes of concern of 2019 are now',
    'This cause of concern is',
    'Both causes of concern were',
  ].map(
    (words) =>
      [
        `Cause of concern\n\nThe force does not train its staff.\n\n${words} closed.`,
        'closed',
      ] as const,
  ),
);
