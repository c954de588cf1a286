/** What differs from one kind of finding to the next by name or place. */
interface KindOfFinding {
  /** What several are called; one is called as the kind is. */
  many: string;
  /** What its section is called where there is little room. */
  section: string;
  /** The first part of its addresses, and the name of its data files. */
  address: string;
  /** Its list in an edition, and its collection. */
  collection: string;
  /**
   * Judges an area by a grade, speaks in the words of somebody, asks or tells something in a list, or
   * praises, blames, asks or tells something in running text, as an editor reads it.
   */
  does: 'judges' | 'speaks' | 'asks' | 'tells' | 'observes';
  /** Whether a text may say that one is closed. */
  mayClose: boolean;
  /** Other words by which readers ask for it. */
  alsoCalled: readonly string[];
  /** How a page begins to say which body it is about. */
  bodyTerm: string;
  /** What its data holds, in a sentence. */
  description: string;
  /** What a match counts for in search, where one in a plain passage counts for 1. */
  weight: number;
}

/** Every kind of finding, in the order in which pages, data and feed name them. */
export const findingKinds = {
  grading: {
    many: 'gradings',
    section: 'Gradings',
    address: 'gradings',
    collection: 'gradings',
    does: 'judges',
    mayClose: false,
    alsoCalled: [],
    bodyTerm: 'Grade of',
    description:
      'The inspectorate’s judgment of one body on one area in one round, as one report gives it.',
    weight: 1.1,
  },
  'area for improvement': {
    many: 'areas for improvement',
    section: 'Areas for improvement',
    address: 'areas-for-improvement',
    collection: 'areasForImprovement',
    does: 'asks',
    mayClose: false,
    alsoCalled: ['AFI', 'AFIs'],
    bodyTerm: 'Asked of',
    description: 'What a report lists as an area for improvement.',
    weight: 1.15,
  },
  'cause of concern': {
    many: 'causes of concern',
    section: 'Concerns',
    address: 'causes-of-concern',
    collection: 'causesOfConcern',
    does: 'asks',
    mayClose: true,
    alsoCalled: [],
    bodyTerm: 'Asked of',
    description: 'What a report gives as a cause of concern.',
    weight: 1.15,
  },
  recommendation: {
    many: 'recommendations',
    section: 'Recommendations',
    address: 'recommendations',
    collection: 'recommendations',
    does: 'asks',
    mayClose: false,
    alsoCalled: [],
    bodyTerm: 'Asked of',
    description: 'What a report gives as a recommendation.',
    weight: 1.15,
  },
  quote: {
    many: 'quotes',
    section: 'Quotes',
    address: 'quotes',
    collection: 'quotes',
    does: 'speaks',
    mayClose: false,
    alsoCalled: ['quotation'],
    bodyTerm: 'About',
    description: 'Quotations, with their speaker.',
    weight: 1.06,
  },
  observation: {
    many: 'observations',
    section: 'Observations',
    address: 'observations',
    collection: 'observations',
    does: 'observes',
    mayClose: false,
    alsoCalled: [],
    bodyTerm: 'About',
    description:
      'Strengths, concerns, asks and follow-ups in the running text of a report, as an editor reads them.',
    weight: 1.1,
  },
} as const satisfies Record<string, KindOfFinding>;

export type FindingKind = keyof typeof findingKinds;
/** A kind whose findings stand in lists under a heading of their own. */
export type ListedKind = Exclude<FindingKind, 'grading' | 'quote' | 'observation'>;

/** The lists of an edition that hold findings. */
export type FindingList = (typeof findingKinds)[FindingKind]['collection'];

/** Whether a word names a kind of finding. */
export function isFindingKind(word: string): word is FindingKind {
  return Object.hasOwn(findingKinds, word);
}

/** Whether the findings of a kind stand in lists under a heading of their own. */
export function isListed(kind: FindingKind): kind is ListedKind {
  return kind !== 'grading' && kind !== 'quote' && kind !== 'observation';
}

/** Whether the findings of a kind ask for something, or hold something against a body. */
export function isAsk(kind: FindingKind): boolean {
  return findingKinds[kind].does === 'asks';
}

export const kindNames: readonly FindingKind[] = Object.keys(findingKinds).filter(isFindingKind);
export const listedKinds: readonly ListedKind[] = kindNames.filter(isListed);

/** One thing for each of some kinds of finding, by the name of its collection or address. */
export function forKinds<Kind extends FindingKind, By extends 'collection' | 'address', T>(
  kinds: readonly Kind[],
  by: By,
  make: (kind: Kind) => T,
): Record<(typeof findingKinds)[Kind][By], T> {
  const made = kinds.map((kind) => [findingKinds[kind][by], make(kind)]);
  return Object.fromEntries(made) as Record<(typeof findingKinds)[Kind][By], T>;
}

/** The same for each kind of listed finding. */
export function forListed<By extends 'collection' | 'address', T>(
  by: By,
  make: (kind: ListedKind) => T,
) {
  return forKinds(listedKinds, by, make);
}
