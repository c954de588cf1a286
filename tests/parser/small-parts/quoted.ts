import { parseReport } from '../../../src/parser/parse-report.ts';
import { moorland } from '../moorland.ts';
import { rowsOf } from './row.ts';

const said = 'Patrols are well led and quick';

/** Words can stand in marks of every kind, and single marks may be open at a passage's end. */
export const quotesMarked = rowsOf(quotesIn, [
  ...['“”', '""', '„”', '«»', '‘’', "''"].flatMap(([open, close]) => [
    [`${open}${said},${close} said Ann Lee.`, `Ann Lee: ${said},`] as const,
    [`Ann Lee said: ${open}${said}.${close}`, `Ann Lee: ${said}.`] as const,
  ]),
  ...['‘', "'", '“', '"'].map(
    (open) => [`Ann Lee said: ${open}${said}.\n\nThey left.`, `Ann Lee: ${said}.`] as const,
  ),
]);

const mine = 'I read it on the day, and my own view is that it was kept well and clean.';

/** What opens a post or a letter is none of the words that its sender says. */
export const openingsLeft = rowsOf(quotesIn, [
  ...['', 'Replying to @moorland ', '1/2 ', 'Replying to @moorland 1/2 '].flatMap((opens) =>
    ['Ann Lee @annlee', 'Ann Lee (@annlee)', '– Ann Lee @annlee · 2h', 'Ann Lee @annlee'].map(
      (head) =>
        [
          `Moorland posts\n\nThey were sent in May.\n\n${head}\n${opens}${mine}\n\n${head.replaceAll('Ann Lee', 'Ben Ash')}\n${opens}${mine}\n`,
          `Ann Lee: ${mine}; Ben Ash: ${mine}`,
        ] as const,
    ),
  ),
  ...['', 'Sir, ', 'Madam – ', 'Madam, ', 'Dear Editor, ', 'Sir - ', '“', '"'].map(
    (opens) =>
      [
        `Moorland letters\n\n${opens}${mine}\n\n– Ann Lee\n\n${opens}${mine}\n\n– Ben Ash\n`,
        `Ann Lee: ${mine}; Ben Ash: ${mine}`,
      ] as const,
  ),
]);

function quotesIn(text: string): string {
  const { quotes, passages } = parseReport({ file: 'a.txt', text, frontMatter: null }, moorland);
  return quotes
    .map(({ speaker, paragraphs }) => {
      const words = paragraphs.map(({ passage, start, end }) =>
        passages[passage]?.text.slice(start, end),
      );
      return `${speaker}: ${words.join(' / ')}`;
    })
    .join('; ');
}
