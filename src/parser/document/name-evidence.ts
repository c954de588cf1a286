import { declaredBy } from '../lexicon/declared.ts';
import { type Declared, grammar, holdsWord, wordsOf } from '../lexicon/grammar.ts';
import type { ParseContext } from '../parse-context.ts';
import type { Document, Passage } from './document.ts';
import { inCapitals, nameRuns } from './name-runs.ts';
import { fold } from './normalise.ts';

/** Words with capitals that may name a body, and what the whole text says for that. */
export interface NameEvidence {
  name: string;
  /** How often it stands in the text. */
  count: number;
  /** What speaks for a body, less what speaks against one. */
  weight: number;
  /** Whether it stands among the first passages, where a text says what it is about. */
  atHead: boolean;
}

/** A text says at its head what was inspected: in so many passages. */
export const openers = 6;

/**
 * Weighs the names in a text, the weightiest first, by all that is said where they stand: `Inspection of Fell
 * Court` and "Fell Court is a care home" speak for a body, "Mr Fell" and "run by Fell" against one. No name is one
 * of common words, which the text prints small somewhere, nor of a known organisation, which is found by its own.
 */
export function nameEvidence(document: Document, context: ParseContext): NameEvidence[] {
  const { bodies, organisations } = context;
  const declared = declaredBy(bodies);
  const known = organisations.flatMap((each) => [each.name, ...each.otherNames]).map(fold);
  const signs = signsOf(bodies.nouns.map(fold), declared);
  const isCommon = commonWords(document, [...bodies.nouns, ...bodies.nameForms]);
  const found = new Map<string, NameEvidence & { seen: Set<Sign> }>();
  for (const { text, folded, index, kind } of document.passages)
    for (const run of nameRuns(text, declared, new Set())) {
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      const name = text.slice(start, end);
      const key = fold(name);
      if (known.includes(key) || wordsIn(key).every(isCommon)) continue;
      const each = found.get(key) ?? { name, count: 0, weight: 0, atHead: false, seen: new Set() };
      found.set(key, each);
      each.count += 1;
      each.atHead ||= index < openers;
      const place = {
        name,
        index,
        kind,
        before: folded.slice(Math.max(0, start - 60), start),
        after: folded.slice(end, end + 120),
      };
      for (const sign of signs.filter(([, holds]) => holds(place))) each.seen.add(sign);
    }
  return [...found.values()]
    .map(({ seen, ...each }) => ({ ...each, weight: [...seen].reduce((sum, [by]) => sum + by, 0) }))
    .sort((one, other) => total(other) - total(one));
}

/** All that speaks for a name: how often it stands in the text, too. */
function total({ weight, count }: NameEvidence): number {
  return weight + Math.log2(count);
}

const reported = grammar`\b(?:${'reports'})(?: \w+)? (?:of|on|at) (?:the )?$`;
const titled = grammar`(?:\b(?:${'titles'}|${'offices'})|" (?:${'sayingVerbs'}))\.? $`;
const owner = grammar`\b(?:${'judges'}|inspectors?) of (?:the )?$|\b(?:run|owned) by:? $`;
const judge = grammar`^(?:'s)?(?: (?:${'auxiliaries'}))? (?:${'judgingVerbs'}|${'judges'}|inspects|regulates)\b`;
const person = grammar`^,? who\b|^, (?:\w+ ){0,4}(?:${'offices'})\b`;
const aside = grammar`(?:, (?:${'prepositions'}) [^.\n]{2,60},)?`;
const does = grammar`^${aside} (?:looks after|is home to|is registered|was inspected)\b`;
const verdict = grammar`(?:${'judgingVerbs'}|not (?:yet )?\p{L}+ed)\b`;
const address = grammar`^, (?:\p{L}+ ){0,3}\p{L}+[.,] ${verdict}`;
const beside = grammar`^, [^.,]{2,60} ${verdict}`;

/**
 * What words can say for a body's name, with the nouns by which a content calls bodies: that it is one ("Fell
 * Lodge is a care home"), or that it is judged ("At Fell Lodge, in Dale, judged good").
 */
function signsOf(nouns: string[], declared: Declared): Sign[] {
  const [article, preposition] = [
    wordsOf('determiners').join('|'),
    wordsOf('prepositions').join('|'),
  ];
  const described = `(?:(?!(?:${preposition}) )[\\p{L}'-]+ ){0,6}(?:${nouns.join('|') || '(?!)'})`;
  const kindTold = new RegExp(
    `^(?:,| is|,? which is| \\p{Pd}) (?:${article}) ${described}(?= (?:${preposition})|[.,]|$)`,
    'u',
  );
  return [
    [-3, ({ before, after }) => owner.test(before) || judge.test(after)],
    [-3, ({ before, after }) => titled.test(before, declared) || person.test(after, declared)],
    [1, ({ index }) => index < openers],
    [1, ({ kind }) => kind === 'heading'],
    [2, ({ name }) => nouns.includes(/ (\S+)$/.exec(fold(name))?.[1] ?? '')],
    [2, ({ before }) => reported.test(before)],
    [3, ({ after }) => after.startsWith(', run by ')],
    [4, ({ after }) => kindTold.test(after) || does.test(after)],
    [4, ({ name, after }) => inCapitals(name) && address.test(after)],
    [4, ({ before, after }) => /(?:^|[.“"] ?)at $/.test(before) && beside.test(after)],
  ];
}

function wordsIn(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}']+/u);
}

const common = [
  ...(['functionWords', 'nameLinks', 'reports', 'areaNouns'] as const),
  ...(['companies', 'sayingVerbs', 'titles', 'officeWords'] as const),
];

/** Tells words that the text prints small somewhere, or that are known as no names, from others. */
function commonWords({ passages }: Document, ofBodies: string[]) {
  const small = new Set(
    ofBodies.flatMap((words) => wordsIn(fold(words))).flatMap((word) => [word, `${word}s`]),
  );
  for (const { text } of passages)
    for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}]+/gu)) small.add(fold(word));
  return (word: string) =>
    small.has(word) || !/\p{L}/u.test(word) || common.some((list) => holdsWord(list, word));
}

/** How much something weighs for a body's name or against it, and whether it holds where the name stands. */
type Sign = readonly [weight: number, holds: (place: Place) => boolean];

/** A name, the folded words before it and behind it, and its passage. */
interface Place {
  name: string;
  index: number;
  kind: Passage['kind'];
  before: string;
  after: string;
}
