import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignCopy, maxDifferences } from '../../src/checks/align-copy.ts';
import { listMarkOf } from '../../src/parser/document/raw-lines.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { cpuSeconds } from '../support/cpu-seconds.ts';

const passage = (text: string, listNumber: number | null = null) => ({ text, listNumber });

describe('a copy that equals its original', () => {
  test('may join wrapped lines and drop the space after a hyphen at a line’s end', () => {
    const { differences, positions } = alignCopy(
      [passage('its problem-solving tactics work')],
      'its problem-\n  solving\ntactics \u00a0work\n',
      [],
    );
    expect(differences).toEqual([]);
    expect(positions[0]?.[12]).toBe(15);
  });

  test('has a row whose cells go on over lines cell by cell', () => {
    const original = 'Work with      Good\nchildren\n\nFires      Poor\nand floods\n';
    const { differences, positions } = alignCopy(
      [passage('Work with children Good'), passage('Fires Poor and floods')],
      original,
      [],
    );
    expect(positions[0]).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 21, 22, 23, 24, 25, 26, 27, 28, 15, 16, 17, 18,
    ]);
    expect(differences).toEqual([]);
  });

  test('may leave out the marks of list items', () => {
    const { differences } = alignCopy(
      [passage('one'), passage('two'), passage('three', 3)],
      '  • one\n- two\n3. three',
      [],
    );
    expect(differences).toEqual([]);
  });

  test.each([
    ['another number', 3, '3. two'],
    ['no number', null, 'two'],
  ])('may not give a numbered item %s', (_, listNumber, told) => {
    const copy = [passage('one', 1), passage('two', listNumber), passage('three', 5)];
    expect(alignCopy(copy, '1. one\n2. two\n5. three', []).differences).toEqual([
      { passage: 1, offset: 0, copy: told, original: '2. two', originalLine: 2 },
    ]);
  });

  test('may leave out page furniture that it declares', () => {
    const copy = [passage('The words.'), passage('More words.')];
    const original = 'Skip to content\nThe words.\nShare   this\n\nMore words.\nFoot';
    const declared = [
      { line: 1, text: 'Skip to content' },
      { line: 3, text: 'Share this' },
      { line: 6, text: 'Foot' },
    ];
    expect(alignCopy(copy, original, declared)).toMatchObject({
      differences: [],
      unusedLeftOut: [],
    });
  });

  test('counts the invisible marks that it drops', () => {
    const { differences, droppedMarks } = alignCopy(
      [passage('a word here')],
      '\uFEFFa wo\u200Brd\u200E\u00ad he\u2066re',
      [],
    );
    expect(differences).toEqual([]);
    expect(droppedMarks).toBe(5);
  });
});

describe('a copy that differs', () => {
  test('is told where it parts from the original', () => {
    const { differences } = alignCopy(
      [passage('The force is good.')],
      'Title\n\nThe force is poor.',
      [{ line: 1, text: 'Title' }],
    );
    expect(differences).toMatchObject([{ passage: 0, offset: 13, originalLine: 3 }]);
  });

  test('may not add a space inside a word', () => {
    const { differences } = alignCopy([passage('anti social')], 'antisocial', []);
    expect(differences).toMatchObject([{ offset: 4 }]);
  });

  test('may not take a space out between words', () => {
    const { differences } = alignCopy([passage('onetwo')], 'one\ntwo', []);
    expect(differences).toMatchObject([{ offset: 3 }]);
  });

  test('may not drop a dash that stands between words', () => {
    const { differences } = alignCopy([passage('one'), passage('two')], 'one - two', []);
    expect(differences).toMatchObject([{ passage: 1, offset: 0 }]);
  });

  test('may not lose the end of the original', () => {
    const { differences } = alignCopy([passage('One.')], 'One.\n\nTwo.', []);
    expect(differences).toMatchObject([{ passage: null, originalLine: 3 }]);
  });

  test('names every passage that differs, not only the first', () => {
    const { differences } = alignCopy(
      [passage('One onl.'), passage('Two stays.'), passage('Three onl.')],
      'One only.\nTwo stays.\nThree only.',
      [],
    );
    expect(differences.map(({ passage }) => passage)).toEqual([0, 2]);
  });

  test('keeps furniture that stands elsewhere than declared', () => {
    const { unusedLeftOut } = alignCopy([passage('Words.')], 'Words.\n', [
      { line: 2, text: 'Share' },
    ]);
    expect(unusedLeftOut).toEqual([{ index: 0, line: null }]);
  });
});

describe('rows that all differ', () => {
  const named = (copy: string[], original: string) =>
    alignCopy(
      copy.map((text) => passage(text)),
      original,
      [],
    ).differences.map(({ passage: index, copy: found, original: expected }) => [
      index,
      found,
      expected,
    ]);

  test('are all named, each beside its own row of the original', () => {
    const copy = ['Crime Goood', 'Dogs Goood', 'Cats Goood', 'The end.'];
    expect(named(copy, 'Crime Good\nDogs Good\nCats Good\nThe end.')).toEqual([
      [0, 'Crime Goood', 'Crime Good'],
      [1, 'Dogs Goood', 'Dogs Good'],
      [2, 'Cats Goood', 'Cats Good'],
    ]);
  });

  test('are all named where each has one word and no word stands in both', () => {
    expect(named(['Goood', 'Adequatte', 'Inadequat'], 'Good\nAdequate\nInadequate')).toEqual([
      [0, 'Goood', 'Good'],
      [1, 'Adequatte', 'Adequate'],
      [2, 'Inadequat', 'Inadequate'],
    ]);
  });

  test('do not hide a row too many or too few', () => {
    expect(named(['One row.', 'Invented row.', 'Last row.'], 'One row.\nLast row.')).toEqual([
      [1, 'Invented row.', 'Last row.'],
    ]);
    expect(named(['One row.', 'Last row.'], 'One row.\nLost words.\nLast row.')).toEqual([
      [1, 'Last row.', 'Lost words.'],
    ]);
  });

  test('are named at the row whose last word is cut short, not at the next', () => {
    expect(named(['Call handler', 'answer.'], 'Call handlers\nanswer.')).toEqual([
      [0, 'Call handler', 'Call handlers'],
    ]);
  });
});

describe('page furniture declared for another line', () => {
  test('is told with the line where it stands, and makes no difference', () => {
    const { differences, unusedLeftOut } = alignCopy(
      [passage('The words.'), passage('More words.')],
      'Skip\nThe words.\nShare this\nMore words.\nFoot',
      [
        { line: 2, text: 'Skip' },
        { line: 9, text: 'Share this' },
        { line: 1, text: 'Foot' },
      ],
    );
    expect(differences).toEqual([]);
    expect(unusedLeftOut.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe('a text made to keep a build busy', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `w${index}`);

  test.each([
    ['every row differs', many.map((word) => `${word}x`), many.join('\n')],
    ['nothing is alike', many, many.map((word) => `x${word}`).join(' ')],
    ['the same words over and over', many.map(() => 'a b'), 'a a '.repeat(60_000)],
    ['one endless word', ['a'.repeat(200_000)], 'a '.repeat(100_000)],
  ])('is compared in a few seconds where %s', async (_, copy, original) => {
    const seconds = await cpuSeconds(() => {
      const { differences } = alignCopy(
        copy.map((text) => passage(text)),
        original,
        [],
      );
      expect(differences.length).toBeLessThanOrEqual(maxDifferences);
    });
    expect(seconds).toBeLessThan(10);
  });
});

describe('any text', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé“”'’.-]{1,8}$/u), {
    minLength: 1,
    maxLength: 40,
  });

  test('equals itself, however its white space falls', () => {
    holdsForAny(
      fc.property(words, fc.array(fc.constantFrom(' ', '\n', '\u00a0 ', ' \n\n')), (list, gaps) => {
        const original = list.map((word, index) => word + (gaps[index] ?? ' ')).join('');
        const { differences } = alignCopy([passage(list.join(' '))], original, []);
        expect(differences).toEqual([]);
      }),
    );
  });

  test('is found out when one letter of the copy changes', () => {
    holdsForAny(
      fc.property(words, fc.nat(), (list, choice) => {
        const original = list.join(' ');
        // A copy may lack the mark of a list item, so that one is told as a whole: `a. é a`.
        fc.pre(!listMarkOf(original));
        const places = [...original.matchAll(/\S/g)].map(({ index }) => index);
        const at = places[choice % places.length] ?? 0;
        const damaged = `${original.slice(0, at)}X${original.slice(at + 1)}`;
        expect(alignCopy([passage(damaged)], original, []).differences).toMatchObject([
          { passage: 0, offset: at },
        ]);
      }),
    );
  });
});
