import { fold } from './fold.ts';
import { readGrade } from './grades.ts';

/** Words that say that a grade is missing. */
const ungraded =
  /^(?:to be graded|not (?:yet )?(?:graded|inspected|assessed)|un-?graded|no grade(?: given)?|(?:this (?:question|area) (?:was|is) )?not (?:yet )?(?:graded|inspected|assessed)(?: (?:in|this|for) .{1,30})?|(?:grade )?pending|awaiting grade|inspected but not graded)\.?$/;

const otherGrade =
  /^(?:excellent|satisfactory|unsatisfactory|poor|very good|fair|weak|strong|sufficient|acceptable|exceptional|great|bad|mixed|average|improving|needs improvement|needs attention|fail(?:ed|ing)?|pass(?:ed)?)\.?$/;

/** Whether a line is a word people use as a grade though no scale has it: `Excellent`. */
export function isOtherGrade(text: string): boolean {
  return otherGrade.test(fold(text).trim());
}

/** Whether a line says, and says only, that an area has no grade: `To be graded`, `Not yet graded`. */
export function isUngradedLine(text: string): boolean {
  return ungraded.test(fold(text).trim());
}

/** Whether a line is the date under which a grade may stand: `Last updated 22/03/2018`. */
export function isUpdatedLine(text: string): boolean {
  return /^(?:last )?(?:updated|published)(?: on)?:? .{4,24}$/.test(fold(text).trim());
}

/** Whether a line is a grade and nothing else, or says that there is none, or dates one. */
export function isLabelLine(text: string): boolean {
  return (
    readGrade(text) !== null || isUngradedLine(text) || isUpdatedLine(text) || isOtherGrade(text)
  );
}
