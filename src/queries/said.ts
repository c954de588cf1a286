import { passageById } from '../edition/lookup.ts';
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
  const passage = passageById(edition, first.passage);
  const end = passageById(edition, last.passage);
  return {
    finding,
    passage,
    cutBefore: hasWords(passage, sentenceAt(passage, first.start).start, first.start),
    cutAfter: hasWords(end, last.end, sentenceAt(end, last.end - 1).end),
    alsoIn: alsoSaidIn(edition, finding).flatMap(({ passages }) => passages),
  };
}

function sentenceAt({ sentences, text }: Passage, unit: number) {
  const around = sentences.find(({ start, end }) => start <= unit && unit < end);
  return around ?? { start: 0, end: text.length };
}

/** Whether words stand there; the "and" that leads to the next item of a list is none. */
function hasWords({ text, kind }: Passage, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (kind === 'item' && end === text.length && /^\s*(?:and|or)$/.test(words)) return false;
  return /[\p{L}\p{N}]/u.test(words);
}

/** An observation in its place. */
export interface Said {
  finding: ObservationView;
  /** The passage where its words begin. */
  passage: Passage;
  /** Whether its sentence has words before these, and after. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Where other documents print the same sentence. */
  alsoIn: SaidPlace[];
}
