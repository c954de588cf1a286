import { grammar } from '../lexicon/grammar.ts';
import { once } from '../once.ts';
import type { Text } from '../text.ts';
import { isCount } from './area-name.ts';
import { contentWords, shared } from './content-words.ts';
import type { Passage } from './document.ts';
import { escaped, fold } from './normalise.ts';

/** The area that words stand under: the heading's own words, and the known area they name. */
export interface SectionArea {
  heading: number;
  words: string;
  id: string | null;
}

const asks = grammar`(how|to what extent|what|does|do|is|are) [^?.!]*\?$`;
const question = grammar`^(?:(?:(?:\p{L}+ )?question )?\d{1,2}(?:\.\d)?[.):]? )?${asks}`;

/**
 * A question heading says what the grade below it is for. "how effective is the force at …?" yields
 * the area of what stands under it.
 */
export function isQuestion(folded: string): boolean {
  return question.test(folded);
}

/** The nearest heading above a passage that asks how, or names a known area. */
export function headingArea(text: Text, passage: Passage): SectionArea | null {
  const asksHow = ({ words }: SectionArea) =>
    /^(?:how|to)\b/.test(question.exec(fold(words))?.[1] ?? '');
  return sectionsOf(text, passage).find((each) => each.id !== null || asksHow(each)) ?? null;
}

/**
 * Id of the area that the nearest heading above a passage names; the text's title encloses everything, and so names the area of nothing.
 */
export function areaAbove(text: Text, passage: Passage): string | null {
  const { passages } = text.document;
  return (
    sectionsOf(text, passage).find(({ heading, id }) => {
      const above = passages[heading];
      return id !== null && above?.depth !== 1;
    })?.id ?? null
  );
}

/** The nearest heading above a passage, whatever it says. */
export function nearestHeading(text: Text, passage: Passage): SectionArea | null {
  return sectionsOf(text, passage)[0] ?? null;
}

function sectionsOf({ document, areas }: Text, { headings }: Passage): SectionArea[] {
  return headings.map((heading) => {
    const words = document.passages[heading]?.text ?? '';
    return { heading, words, id: areas.find(words)?.id ?? null };
  });
}

const oneGrade = grammar`(?:one|a single|a) (?:of \w+ )?(?:${'gradeNouns'}|classes|bands)(?: each)?`;
const judgesEach = grammar`(?:${'judgingVerbs'}) (?:each|every)(?: [\w-]+){1,3}?`;
const forArea = grammar`,? (?:for|on) (?:[\w ]{1,30}: )?(?<area>[^.,;:]{3,100})(?=\p{P})`;
const announcing = grammar`\b(?:${oneGrade}|${judgesEach})${forArea}`;
const asked = /[:;] (?<area>how (?:well|good|\w+(?:ly|ive|ent|ate)) [^?]{5,120}\?)/;
const eachOwns = grammar`\b(?:each|every) \w+'s? (?<area>[^.,;:]{3,80}?) (?:was|is) (?:${'judgingVerbs'})\b`;

/** What a text says that each body is given one grade for: "each force was given one grade for its safety". */
export const announcedArea = once(({ document, areas }: Text): SectionArea | null => {
  for (const { index, folded, text } of document.passages.slice(0, 40)) {
    const words = folded.slice(0, 2000);
    const found = announcing.exec(words) ?? asked.exec(words) ?? eachOwns.exec(words);
    const area = found?.groups?.area;
    // "One of four grades for each question" and "a grade for every side of its work" announce none.
    if (!area || isCount(area) || /^(?:each|every)\b/.test(area)) continue;
    const start = words.indexOf(area, found.index);
    const told = text.slice(start, start + area.length);
    return { heading: index, words: told, id: areas.find(told)?.id ?? null };
  }
  return null;
});

/** What a text as a whole grades: what it announces, else the one pillar that its title names. */
export const titleArea = once((text: Text): SectionArea | null => {
  const told = announcedArea(text);
  if (told) return told;
  const { document, context } = text;
  const stems = contentWords(document.passages[0]?.text ?? '');
  const named = context.areas.filter(
    ({ kind, name }) => kind === 'pillar' && shared(contentWords(name), stems) > 0,
  );
  const [only, another] = named;
  return only && !another ? { heading: 0, words: only.name, id: only.id } : null;
});

const capitals = /^(\p{Lu}[^\p{Ll}\d.:]{2,60})[.:] (?=\P{L}?\p{Lu})/u;
const sentence = /^(\p{Lu}[^.:;!?]{2,60})\. (?=\P{L}?\p{Lu})/u;

/** Paragraphs of one form beyond which they are a list, and none has a head: so many are looked up. */
const mostHeads = 60;

/**
 * The words that head a paragraph within it, and that are no name: of `CUSTODY. Fell Police was graded good.`
 * the first.
 */
export function runInHead(text: Text, { index }: Passage): SectionArea | null {
  return headsOf(text).get(index) ?? null;
}

/** Looks for all heads of a text at once, by the paragraphs’ places. */
const headsOf = once(
  (text: Text) =>
    new Map(
      [sentence, capitals]
        .flatMap((form) => headsIn(text, form))
        .filter(({ id, words }) => id !== null || isCommon(text, words))
        .map((head) => [head.heading, head]),
    ),
);

/** The heads of one form. */
function headsIn(text: Text, form: RegExp): SectionArea[] {
  const heads = text.document.passages.flatMap(({ index, kind, text: line }) => {
    const words = kind === 'paragraph' ? form.exec(line)?.[1] : undefined;
    return words ? [{ heading: index, words, id: text.areas.find(words)?.id ?? null }] : [];
  });
  return heads.length > mostHeads ? [] : heads;
}

/** Whether a text writes words without capitals as well, as it writes no name. */
function isCommon({ document }: Text, words: string): boolean {
  const common = new RegExp(`(?<!\\p{L})${escaped(words.toLowerCase())}(?!\\p{L})`, 'u');
  return document.passages.some(({ text }) => common.test(text));
}
