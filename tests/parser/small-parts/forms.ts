import { isUngraded } from '../../../src/parser/marks/ungraded-marks.ts';
import { hasParts } from '../../../src/parser/rules/ask-line.ts';
import { rowsOf } from './row.ts';

/** Words that only lead to what is asked have no part of it. */
export const askParts = rowsOf(
  (folded) => hasParts({ folded }),
  [
    ['it should train its staff to:', true],
    ['it should:', false],
    ...[
      'act at once',
      'then act immediately',
      'act to make sure that',
      'be sure that',
      'see to it that',
      'act to ensure that',
      'act and be able to do',
      'take these actions',
      'take the following steps',
      'see to three things',
      'act in five steps',
      'act with two actions',
      'at least do',
      'at least take',
      'act on these',
      'act on the following',
      'do the following',
    ].map((words) => [`it should ${words}:`, false] as const),
  ],
);

/** Words that say that there is no grade and nothing else. */
export const ungraded = rowsOf(isUngraded, [
  ['not graded', true],
  ['not graded.', true],
  ['not graded at this inspection', true],
  ['not graded [1]', true],
  ...[...'*†‡¹²³⁴⁹'].map((mark) => [`not graded ${mark}`, true] as const),
  ['not yet rated', true],
  ['to be graded', true],
  ['yet to be graded', true],
  ['no grade', true],
  ['no overall grade', true],
  ['ungraded', true],
  ['unrated', true],
  ['insufficient evidence to rate', true],
  ['too little evidence to rate', true],
  ['cannot be rated', true],
  ['without a grade', true],
  ['without grades', true],
  ['not graded good', false],
  ['graded', false],
]);
