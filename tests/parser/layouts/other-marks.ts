import { fold } from '../../../src/parser/document/normalise.ts';
import type { Shown } from '../fixtures/shown.ts';

/** The ways in which other printers would set the same words: each gives a text with one character for each. */
export const printings: Record<string, (text: string) => string> = {
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'curly quotation marks': (text) =>
    text
      .replace(/(?<=^|[\s([])"/gm, '“')
      .replace(/"/g, '”')
      .replace(/(?<=^|[\s([“])'/gm, '‘')
      .replace(/'/g, '’'),
  hyphens: (text) => text.replace(/(?<= )[–—](?= )/g, '-'),
  'en dashes': (text) => text.replace(/(?<= )[-—](?= )/g, '–'),
  'em dashes': (text) => text.replace(/(?<= )[-–](?= )/g, '—'),
  bullets: (text) => text.replace(listMark, '$1•'),
  stars: (text) => text.replace(listMark, '$1*'),
  'middle dots': (text) => text.replace(listMark, '$1·'),
};

const listMark = /^(\s*)[•·‣⁃∙▪*](?=\s)/gm;

/** What is found in a text, without the marks that printings differ in. */
export function withoutMarks(found: Shown): string {
  return fold(JSON.stringify(found)).replace(/["'\\•·*-]/g, '');
}
