import { grammar } from '../lexicon/grammar.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { bodyKey } from './named-bodies.ts';

const counted = grammar`^(?:both|all (?<number>${'numbers'}))(?: of them|(?: of the)? (?<noun>\w+)s)?$`;

/**
 * The bodies that folded words mean all of, where a text names so many up to a passage: "all three" below
 * `Fell Police`, `Dale Police` and `Tarn Police`. Empty where it names more or fewer.
 */
export function allBodies(text: Text, words: string, passage: number): ParsedBody[] {
  const found = counted.exec(words);
  const noun = found?.groups?.['noun'];
  if (!found || (noun && !text.bodyNouns.is(noun))) return [];
  const number = inOrder.indexOf(found.groups?.['number'] ?? 'two') + 1;
  const named = text.document.passages.slice(Math.max(0, passage - farthest), passage + 1);
  const bodies = new Map(
    named
      .flatMap(({ index }) => text.bodiesIn(index))
      .map(({ id, name }) => [bodyKey({ id, name }), { id, name }]),
  );
  return bodies.size === number ? [...bodies.values()] : [];
}

/** Bodies that are named farther above are not meant. */
const farthest = 200;
/** "One" to "twenty": the numbers behind them leave some out. */
const inOrder = lexicon.numbers.words.split('|').slice(0, 20);
