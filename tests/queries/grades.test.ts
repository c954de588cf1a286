import { expect, test } from 'vitest';
import { allGrades, gradeOn } from '../../src/queries/finding-view.ts';
import { smallEdition } from '../data/small-edition.ts';

const edition = smallEdition();
const [round] = edition.rounds;
if (!round) throw new Error('the small edition has a round');

test('a grade has the look that its round’s scale gives its word', () => {
  expect(gradeOn(round, 'requires improvement').look).toBe('triangle');
});

test('a word that is on no scale is an error, not a grade without a look', () => {
  expect(() => gradeOn(round, 'poor')).toThrow(/PEEL 2017.*"poor"/);
});

test('a grade of several scales is one grade', () => {
  const later = {
    ...round,
    id: 'later',
    scale: [{ word: 'poor', look: 'ring' as const, alsoPrinted: [] }, ...round.scale],
  };
  expect(allGrades({ ...edition, rounds: [round, later] }).map(({ word }) => word)).toEqual([
    'outstanding',
    'good',
    'requires improvement',
    'inadequate',
    'poor',
  ]);
});
