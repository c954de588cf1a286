import { vocabulary } from './made-up-words.ts';
import { seeded } from './seeded.ts';

/** An invented report of about so many bytes: prose with grades, lists, questions and quotations. */
export function madeReport(bytes: number, seed: number): string {
  const random = seeded(seed);
  const word = vocabulary(random, 3000);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const some = (least: number, most: number) => least + Math.floor(random() * (most - least));
  const sentence = () =>
    `The ${words(some(3, 9))} ${pick(['has', 'was', 'is', 'gives'])} ${words(some(3, 12))}.`;
  const paragraph = () => Array.from({ length: some(2, 6) }, sentence).join(' ');
  const grade = () =>
    pick(['outstanding', 'good', 'adequate', 'requires improvement', 'inadequate']);
  const list = (lead: string, ask: string) =>
    [lead, '', ...Array.from({ length: some(2, 5) }, () => `- ${ask}${words(some(5, 15))}.`)].join(
      '\n',
    );
  const parts = [
    paragraph,
    paragraph,
    paragraph,
    () =>
      `How well does the force ${words(some(2, 5))}?\n\n${pick(['Good', 'Inadequate', 'Adequate'])}`,
    () => `Moorland Police is ${grade()} at ${words(some(2, 5))}. ${sentence()}`,
    () => `The force was judged ‘${grade()}’ for ${words(2)}, ${words(2)} and ${words(2)}.`,
    () => list('The force:', `is ${grade()} at `),
    () => list('Areas for improvement', 'The force should '),
    () => list('By 31 January 2025, the force should:', ''),
    () => `Chief Constable Ann Lee said:\n\n“${paragraph()}\n\n“${paragraph()}”`,
    () => `“${sentence()} ${sentence()}” said Mr Rowe, who ${words(4)}.`,
  ];
  let text = 'PEEL 2023–25: an inspection of Moorland Police\n';
  for (let length = text.length; length < bytes; ) {
    const part = `\n${(parts[some(0, parts.length)] ?? paragraph)()}\n`;
    text += part;
    length += Buffer.byteLength(part);
  }
  return cutToBytes(text, bytes);
}

/** The beginning of a text that takes no more bytes than this. */
export function cutToBytes(text: string, bytes: number): string {
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
}
