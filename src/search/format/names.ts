import type { VoiceKind } from '../../schemas/people.ts';
import {
  areaUrl,
  organisationUrl,
  personUrl,
  reportUrl,
  roundUrl,
  termUrl,
  themeUrl,
  threadUrl,
} from '../../urls.ts';

/** Something that a query can name, with every way of saying it. */
export interface Name {
  kind:
    | 'theme'
    | 'area'
    | 'person'
    | 'organisation'
    | 'report'
    | 'round'
    | 'term'
    | 'thread'
    | 'page';
  /** Of a page of the site’s own its address. */
  id: string;
  name: string;
  /** Other ways of saying the same; a final * stands for any ending. */
  labels: string[];
  /** Acronyms, with what each stands for. */
  acronyms?: Record<string, string>;
  /** An organisation’s kind, a person’s role, an area’s wider area, a report’s date. */
  detail?: string;
  /** In what role a person speaks, or of whose holders a theme tells. */
  voice?: VoiceKind;
  /** A round’s grades, best first. */
  scale?: string[];
  /** Why a round’s grades cannot be compared with those of the round before, where they cannot. */
  broken?: { claim: string; source: string; address: string };
  /** Whether it is a round without a report. */
  isEmpty?: boolean;
}

/** The address of its page, without base path. */
export function nameUrl({ kind, id }: Pick<Name, 'kind' | 'id'>): string {
  return urls[kind](id);
}

const urls: Record<Name['kind'], (id: string) => string> = {
  theme: themeUrl,
  area: areaUrl,
  person: personUrl,
  organisation: organisationUrl,
  report: reportUrl,
  round: roundUrl,
  term: termUrl,
  thread: threadUrl,
  page: (address) => address,
};

/** What the search page holds itself, so that it can answer before any index is loaded. */
export interface SearchNames {
  names: Name[];
  /** Acronyms that are words of English too, and so are taken for acronyms only in capitals: dash. */
  alsoWords: string[];
  /** Whether several bodies are inspected, so that a body’s name narrows the search. */
  manyBodies: boolean;
  /** What those who are inspected are called: by pages, by texts, and as kinds of organisation. */
  bodies: { one: string; many: string; nouns: string[]; kinds: string[] };
  /** What each voice is called. */
  voices: Record<VoiceKind, string>;
  /** Every grade, followed by the other forms in which texts print it. */
  grades: string[][];
}

/** `near.json`, for where nothing is found: what lies near a thing, by the address of its page. */
export type NearTerms = Record<string, string[]>;
