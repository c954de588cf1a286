import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import type { Report } from '../schemas/report.ts';
import type { FindingView, QuoteView } from './finding.ts';

/** A person with everything that the texts let them say, newest first. */
export interface PersonView {
  person: Person;
  organisation: Organisation | null;
  quotes: QuoteView[];
  /** Gradings told in the person's own words. */
  gradings: FindingView[];
  reports: Report[];
}
