import type { Organisation } from '../schemas/organisation.ts';
import type { Round } from '../schemas/round.ts';

/** Part of a list that is too long for one page: one body in one round. */
export interface ListPart<T> {
  body: Organisation;
  round: Round;
  things: T[];
}
