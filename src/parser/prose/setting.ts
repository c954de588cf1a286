import { type Draft, wordsOf } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ParsedBody, ParsedSpan } from '../parsed-report.ts';
import { nearArea } from '../section-areas.ts';
import type { Doubt } from './judge.ts';
import { type VerdictLeadIn, verdictLeadIn } from './lead-ins.ts';
import { presentGrade } from './present-grade.ts';

/** A sentence being read for the grades it tells, and what surrounds it. */
export interface Setting {
  draft: Draft;
  sentence: ParsedSpan;
  /** Its words as printed, and the same folded, without earlier grades. */
  words: string;
  folded: string;
  heading: boolean;
  /** Id of the area under whose heading it stands. */
  near: string | null;
  /** Whether it tells one grade only. */
  single: boolean;
  leadIn: VerdictLeadIn | null;
  /** The body that it named last. */
  body: ParsedBody | null;
  /** What made its last clause tell nothing; an elliptical clause shares it. */
  doubt: Doubt | null;
}

/** The setting of a sentence. */
export function settingOf(draft: Draft, sentence: ParsedSpan): Setting {
  const words = wordsOf(draft, sentence);
  return {
    draft,
    sentence,
    words,
    folded: presentGrade(fold(words)),
    heading: draft.passages[sentence.passage]?.kind === 'heading',
    near: nearArea(draft, sentence.passage),
    single: true,
    leadIn: leadInOf(draft, sentence),
    body: null,
    doubt: null,
  };
}

const verdict =
  /^[‘'"]?(?:is|was|are|has|have|requires?|good|outstanding|adequate|inadequate|judged|rated|graded)\b/i;

function leadInOf(draft: Draft, { passage, start }: ParsedSpan): VerdictLeadIn | null {
  const { kind, text } = draft.passages[passage] ?? { kind: 'heading', text: '' };
  const begun = kind === 'item' || (kind === 'paragraph' && /^[‘'"]?\p{Ll}/u.test(text));
  return start === 0 && begun && verdict.test(text) ? verdictLeadIn(draft, passage) : null;
}
