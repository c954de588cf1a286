import { passageById } from '../edition/lookup.ts';
import { wordsAfter } from '../edition/words-before.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { alsoSaidIn } from './finding-context.ts';
import type { ObservationView } from './findings.ts';
import type { SaidPlace } from './reports.ts';

/** An observation with its place, and where its sentence goes on beyond its words. */
export function saidOf(edition: Edition, finding: ObservationView): Said {
  const [first] = finding.record.spans;
  const last = finding.record.spans.at(-1);
  if (!first || !last) throw new Error(`the observation "${finding.id}" stands nowhere`);
  return {
    finding,
    passage: passageById(edition, first.passage),
    cutAfter: wordsAfter(edition, last) !== null,
    alsoIn: alsoSaidIn(edition, finding).flatMap(({ passages }) => passages),
  };
}

/** An observation in its place. */
export interface Said {
  finding: ObservationView;
  /** The passage where its words begin. */
  passage: Passage;
  /** Whether its sentence has words after these. */
  cutAfter: boolean;
  /** Where other documents print the same sentence. */
  alsoIn: SaidPlace[];
}
