import { areasIn } from '../document/area-words.ts';
import { wholeOf } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Answer, ToldGrading, VerdictPlace } from './reading.ts';

const leads = grammar`\b(?:below|(?:${'numbers'}) (?:${'areaNouns'}))\b|:$`;

/**
 * A grade in the words that lead to a list without grades: it is given to each item.
 * `Good gradings were given in the areas below.`, then `- Planning ahead`, yields one of that area.
 */
export function ledList({ text, about, passage, clause }: VerdictPlace): Answer {
  const { sentence, quoted } = clause.mark;
  const given = clause.verb !== 'none' || clause.noun || quoted;
  const last = sentence.end >= passage.text.length;
  if (!last || !given || !leads.test(passage.folded.slice(sentence.start))) return null;
  const from = passage.index + 1;
  const below = text.document.passages.slice(from, from + 60);
  const items = below.filter(({ leadIn }) => leadIn === passage.index);
  const told = items.flatMap((item): ToldGrading[] => {
    const span = wholeOf(item);
    const body = about.at(item.index, item.text.length);
    return areasIn(text, item.index, span).map(({ start, end, id }) => {
      return { body, area: { words: item.text.slice(start, end), id }, span };
    });
  });
  if (told.length === 0) return null;
  return {
    told,
    span: { passage: passage.index, start: clause.start, end: clause.end },
    basis: 'label',
    hedge: null,
    evidence: ['row', 'lead-in'],
  };
}
