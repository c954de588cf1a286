import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parser/parse-report.ts';
import { frontMatterOf, moorland } from './moorland.ts';

describe('a text that would take for ever is refused', () => {
  test.each([
    ['more than 256 KiB', 'word '.repeat(60_000), 1],
    ['quotation blocks nested too deep', `${'>'.repeat(21)} word`, 5],
    ['lists nested too deep', `${'- '.repeat(21)}word`, 5],
    ['a list indented too deep', `word\n${' '.repeat(44)}- word`, 6],
    ['too many marks in one block', '*a_ '.repeat(600), 5],
    ['too many brackets in one block', `${'[a]\n'.repeat(600)}`, 505],
  ])('%s', (_, text, line) => {
    const { messages, passages } = copy(text);
    expect(passages).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'input-bounds', line, severity: 'error' }]);
  });

  test('but escaped marks, and marks in many blocks, are read', () => {
    const { messages, passages } = copy(`${'\\*'.repeat(1200)}\n\n${'\\[a\\]\n\n'.repeat(600)}`);
    expect(messages).toEqual([]);
    expect(passages).toHaveLength(601);
  });
});

function copy(text: string) {
  const source = {
    file: 'a.md',
    text: `---\ntitle: x\n---\n\n${text}`,
    frontMatter: frontMatterOf({}),
  };
  return parseReport(source, moorland);
}
