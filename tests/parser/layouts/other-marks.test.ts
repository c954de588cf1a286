import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContext } from '../../../src/loaders/read-context.ts';
import { firstEdition } from '../../support/edition-of.ts';
import { readExpectations } from './expectation.ts';
import { printings, withoutMarks } from './other-marks.ts';
import { readWords } from './read-text.ts';
import { setFolders } from './sets.ts';

const { context } = await readContext(firstEdition);
const texts = (
  await Promise.all(
    setFolders().map(async (folder) =>
      (
        await readExpectations(folder)
      ).map((expected) => {
        const text = readFileSync(join(folder, expected.file), 'utf8');
        return { expected, text, found: withoutMarks(readWords(text, expected, context).found) };
      }),
    ),
  )
).flat();

describe('the marks that a printer chose change nothing that is found', () => {
  test.each(Object.entries(printings))('%s', (_, print) => {
    const other = texts.filter(({ text }) => print(text) !== text);
    expect(other.length).toBeGreaterThan(10);
    const unlike = other.filter(
      ({ text, expected, found }) =>
        withoutMarks(readWords(print(text), expected, context).found) !== found,
    );
    expect(unlike.map(({ expected }) => expected.file)).toEqual([]);
  });
});
