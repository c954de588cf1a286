import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import type { Report } from '../schemas/report.ts';
import type { FindingView } from './finding.ts';

/** An organisation in each of its roles. */
export interface OrganisationView {
  organisation: Organisation;
  /** Reports about it. */
  inspectedIn: Report[];
  /** Reports whose judgments are its own. */
  judges: Report[];
  published: Report[];
  people: Person[];
  /** Findings about it. */
  findings: FindingView[];
  /** How many gradings are its judgments. */
  judgedCount: number;
}
