import type { Document } from './document.ts';
import { fold } from './normalise.ts';
import type { Scale } from './scale.ts';
import { proper } from './told-names.ts';

const place = ', [^,]{2,40}';
const name = `(?<name>${proper})`;

/** Lines that name in one way, and what share of them must name known bodies for all to name one. */
const series = [
  { line: new RegExp(`^(?<mark>[^\\p{L}\\p{N}\\s]{1,3}) ${name}$`, 'u'), share: 1 / 2 },
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
  isBody: (name: string) => boolean,
): string[] {
  return series.flatMap(({ line, share }) => {
    const found = passages.flatMap(({ text }) => {
      const match = line.exec(text);
      const { name = '', mark = '' } = match?.groups ?? {};
      const rest = fold(text.slice(match?.[0].length));
      const graded = mark !== '' || scale.find(rest).some(({ start }) => start === 0);
      return match && graded ? [{ name, mark }] : [];
    });
    const alike = [...Map.groupBy(found, ({ mark }) => mark).values()];
    return alike
      .filter((each) => each.filter(({ name }) => isBody(name)).length >= each.length * share)
      .flatMap((each) => each.map(({ name }) => name).filter((name) => !isBody(name)));
  });
}
