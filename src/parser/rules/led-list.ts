import { areasIn } from '../document/area-words.ts';
import { wholeOf } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Answer, ToldGrading } from './reading.ts';
import type { VerdictPlace } from './verdict-place.ts';

const leads = grammar`\b(?:following|these|below|in (?:all )?(?:${'numbers'})|(?:${'numbers'}) (?:${'areaNouns'}))\b.*$|:$`;

/**
 * A grade in the words that lead to a list without grades: it is given to each item.
 * `Good gradings were given in the areas below.`, then `- Planning ahead`, yields one of that area.
 */
export function ledList({ text, about, passage, clause, single }: VerdictPlace): Answer {
  const { passages } = text.document;
  const first = passages[passage.index + 1];
  const last = clause.mark.sentence.end >= passage.text.length;
  if (!single || !last || first?.kind !== 'item' || passage.kind === 'item') return null;
  if (
    !leads.test(passage.folded.slice(clause.mark.sentence.start)) ||
    (clause.verb === 'none' && !clause.noun && !clause.mark.quoted)
  )
    return null;
  const items = passages
    .slice(passage.index + 1)
    .filter(({ leadIn }, at) => leadIn === passage.index && at < 60);
  if (
    items.some((item) =>
      text.scale.find(item.folded).some(({ end }) => end >= item.folded.length - 2),
    )
  )
    return null;
  const told = items.flatMap((item): ToldGrading[] => {
    const [body = about.at(item.index)] = text.bodyNames.named(item.text);
    const whole = wholeOf(item);
    return areasIn(text, item.index, whole).map((area) => ({
      body: { id: body.id, name: body.name },
      area: { words: item.text.slice(area.start, area.end), id: area.id },
      span: whole,
    }));
  });
  if (told.length === 0) return null;
  return {
    told,
    span: { passage: passage.index, start: clause.start, end: clause.end },
    basis: 'label',
    hedge: null,
    evidence:
      clause.verb === 'judging'
        ? ['judging verb']
        : clause.noun
          ? ['grade noun', 'giving verb']
          : ['marked grade', 'lead-in'],
  };
}
