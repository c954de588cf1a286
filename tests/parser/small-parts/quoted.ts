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
