/** What the texts of a content folder say, read from the texts and not from a run. */
export interface Expected {
  folder: string;
  /** What pages call those who are inspected: one, and many. */
  bodies: [one: string, many: string];
  /** The look that the scale gives each grade told here. */
  looks: Record<string, string>;
  /** Body, area and judgment. */
  gradings: [body: string, area: string, judgment: string][];
  /** Speaker, capacity, and the words paragraph by paragraph. */
  quotes: [speaker: string, voice: string, ...paragraphs: string[]][];
  /** Collection, body, area and words. */
  asks: [collection: Asks, body: string, area: string | null, words: string][];
  /** Words with a grade in them that is none, and the report where they stand. */
  notTaken: { report: string; words: string };
}

export type Asks = 'areas-for-improvement' | 'causes-of-concern' | 'recommendations';

const northmere = 'northmere-fire';
const eastholm = 'eastholm-fire';
const larchwood = 'larchwood';
const hollins = 'hollins-lane';

export const expected: Expected[] = [
  {
    folder: 'tests/fixtures/fire-service',
    bodies: ['service', 'services'],
    looks: {
      outstanding: 'diamond',
      good: 'circle',
      adequate: 'half-circle',
      'requires improvement': 'triangle',
      inadequate: 'square',
    },
    gradings: [
      [northmere, 'effectiveness', 'requires improvement'],
      [northmere, 'understanding-risk', 'good'],
      [northmere, 'preventing-fires', 'outstanding'],
      [northmere, 'fire-regulation', 'inadequate'],
      [northmere, 'responding-to-fires', 'adequate'],
      [northmere, 'major-incidents', 'good'],
      [eastholm, 'preventing-fires', 'good'],
      [eastholm, 'fire-regulation', 'requires improvement'],
      [eastholm, 'responding-to-fires', 'adequate'],
    ],
    quotes: [
      [
        'Ida Colman',
        'inspector',
        'I am pleased with the care that Eastholm takes of those who live alone.',
        'But a building that nobody has seen for five years is a building that nobody knows, and I expect the service to act on this at once.',
      ],
      [
        'Tom Vale',
        'chief fire officer',
        'We are glad that our work in people’s homes has been seen.',
        'We have already taken on four inspectors, and a good register is being made.',
      ],
    ],
    asks: [
      [
        'areas-for-improvement',
        northmere,
        'understanding-risk',
        'The service should make sure that what its crews learn about farms and workshops reaches the control room within a week.',
      ],
      [
        'areas-for-improvement',
        northmere,
        'responding-to-fires',
        'The service should have enough crews on its moor by day.',
      ],
      [
        'areas-for-improvement',
        northmere,
        'responding-to-fires',
        'The service should tell the public how long it takes to arrive.',
      ],
      [
        'causes-of-concern',
        northmere,
        'fire-regulation',
        'The service does not have enough trained staff to inspect the buildings that it says are of the highest risk.',
      ],
      [
        'recommendations',
        northmere,
        'fire-regulation',
        'train enough staff to inspect every building on its programme.',
      ],
      [
        'recommendations',
        northmere,
        'fire-regulation',
        'follow up each letter that asks an owner to make a building safe.',
      ],
    ],
    notTaken: { report: '2022-northmere', words: 'Crews arrive in good time in the towns.' },
  },
  {
    folder: 'tests/fixtures/prison',
    bodies: ['prison', 'prisons'],
    looks: {
      good: 'circle',
      'reasonably good': 'ring',
      'not sufficiently good': 'triangle',
      poor: 'square',
    },
    gradings: [
      [larchwood, 'safety', 'reasonably good'],
      [larchwood, 'respect', 'good'],
      [larchwood, 'purposeful-activity', 'poor'],
      [larchwood, 'preparation-for-release', 'not sufficiently good'],
    ],
    quotes: [
      [
        'Marian Oake',
        'chief inspector',
        'Larchwood is a safer place than it was, and I want to thank those who made it so.',
        'But a man who lies on his bed for a year will come out as he went in.',
      ],
      [
        'Piers Holloway',
        'governor',
        'We have taken on thirty officers since the inspectors were here, and the doors are open again.',
      ],
    ],
    asks: [
      [
        'causes-of-concern',
        larchwood,
        'safety',
        'Too many new arrivals spent their first night without having spoken to anyone.',
      ],
      [
        'causes-of-concern',
        larchwood,
        'purposeful-activity',
        'Prisoners were locked up for 22 hours on most days, and teachers had empty rooms.',
      ],
      [
        'causes-of-concern',
        larchwood,
        'preparation-for-release',
        'Half of those who were released had nowhere to sleep that night.',
      ],
    ],
    notTaken: { report: '2024-larchwood', words: 'Staff wrote good reports of what they saw' },
  },
  {
    folder: 'tests/fixtures/schools',
    bodies: ['school', 'schools'],
    looks: { outstanding: 'diamond', good: 'circle', 'requires improvement': 'triangle' },
    gradings: [
      [hollins, 'overall-effectiveness', 'good'],
      [hollins, 'quality-of-education', 'good'],
      [hollins, 'behaviour-and-attitudes', 'outstanding'],
      [hollins, 'personal-development', 'good'],
      [hollins, 'leadership-and-management', 'good'],
      [hollins, 'early-years', 'requires improvement'],
    ],
    quotes: [
      ['Jo Farrow', 'lead inspector', 'I have seldom heard such reading in so small a school.'],
      [
        'Ros Tanner',
        'headteacher',
        'We are proud of our children, and of the grown-ups who teach them.',
        'The nursery is where we will work hardest this year.',
      ],
    ],
    asks: [
      [
        'areas-for-improvement',
        hollins,
        null,
        'Leaders should make sure that what is taught in the nursery leads to what is taught in the first class.',
      ],
      [
        'areas-for-improvement',
        hollins,
        null,
        'Staff in the nursery should talk more with children who need words most.',
      ],
    ],
    notTaken: { report: '2023-hollins-lane', words: 'a good book waits on every desk' },
  },
];
