import { passageById, perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Observation, Stance } from '../schemas/observation.ts';
import { type Passage, type Span, sentenceAt, sentencesOf } from '../schemas/passage.ts';
import { alsoPrintedIn } from './finding-context.ts';
import type { ObservationView } from './finding-view.ts';
import { oddWordsIn, quotedWords, type RangedText } from './words-shown.ts';

/** An observation with its place, and what turns it or goes on in its sentence. */
export function saidOf(edition: Edition, finding: ObservationView) {
  const { passage, after } = quotedWords(edition, finding.record.spans);
  return {
    finding,
    /** The words after these that turn what they say, else the rest of their sentence. */
    after: wordsTurning(edition, finding.record) ?? after,
    /** The passage where its words begin. */
    passage,
    /** Of whom it speaks, where that is no one body. */
    ofAll: finding.record.scope === 'national' ? `of ${edition.site.bodies.many} in general` : null,
    /** Where other documents print the same sentence. */
    alsoIn: alsoPrintedIn(edition, finding),
  };
}

/**
 * The words straight after those of an observation, to the end of their sentence or the next, that turn it:
 * a concern after praise, or praise after a concern. Null where none do.
 */
export function wordsTurning(edition: Edition, record: Observation): RangedText | null {
  const last = record.spans.at(-1);
  if (!last) return null;
  const passage = passageById(edition, last.passage);
  const starts = observedIn(edition).get(last.passage) ?? [];
  const next = starts.find(({ span }) => span.start >= last.end);
  if (!next || !isNear(passage, last, next.span) || !turns(record, next.record)) return null;
  const gap = passage.text.slice(last.end, next.span.start);
  const start = last.end + gap.length - gap.trimStart().length;
  const { end } = sentenceAt(passage, next.span.end - 1);
  return oddWordsIn(edition, { ...last, start, end });
}

/** The first words of every observation, passage by passage, in the order of the text. */
const observedIn = perEdition((edition) => {
  const starts = edition.observations.flatMap((record) =>
    record.spans.slice(0, 1).map((span) => ({ span, record })),
  );
  return Map.groupBy(
    starts.toSorted((one, other) => one.span.start - other.span.start),
    ({ span }) => span.passage,
  );
});

/** Whether words begin in the sentence where others end, or in the next. */
function isNear(passage: Passage, one: Span, other: Span): boolean {
  const { end } = sentenceAt(passage, one.end - 1);
  return sentencesOf(passage, { start: end, end: other.start + 1 }).length <= 1;
}

function turns({ stances: one }: Observation, { stances: other }: Observation): boolean {
  const only = (all: Stance[], has: Stance, not: Stance) => all.includes(has) && !all.includes(not);
  return (
    (only(one, 'strength', 'concern') && only(other, 'concern', 'strength')) ||
    (only(one, 'concern', 'strength') && only(other, 'strength', 'concern'))
  );
}

/** An observation in its place. */
export type Said = ReturnType<typeof saidOf>;
