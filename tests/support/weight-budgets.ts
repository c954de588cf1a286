import { findingKinds } from '../../src/schemas/finding-kinds.ts';
import type { PageWeight } from './page-weight.ts';

/** What pages of one kind may weigh. */
export interface Budget {
  kind: string;
  fits: (address: string) => boolean;
  /** Bytes, with all that the page loads; `beyondWords` leaves the documents’ words out. */
  most: number;
  beyondWords: boolean;
  requests: number;
}

const findings = Object.values(findingKinds).map(({ address }) => address);
const matches = (pattern: RegExp) => (address: string) => pattern.test(address);

export const budgets: Budget[] = [
  {
    kind: 'a finding',
    fits: matches(new RegExp(`^/(${findings.join('|')})/[^/]+/([^/]+/)+$`)),
    most: 6_700,
    beyondWords: true,
    requests: 3,
  },
  {
    kind: 'a report',
    fits: matches(/^\/reports\/[^/]+\/$/),
    most: 10_500,
    beyondWords: true,
    requests: 3,
  },
  {
    kind: 'an area of a body',
    fits: matches(/^\/areas\/[^/]+\/[^/]+\/$/),
    most: 9_500,
    beyondWords: false,
    requests: 3,
  },
  { kind: 'the home page', fits: matches(/^\/$/), most: 8_500, beyondWords: false, requests: 3 },
];

/** The bytes of a page that a budget counts. */
export function counted({ beyondWords }: Budget, { bytes, words }: PageWeight): number {
  return beyondWords ? bytes - words : bytes;
}
