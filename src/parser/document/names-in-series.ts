import { wordsOf } from '../lexicon/grammar.ts';
import type { Document } from './document.ts';
import type { BodyNames } from './named-bodies.ts';
import { fold } from './normalise.ts';
import type { Scale } from './scale.ts';

const part = String.raw`(?:St\. )?\p{Lu}[\p{L}\p{N}’'&-]{0,30}`;
const links = wordsOf('nameLinks').join('|');
const proper = `(?:The )?${part}(?: (?:(?:${links}) ){0,2}${part}){0,6}`;
const place = ', [^,]{2,40}';
const name = `(?<name>${proper})`;

/** Lines that name in one way, and what share of them must name known bodies for all to name one. */
const series = [
  { line: new RegExp(`^(?<mark>[^\\p{L}\\p{N}\\s]{1,3}) ${name}$`, 'u'), share: 2 / 5 },
  { line: new RegExp(`^${name}(?: \\p{Pd}|:) (?=\\p{Lu})`, 'u'), share: 1 / 2 },
  { line: new RegExp(`^${name}${place}(?: \\p{Pd}|:) (?=\\p{Lu})`, 'u'), share: 1 / 5 },
];

/**
 * Names that stand where other lines name a body: `>> Fell Islands` among `>> Dale Police` and its like,
 * "The Fells" in rows with a grade of which one is `Dale House, Mill Lane – Good`.
 */
export function namesInSeries(
  { passages }: Document,
  scale: Scale,
  { named }: BodyNames,
): string[] {
  return series.flatMap(({ line, share }) => {
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
      .flatMap((each) => each.map(({ name }) => name))
      .filter((name) => named(name)[0]?.name !== name);
  });
}
