import type { Statement } from '../schemas/grading.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import type { Report } from '../schemas/report.ts';
import type { GradingView, QuoteView } from './finding.ts';
import type { RangedText } from './word-range.ts';

/** A person with everything that the texts let them say, newest first. */
export interface PersonView {
  person: Person;
  organisation: Organisation | null;
  quotes: QuoteView[];
  /** Grades told in the person’s own words, statement by statement. */
  statements: SpokenGrade[];
  reports: Report[];
}

/** One statement of a grade, in the words of whoever speaks. */
export interface SpokenGrade {
  grading: GradingView;
  statement: Statement;
  words: RangedText;
  /** The number of its passage. */
  number: string;
}
