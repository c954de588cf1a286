import { canNameArea, hasFiniteVerb, isCount } from '../../../src/parser/document/area-name.ts';
import { contentWords } from '../../../src/parser/document/content-words.ts';
import { itemNumber } from '../../../src/parser/document/item-number.ts';
import { isSign } from '../../../src/parser/document/runs.ts';
import { isQuestion } from '../../../src/parser/document/section-area.ts';
import { rowsOf } from './row.ts';

/** An area has a name of words, and no clause, count, time or pronoun is one. */
export const areaNames = rowsOf(canNameArea, [
  ['its use of resources', true],
  ['how well it plans', true],
  ['how the force says it plans', true],
  ['the people who are held', true],
  ['places where people are held', true],
  ['what people say they need', true],
  ['times when people are held', true],
  ['cells where officers are held', true],
  ['helping people have a say', true],
  ['the same time', false],
  ['same time next year', false],
  ['care | safety', false],
  ['"care"', false],
  ['12% of calls', false],
  ['care; safety', false],
  ['it', false],
  ['of care', false],
  ['this', false],
  ['these plans', false],
  ['them', false],
  ['who planned', false],
  ['where they planned', false],
  ['which planned', false],
  ['too', false],
  ['the force says so', false],
  ["it hasn't planned", false],
]);

/** A clause has a verb of its own. */
export const clauses = rowsOf(hasFiniteVerb, [
  ['the force is well run', true],
  ['the force has run well', true],
  ['the force said so', true],
  ["the force didn't run well", true],
  ['well-being', false],
  ['managing offenders', false],
]);

/** A number of areas is a count. */
export const counts = rowsOf(isCount, [
  ['both', true],
  ['several areas', true],
  ['two of its grades', true],
  ['12 areas', true],
  ['the 12 areas', true],
  ['most of the new areas', true],
  ['12 that were inspected', true],
  ['9 of the areas inspected', true],
  ['some', true],
  ['allied areas', false],
  ['care', false],
]);

/** A question can begin with its number and ask in many ways. */
export const questions = rowsOf(isQuestion, [
  ['how effective is it?', true],
  ['to what extent does it plan?', true],
  ['what are its plans?', true],
  ['does it plan?', true],
  ['do officers plan?', true],
  ['is it good?', true],
  ['are people safe?', true],
  ['question 3: is it good?', true],
  ['key question 3: is it good?', true],
  ['3. is it good?', true],
  ['3) is it good?', true],
  ['3.1 is it good?', true],
  ['is it good', false],
]);

/** A number or a letter can stand before an item. */
export const numbers = rowsOf(itemNumber, [
  ['1.2 staffing', '1.2 '],
  ['a) fires', 'a) '],
  ['(3) fires', '(3) '],
  ['kp/24/02 train', 'kp/24/02 '],
  ['afi-3 train', 'afi-3 '],
  ['kp-24-02 train', 'kp-24-02 '],
  ['3a train', '3a '],
  ['fires', ''],
]);

/** A picture is no name. */
export const signs = rowsOf(isSign, [
  ['[image: a star]', true],
  ['(image: a star)', true],
  ...'green amber yellow orange red blue'.split(' ').map((colour) => [colour, true] as const),
  ['greenfield', false],
]);

/** Phrases of one meaning have the same words, however they are spelt. */
export const meanings = rowsOf(
  (text) => contentWords(text).join(' '),
  [
    ['the officers’ anti-social behaviour', 'offic antisoci behaviour'],
    ['reducing re-offending', 'reduc reoffend'],
    ['an officer’s plans', 'offic plan'],
    ['plans of officers’', 'plan offic'],
    ['what they could and would do', ''],
    ['the area of planning', 'plan'],
    ['areas of planning', 'plan'],
    ['the overall extent to which it plans', 'plan'],
    ...[
      'a an the its their his her our your this that these those it they we is are be been was were',
      'of to in at for on with and or by from as into through across within including has have had',
      'how what which who whose where well does do did will would can could should must might all any both each overall extent way area areas',
    ].map((words) => [`${words} plans`, 'plan'] as const),
    ['plans until May', 'plan until mai'],
  ],
);
