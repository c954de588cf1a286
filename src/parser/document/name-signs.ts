import { type Declared, grammar, wordsOf } from '../lexicon/grammar.ts';
import type { Passage } from './document.ts';
import { inCapitals } from './name-runs.ts';
import { fold } from './normalise.ts';
import type { Scale } from './scale.ts';

/** Folded words before a name and behind it, and where it stands. */
export interface NamePlace {
  name: string;
  before: string;
  after: string;
  passage: Passage;
}

/** How much something weighs for a body's name or against it, and whether it holds of a place. */
export type NameSign = readonly [weight: number, holds: (place: NamePlace) => boolean];

/** A text says at its head what was inspected: in so many passages. */
export const openers = 6;

/** Where a name stands speaks for it, though nothing is said of it. */
export const standing: NameSign[] = [
  [1, ({ passage }) => passage.index < openers],
  [1, ({ passage: { kind, text }, name }) => kind === 'heading' || text.length < name.length + 3],
];

/** What speaks against a body's name, each time: a place, a person, and who judges. */
export const against: NameSign[] = [
  [-1, ({ before }) => /\b(?:in|near|from|around|across) (?:the )?$/.test(before)],
  [-3, ({ before, after }) => of.test(before) || gathering.test(after) || judges.test(after)],
];

const of = grammar`\b(?:${'judges'}|inspectors?) of (?:the )?$|\b(?:run|owned) by:? $`;
const gathering = grammar`^ (?:${'companies'})\b`;
const judges = grammar`^(?:'s)?(?: (?:${'auxiliaries'}))? (?:${'judgingVerbs'}|${'judges'}|inspects|regulates)\b`;

const judged = grammar`\b(?:${'judgingVerbs'}|inspected|inspecting|visited|visiting) (?:that )?(?:the )?$`;
const reported = grammar`\b(?:${'reports'})(?: \w+)? (?:of|on|at) (?:the )?$`;
const passive = grammar`^(?:, (?:${'prepositions'}) [^.,;]{2,60},)?(?: (?:${'auxiliaries'}))?(?: (?:${'copulas'}|not|\w+ly))+ (?:${'judgingVerbs'}|inspected|visited)\b`;
const does = grammar`^(?:, (?:${'prepositions'}) [^.\n]{2,60},)? (?:looks after|is home to|is registered|was inspected)\b`;
const address = grammar`^, (?:\p{L}+ ){0,3}\p{L}+[.,] (?:${'judgingVerbs'}|not (?:yet )?\p{L}+ed)\b`;
const beside = grammar`^, [^.,]{2,60} (?:${'judgingVerbs'}|not (?:yet )?\p{L}+ed)\b`;
const verb = grammar`^(?:'s)? ?(?:(?:${'copulas'})\b|\W)`;
const given = grammar`^(?: (?:${'copulas'}|${'auxiliaries'}|${'adverbs'}|\w+ly))* (?:${'judgingVerbs'}|${'givingVerbs'})(?: (?:${'adverbs'}|be))* ["']?`;
const forWhat = grammar`^["']?(?: (?:${'gradeNouns'}))? (?:for|at|on|in) (?!(?:${'calendar'}|may)\b|\d|(?:${'determiners'}) (?:\w+ )?(?:${'reports'})\b)`;
const person = grammar`^,? who\b|^, (?:\w+ ){0,4}(?:${'offices'})\b`;
const titled = grammar`(?:\b(?:${'titles'}|${'offices'})|" (?:${'sayingVerbs'}))\.? $`;

/**
 * What words can say for a body's name or against it, with the nouns by which a content calls bodies: that it
 * is one ("Fell Lodge is a care home"), that it is inspected ("Inspection of Fell Lodge") or graded, or
 * that it is somebody ("said Ann Lee").
 */
export function signsOf(nouns: string[], scale: Scale, declared: Declared): NameSign[] {
  const noun = nouns.join('|') || '(?!)';
  const preposition = wordsOf('prepositions').join('|');
  const kindTold = new RegExp(
    `^(?:,| is|,? which is| \\p{Pd}) (?:${wordsOf('determiners').join('|')}) (?:(?!(?:${preposition}) )[\\p{L}'-]+ ){0,6}(?:${noun})(?= (?:${preposition})|[.,]|$)`,
    'u',
  );
  const kindBefore = new RegExp(`\\b(?:${noun})(?:,| called| \\p{Pd})? $`, 'u');
  const kindBehind = new RegExp(`^ (?:[\\p{L}-]+ )?(?:${noun})\\b`, 'u');
  const isGraded = ({ after }: NamePlace) => {
    const [grade] = scale.find(after.slice(0, 60));
    return grade !== undefined && !/[.;]/.test(after.slice(0, grade.start)) && verb.test(after);
  };
  const endsInKind = ({ name }: NamePlace) => nouns.includes(/ (\S+)$/.exec(fold(name))?.[1] ?? '');
  // Only a body is given a grade for something: "Fell got good for patrols".
  const isGivenFor = ({ after }: NamePlace) => {
    const from = given.exec(after)?.[0].length ?? 0;
    const [grade] = scale.find(after.slice(from, from + 40));
    return from > 0 && grade?.start === 0 && forWhat.test(after.slice(from + grade.end));
  };
  return [
    [5, isGivenFor],
    [4, ({ after }) => kindTold.test(after) || does.test(after)],
    [4, ({ name, after }) => inCapitals(name) && address.test(after)],
    [4, ({ before, after }) => /(?:^|[.“"] ?)at $/.test(before) && beside.test(after)],
    [2, endsInKind],
    [1, (place) => endsInKind(place) && !inCapitals(place.name)],
    [3, ({ after }) => /^, run by\b/.test(after)],
    [2, ({ before }) => reported.test(before)],
    [2, ({ after }) => passive.test(after)],
    [1, ({ before }) => judged.test(before) || kindBefore.test(before)],
    [1, ({ after }) => kindBehind.test(after)],
    [1, isGraded],
    [-3, ({ before, after }) => titled.test(before, declared) || person.test(after, declared)],
  ];
}
