import type { Voice } from '../schemas/people.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import { bodiesOf } from './document/bodies.ts';
import type { BodiesAbout } from './document/bodies-about.ts';
import type { BodyNouns } from './document/body-nouns.ts';
import { contentWords, shared } from './document/content-words.ts';
import { type Document, documentOf } from './document/document.ts';
import { type KnownAreas, knownAreas } from './document/known-areas.ts';
import { roundNamed } from './document/known-round.ts';
import type { BodyNames, NamedBody } from './document/named-bodies.ts';
import { type NamedPerson, type PeopleNames, peopleNames } from './document/named-people.ts';
import { fold } from './document/normalise.ts';
import { type Scale, scaleOf } from './document/scale.ts';
import { declaredBy } from './lexicon/declared.ts';
import { type Declared, grammar } from './lexicon/grammar.ts';
import type { ParseContext } from './parse-context.ts';

/** A text, and what is known of it before any record is read. */
export interface Text {
  document: Document;
  context: ParseContext;
  frontMatter: ReportFrontMatter | null;
  /** Id of the round: the front matter's, else as the text names it, else null. */
  round: string | null;
  /** The year of the text's own judgments, as far as it can be told. */
  year: number | null;
  /** The last round that the text counts: 2 of "Round 1 … Round 2". */
  lastTurn: number;
  scale: Scale;
  areas: KnownAreas;
  bodyNames: BodyNames;
  about: BodiesAbout;
  peopleNames: PeopleNames;
  /** Who tells us where no one else speaks. */
  voice: Voice;
  /** Whether two phrases speak of one thing: the words of one stand, half of them or more, in the other. */
  likeWords: (one: string, other: string) => boolean;
  /** The words that carry a phrase's meaning, without what bodies are called. */
  stems: (words: string) => string[];
  /** Bodies and people that a passage names, in its order. */
  bodiesIn: (passage: number) => NamedBody[];
  peopleIn: (passage: number) => NamedPerson[];
  bodyNouns: BodyNouns;
  /** The words that the content adds to the lexicon. */
  declared: Declared;
}

/** What is known of a text, from its document, its front matter and the world. */
export function textOf(
  tree: Parameters<typeof documentOf>[0],
  source: string,
  markdown: boolean,
  frontMatter: ReportFrontMatter | null,
  context: ParseContext,
): Text {
  const document = documentOf(tree, source, markdown);
  const { passages } = document;
  const headings = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const whole = passages.map(({ text }) => text).join('\n');
  const round = frontMatter?.round ?? roundNamed(headings, whole, context.rounds);
  const scale = scaleOf(context.rounds, round);
  const bodies = bodiesOf({ document, frontMatter, context, scale });
  const nouns = new Set(context.bodies.nouns.flatMap(contentWords));
  const known = new Map<string, string[]>();
  const stems = (words: string) => {
    const before = known.get(words);
    if (before) return before;
    const all = contentWords(words);
    const telling = all.filter((stem) => !nouns.has(stem));
    const kept = telling.length > 0 ? telling : all;
    known.set(words, kept);
    return kept;
  };
  const declared = declaredBy(context.bodies);
  const people = peopleNames(context.people, wordsOfBodies(context), declared);
  return {
    document,
    context,
    frontMatter,
    round,
    year: yearOf(context, round, whole),
    lastTurn: highest(whole, /\bround (\d)\b/gi),
    scale,
    areas: knownAreas(context.areas, round, context.bodies.nouns),
    bodyNames: bodies,
    about: bodies,
    peopleNames: people,
    stems,
    likeWords(one, other) {
      const [few = [], many = []] = [stems(one), stems(other)].sort((a, b) => a.length - b.length);
      return few.length > 0 && shared(few, many) >= few.length / 2;
    },
    voice: voiceOf(document, frontMatter, context),
    declared,
    bodiesIn: bodies.in,
    peopleIn: memo((passage) => people.named(passages[passage]?.text ?? '')),
    bodyNouns: bodies.nouns,
  };
}

/** The words by which this content calls bodies, of which names of offices are made. */
function wordsOfBodies({ bodies, organisations }: ParseContext): Set<string> {
  const names = organisations.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const acronyms = names.filter((name) => /^\p{Lu}{2,}$/u.test(name));
  return new Set(
    [...bodies.nouns, ...bodies.nameForms, ...acronyms]
      .flatMap((words) => fold(words).match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length > 3)
      .flatMap((word) => [word, `${word}s`]),
  );
}

function memo<T>(find: (passage: number) => T): (passage: number) => T {
  const found = new Map<number, T>();
  return (passage) => {
    const known = found.get(passage);
    if (known !== undefined) return known;
    const answer = find(passage);
    found.set(passage, answer);
    return answer;
  };
}

/** The first year of the round; without a round, the latest year that the text names. */
function yearOf({ rounds }: ParseContext, round: string | null, whole: string): number | null {
  const name = rounds.find(({ id }) => id === round)?.name ?? whole;
  const year = /\b((?:19|20)\d\d)\b/g;
  return (round === null ? highest(name, year) : Number(year.exec(name)?.[1])) || null;
}

/** The highest number that a pattern finds in words, 0 without any. */
function highest(words: string, number: RegExp): number {
  return [...words.matchAll(number)].reduce((most, [, each]) => Math.max(most, Number(each)), 0);
}

const weJudged = grammar`\bwe (?:have |also )?(?:${'judgingVerbs'}|inspected)\b`;
const ourOwn = grammar`${weJudged}|\bour (?:\d{4} )?(?:inspection|report|findings|${'gradeNouns'})\b`;

/**
 * The inspectorate in its own texts, a publisher in any other. Of a raw text it is told from the
 * words: "we inspected" outside quotations is the inspectorate's.
 */
function voiceOf(
  { passages }: Document,
  frontMatter: ReportFrontMatter | null,
  { organisations }: ParseContext,
): Voice {
  if (frontMatter) {
    const { organisation } = frontMatter.publisher;
    const kind = organisations.find(({ id }) => id === organisation)?.kind;
    const own = kind === 'inspectorate' || organisation === frontMatter.inspectorate;
    return { kind: own ? 'inspectorate' : 'publisher', person: null, organisation };
  }
  const own = passages.some(({ folded }) => ourOwn.test(folded.replace(/"[^"]*(?:"|$)/g, ' ')));
  return { kind: own ? 'inspectorate' : 'publisher', person: null, organisation: null };
}
