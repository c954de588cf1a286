import { wordsOf } from '../lexicon/grammar.ts';
import { columnsOf } from './cells.ts';
import type { Document } from './document.ts';
import { openers } from './name-evidence.ts';
import type { BodyNames } from './named-bodies.ts';
import { fold } from './normalise.ts';
import type { Scale } from './scale.ts';
import { endsSentence } from './sentences.ts';

const part = String.raw`(?:St\. )?\p{Lu}[\p{L}\p{N}’'&-]{0,30}`;
const links = wordsOf('nameLinks').join('|');
const proper = `(?:The )?${part}(?: (?:(?:${links}) ){0,2}${part}){0,6}`;
const place = ', [^,]{2,40}';
const name = `(?<name>${proper})`;

/** Lines that name in one way, and what share of them must name known bodies for all to name one. */
const series = [
  { line: new RegExp(`^(?<mark>[^\\p{L}\\p{N}\\s]{1,3}) ${name}$`, 'u'), share: 2 / 5 },
  { line: new RegExp(`^${name}${place}(?: \\p{Pd}|:) (?=\\p{Lu})`, 'u'), share: 1 / 5 },
];

/** What is known of a text's names: by what nouns bodies are called, and what may be a name. */
interface Known {
  nouns: readonly string[];
  names: ReadonlySet<string>;
}

/**
 * Names that stand where other lines name a body: `>> Fell Islands` among `>> Dale Police` and its like,
 * "The Fells" in rows with a grade of which one is `Dale House, Mill Lane – Good`, `Fell` below `Force`, and
 * "Fell. Good for patrols." where three paragraphs begin so.
 */
export function namesInSeries(
  document: Document,
  scale: Scale,
  { named }: BodyNames,
  known: Known,
): string[] {
  const { passages } = document;
  const inLines = series.flatMap(({ line, share }) => {
    const found = passages.flatMap(({ text }) => {
      const match = line.exec(text);
      if (!match) return [];
      const { name = '', mark = '' } = match.groups ?? {};
      const rest = fold(text.slice(match[0].length));
      const graded = mark !== '' || scale.find(rest).some(({ start }) => start === 0);
      const whole = !scale.find(fold(name)).some(({ end }) => end === name.length);
      return graded && whole ? [{ name, mark }] : [];
    });
    const isBody = ({ name }: { name: string }) => named(name)[0]?.start === 0;
    const alike = [...Map.groupBy(found, ({ mark }) => mark).values()];
    return alike
      .filter((each) => each.filter(isBody).length >= each.length * share)
      .flatMap((each) => each.map(({ name }) => name));
  });
  return [
    ...inLines,
    ...namesInColumn(document, known),
    ...namesRunIn(document, scale, named, known),
  ];
}

/** The first cells below one that calls bodies what they are: `Force | Safety` above `Fell | Good`. */
function namesInColumn(document: Document, { nouns }: Known): string[] {
  let below = false;
  return document.passages.flatMap((passage) => {
    const [first, ...others] = columnsOf(document, passage);
    const words = passage.text.slice(first?.start, first?.end);
    const head = nouns.includes(fold(words));
    below = others.length > 0 && (below || head);
    return below && !head && alone.test(words) ? [words] : [];
  });
}

const alone = new RegExp(`^${name}$`, 'u');
const runIn = new RegExp(`^${name}(?:\\. (?=[^\\p{L}]?\\p{Lu})|: )`, 'u');

/** The names that head paragraphs with grades, or stand above them, in a text whose own head names no body. */
function namesRunIn(
  { passages }: Document,
  scale: Scale,
  named: BodyNames['named'],
  { names }: Known,
): string[] {
  if (passages.slice(0, openers).some(({ text }) => named(text).length > 0)) return [];
  const heads = passages.flatMap(({ text }) => {
    const head = runIn.exec(text)?.groups?.name ?? '';
    const told = endsSentence(text) && scale.find(fold(text)).length > 0;
    return names.has(head) && told ? [head] : [];
  });
  return heads.length > 2 ? heads : [];
}
