import { passageById } from '../edition/lookup.ts';
import { wordsAfter } from '../edition/words-before.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { alsoSaidIn } from './finding-context.ts';
import type { ObservationView } from './finding-view.ts';
import type { SaidPlace } from './reports.ts';
import { oddWordsIn, type RangedText } from './words-shown.ts';
import { wordsTurning } from './words-turning.ts';

/** An observation with its place, and what turns it or goes on in its sentence. */
export function saidOf(edition: Edition, finding: ObservationView): Said {
  const [first] = finding.record.spans;
  const last = finding.record.spans.at(-1);
  if (!first || !last) throw new Error(`the observation "${finding.id}" stands nowhere`);
  const rest = wordsAfter(edition, last);
  return {
    finding,
    after: wordsTurning(edition, finding.record) ?? (rest && oddWordsIn(edition, rest)),
    passage: passageById(edition, first.passage),
    alsoIn: alsoSaidIn(edition, finding).flatMap(({ passages }) => passages),
  };
}

/** An observation in its place. */
export interface Said {
  finding: ObservationView;
  /** The passage where its words begin. */
  passage: Passage;
  /** The words after these that turn what they say, else the rest of their sentence. */
  after: RangedText | null;
  /** Where other documents print the same sentence. */
  alsoIn: SaidPlace[];
}
