import { holdsWord } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { fold } from './normalise.ts';

/**
 * Whether nothing in a text could be the name of a body: no word has a capital but those that begin a
 * sentence, people in office with their offices, months, organisations and rounds that are known. "The
 * force is good. Chief Constable Ann Lee said in May" names none; "The force at Riverside" may name one.
 */
export function namesNoBody(text: Text): boolean {
  const { organisations, rounds } = text.context;
  const { passages } = text.document;
  const offices = passages.map(({ index }) => inOffice(text, index));
  const others = [...organisations, ...rounds].flatMap(({ name, otherNames }) => [
    name,
    ...otherNames,
  ]);
  const names = [...offices.flat().map(({ name }) => name), ...others];
  const known = new Set(names.flatMap((name) => fold(name).split(' ')));
  return passages.every(({ index, text: words }) => {
    const rest = (offices[index] ?? []).reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end),
      words,
    );
    return [...rest.matchAll(capital)].every(([, word = '']) => {
      const folded = fold(word);
      return known.has(folded) || small.some((list) => holdsWord(list, folded));
    });
  });
}

const small = ['functionWords', 'titles', 'companies'] as const;
/** A word with a capital within a sentence. */
const capital = /(?<=[\p{L}\p{N}] )(\p{Lu}\p{L}*)/gu;

/** The people of a passage who stand behind their office, each with it. */
function inOffice({ document, peopleIn, peopleNames }: Text, passage: number) {
  const words = document.passages[passage]?.text ?? '';
  return peopleIn(passage).flatMap(({ name, start, end }) => {
    const role = peopleNames.roleBefore(words.slice(0, start));
    return role === null ? [] : [{ name, start: start - role.length - 1, end }];
  });
}
