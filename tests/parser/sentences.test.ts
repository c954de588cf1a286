import { expect, test } from 'vitest';
import { splitSentences } from '../../src/parser/document/sentences.ts';

test.each([
  ['It is good. It is new.', ['It is good.', 'It is new.']],
  ['Mr. Ash came. “Why?” he said.', ['Mr. Ash came.', '“Why?” he said.']],
  ["Mr.Wold's report assessed it.", ["Mr.Wold's report assessed it."]],
  ['It logs 81.0 percent. That is low.', ['It logs 81.0 percent.', 'That is low.']],
  ['He asked “Why?” Then he left.', ['He asked “Why?”', 'Then he left.']],
  ['See No. 4 of the list. J. Lee wrote it.', ['See No. 4 of the list.', 'J. Lee wrote it.']],
  ['It said no. It meant it.', ['It said no.', 'It meant it.']],
  ['no stop at the end', ['no stop at the end']],
  ['', []],
])('splits %j', (text, sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
