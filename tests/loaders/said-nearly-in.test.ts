import { expect, test } from 'vitest';
import { withSaidNearlyIn } from '../../src/loaders/said-elsewhere.ts';
import { areNearlyTheSame } from '../../src/parser/document/word-differences.ts';
import type { Passage } from '../../src/schemas/passage.ts';
import { passage } from '../data/small-records.ts';

const long =
  'The force knows that its horses (above all the old ones) are tired and has told its riders so.';
const short = '“The force knows that its horses are tired.';
const bodies = (_report: string) => ['moorland-police'];

test('a sentence that another report prints with words left out is found at both places', () => {
  const [one, other] = withSaidNearlyIn([of('a', long), of('b', short)], [], bodies);
  expect(one?.sentences[0]?.saidNearlyIn).toEqual([{ passage: 'b', start: 0, end: short.length }]);
  expect(other?.sentences[0]?.saidNearlyIn).toEqual([{ passage: 'a', start: 0, end: long.length }]);
});

test('a sentence of the same report, of another body’s, or told to be the very same is not nearly so', () => {
  const nearly = (passages: Passage[], of = bodies) =>
    withSaidNearlyIn(passages, [], of).flatMap(({ sentences }) => sentences[0]?.saidNearlyIn);
  expect(nearly([of('a', long), of('a', short)])).toEqual([]);
  expect(nearly([of('a', long), of('b', short)], (report) => [report])).toEqual([]);
  const same = of('a', short);
  const told = {
    ...same,
    sentences: same.sentences.map((each) => ({ ...each, saidAlsoIn: ['b'] })),
  };
  expect(nearly([told, of('b', short)])).toEqual([]);
});

test('two gradings that sound alike stay two', () => {
  const one = of('a', 'The force is rated good at keeping its many horses well fed and warm.');
  const other = of('b', 'The force is rated good at keeping its horses well fed and warm.');
  const told = { passage: 'a', start: 0, end: 20 };
  const found = withSaidNearlyIn([one, other], [told], bodies);
  expect(found.flatMap(({ sentences }) => sentences[0]?.saidNearlyIn)).toEqual([]);
});

/** Two sentences of eight words or more, and whether one is the other with words left out. */
const pairs: [string, string, boolean][] = [
  [
    'It is fair to all who call at night.',
    'It is fair to all (and most) who call late at night',
    true,
  ],
  ['It is fair to all who call at night.', 'It is not fair to all who call at night.', false],
  ['It is fair to all who call at night.', 'It is fair to all 12 who call at night.', false],
  ['It is fair to all who call at night.', 'It is harsh to all who call at night.', false],
  ['It is fair to all who call.', 'It is fair to all who may call.', false],
  [
    'It is fair to all who call at night.',
    'It is fair to all who, for one reason or another and as often as they like on any day of any week in any season of any kind of weather, call at night.',
    false,
  ],
];

test.each(pairs)('“%s” and “%s” are nearly the same: %s', (one, other, are) => {
  expect(areNearlyTheSame(one, other)).toBe(are);
  expect(areNearlyTheSame(other, one)).toBe(are);
});

function of(report: string, text: string): Passage {
  return { ...passage(text, '1', 1), id: report, report };
}
