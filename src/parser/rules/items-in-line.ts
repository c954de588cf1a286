import type { Passage } from '../document/document.ts';
import { hasParts } from './ask-line.ts';

/** A stretch of a passage. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * The items that run on in one line of what is asked: "the force should: (a) train; (b) check." has two.
 * The stretch itself where it has none, or where they are parts of one thing asked.
 */
export function itemsInLine(passage: Passage, { start, end }: Stretch): Stretch[] {
  const words = passage.folded.slice(start, end);
  const marks = [...words.matchAll(mark)];
  const firsts = marks
    .slice(0, 2)
    .map((found) => found[1])
    .join(' ');
  const lead = words.slice(0, marks[0]?.index).trim();
  const led = lead === '' || (/:$/.test(lead) && !hasParts({ ...passage, folded: lead }));
  if (!led || !/^(?:i ii|a b|1 2)$/.test(firsts)) return [{ start, end }];
  return marks.map(({ index, 0: { length } }, nth) => {
    const until = marks[nth + 1]?.index ?? words.length;
    const own = words.slice(index + length, until).replace(/[;,](?: and)?\s*$/, '');
    return { start: start + index + length, end: start + index + length + own.length };
  });
}

const mark = /(?:^|(?<=[:;,.]|\band) )\(?(i{1,3}|iv|vi{0,3}|[a-h]|[1-9])[).] (?=\S+ \S)/g;
