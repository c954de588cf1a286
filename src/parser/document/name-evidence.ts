import { declaredBy } from '../lexicon/declared.ts';
import { type Declared, grammar, holdsWord } from '../lexicon/grammar.ts';
import type { ParseContext } from '../parse-context.ts';
import type { Document, Passage } from './document.ts';
import { knownAreas } from './known-areas.ts';
import { inCapitals, nameRuns } from './name-runs.ts';
import { against, type NameSign, openers, signsOf, standing } from './name-signs.ts';
import { fold } from './normalise.ts';
import type { Scale } from './scale.ts';

/** Words with capitals that may name a body, and what the whole text says for that. */
export interface NameEvidence {
  name: string;
  /** How often it stands in the text. */
  count: number;
  /** What speaks for a body, less what speaks against one. */
  weight: number;
  /** Whether words speak for it; or where it stands, if it has several and does not say time and again who speaks. */
  told: boolean;
  /** Whether it stands among the first passages, where a text says what it is about. */
  atHead: boolean;
}

interface Found extends NameEvidence {
  /** Whether a capital tells a name somewhere. */
  telling: boolean;
  /** How often it stands as the names of those do who speak in turn. */
  turns: number;
  /** How often an article stands before it. */
  articles: number;
  seen: Set<NameSign>;
}

/** Where a name stands. */
interface Place {
  passage: Passage;
  start: number;
  end: number;
}

const behindPreposition = grammar`[^.] (?:${'prepositions'}) (?:the )?$`;
const speaks = /^(?:\w+: )?\n(?:$|:| \(| \[?\d| @)/;

/**
 * Weighs the names in a text, the weightiest first, by all that is said where they stand: `Inspection of Fell
 * Court` and "Fell Court was rated good" speak for a body, "in Fell" and "said Ann Lee" against one. No name
 * is one of common words, which the text prints small somewhere.
 */
export function nameEvidence(
  document: Document,
  { bodies, organisations, areas }: ParseContext,
  scale: Scale,
): NameEvidence[] {
  const declared = declaredBy(bodies);
  const signs = [...signsOf(bodies.nouns.map(fold), scale, declared), ...standing, ...against];
  const isCommon = commonWords(document, [...bodies.nouns, ...bodies.nameForms]);
  const known = knownAreas(areas, null, bodies.nouns);
  const others = new Set(
    organisations.flatMap((each) => [each.name, ...each.otherNames]).map(fold),
  );
  const found = new Map<string, Found>();
  for (const place of placesOf(document, declared, scale)) {
    const name = place.passage.text.slice(place.start, place.end);
    const key = fold(name);
    if (others.has(key) || wordsIn(key).every(isCommon) || known.find(name)) continue;
    const each = found.get(key) ?? unheard(name);
    found.set(key, each);
    weigh(each, place, name, signs);
  }
  return [...found.values()]
    .map(({ name, count, weight, told, atHead, telling, turns, articles }) => ({
      ...{ count, weight, atHead },
      told: weight >= 4 || (telling && (told || (turns < 2 && / /.test(name)))),
      name: articles < count ? name : `${inCapitals(name) ? 'THE' : 'The'} ${name}`,
    }))
    .sort((one, other) => total(other) - total(one));
}

/** All that speaks for a name: how often it stands in the text, too. */
export function total({ weight, count }: NameEvidence): number {
  return weight + Math.log2(count);
}

function unheard(name: string): Found {
  const none = { count: 0, weight: 0, turns: 0, articles: 0 };
  return { name, ...none, told: false, atHead: false, telling: false, seen: new Set() };
}

function weigh(found: Found, { passage, start, end }: Place, name: string, signs: NameSign[]) {
  const before = passage.folded.slice(Math.max(0, start - 60), start);
  const behind = passage.folded.slice(end, end + 120);
  found.count += 1;
  found.atHead ||= passage.index < openers;
  found.turns += speaks.test(`${before}\n${behind}`) ? 1 : 0;
  found.articles += / ?\bthe $/.test(before) ? 1 : 0;
  if (inCapitals(found.name)) found.name = name;
  // A capital says nothing at the head of a sentence, or in a line of capitals.
  found.telling ||=
    !inCapitals(passage.text) && (/ /.test(name) || /[^.!?:"(\s]["”)]? $/.test(before));
  // "In Fell was rated": what stands behind is said of another.
  const after = behindPreposition.test(before) ? '' : behind;
  for (const sign of signs) {
    const [weight, holds] = sign;
    // What speaks for a name does so once, and what speaks against it each time.
    if (weight > 0 && found.seen.has(sign)) continue;
    if (!holds({ before, after, passage, name })) continue;
    found.seen.add(sign);
    found.weight += weight;
    found.told ||= weight > 0 && !standing.includes(sign);
  }
}

/** Where words with capitals stand that may be a name, up to a grade and without its place: "Fell Lodge in Dale". */
function placesOf({ passages }: Document, declared: Declared, scale: Scale): Place[] {
  return passages.flatMap((passage) => {
    const grades = new Set(scale.find(passage.folded).map(({ start }) => start));
    return nameRuns(passage.text, declared, new Set()).flatMap((run) => {
      const to = run.findIndex(({ start, text }) => grades.has(start) || text === 'in');
      const words = to < 0 ? run : run.slice(0, to);
      const [first, last] = [words[0], words.at(-1)];
      return first && last ? [{ passage, start: first.start, end: last.end }] : [];
    });
  });
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
