import { expect, test } from 'vitest';
import { viewOf } from '../../src/search/answer/index-view.ts';
import type { ConceptMatch } from '../../src/search/answer/match-concept.ts';
import type { Match } from '../../src/search/answer/matching.ts';
import { rank } from '../../src/search/answer/rank.ts';
import { understandAsTyped } from '../../src/search/query/understand.ts';
import { runsOf } from '../../src/search/words/tokens.ts';

/** A report of two records: a quote of three pieces of 50 words, and a passage of one. */
const view = viewOf({
  reports: [0],
  kind: '20',
  voice: '00',
  voices: [{ kind: 'inspectorate', person: null, organisation: null }],
  body: '',
  bodies: ['a-force'],
  several: { record: [0], pieces: [3] },
  length: [50, 50, 50, 50],
  leadIns: [],
  gradings: { record: [], area: [], judgment: [], round: [] },
  areas: [],
  judgments: [],
  rounds: [],
  themes: {},
});

const asked = (word: string, held: Record<number, Partial<Match>>): ConceptMatch => {
  const [concept] = understandAsTyped(word, runsOf(word)).concepts;
  if (!concept) throw new Error(`${word} asks for nothing`);
  const pieces = Object.entries(held).map(([piece, match]): [number, Match] => [
    Number(piece),
    { match: 1, places: [Number(piece) * 50], ofRecord: false, ...match },
  ]);
  return { concept, pieces: new Map(pieces), weight: 1, said: true };
};
const ranked = (...matches: ConceptMatch[]) =>
  rank(matches, { view }).map(({ record, piece }) => [record, piece]);

test('a piece that holds all goes before a record that holds it scattered', () => {
  expect(ranked(asked('force', { 0: {}, 3: {} }), asked('vetting', { 2: {}, 3: {} }))).toEqual([
    [1, 3],
    [0, 0],
  ]);
});

test('a record stands for its best piece', () => {
  expect(ranked(asked('force', { 0: {}, 1: {} }), asked('vetting', { 1: {} }))).toEqual([[0, 1]]);
});

test('a record that answers by who speaks stands for its first piece', () => {
  const bySpeaker = { places: [], ofRecord: true };
  expect(ranked(asked('wilsher', { 0: bySpeaker, 1: bySpeaker, 2: bySpeaker }))).toEqual([[0, 0]]);
});

test('what holds less than half of the best is left out', () => {
  const three = ['force', 'vetting'].map((word) => asked(word, { 3: {} }));
  expect(ranked(...three, asked('stress', { 0: {}, 3: {} }))).toEqual([[1, 3]]);
});
