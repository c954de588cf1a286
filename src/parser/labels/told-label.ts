import type { VFile } from 'vfile';
import { type Draft, draftOf, type Telling, tell, wordsOf } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ReadGrade } from '../grades.ts';
import { readGrade } from '../grades.ts';
import type { FoundArea } from '../known-areas.ts';
import type { ParsedBody, ParsedSpan } from '../parsed-report.ts';

/** What a label says: its place, the words for the area and the grade. */
export interface ToldLabel {
  span: ParsedSpan;
  areaWords: string;
  found: FoundArea | null;
  grade: ReadGrade;
  /** Whether an unknown area may become a grading. */
  firm: boolean;
  /** The body that the line itself names, if not the section's. */
  body?: ParsedBody | undefined;
}

/**
 * Adds a grade told by a label, and warns of a misspelt one that is not declared
 * (`judgment-spelling`).
 */
export function addLabel(
  file: VFile,
  { span, areaWords, found, grade, firm, body }: ToldLabel,
): void {
  const draft = draftOf(file);
  const graded = body ?? draft.bodies[span.passage] ?? { id: null, name: null };
  const own = draft.frontMatter?.bodies;
  draft.settled.add(span.passage);
  if (own && !own.includes(graded.id ?? '')) {
    draft.nearMisses.push({ span, reason: 'It grades another body.' });
    return;
  }
  const telling: Telling = {
    statement: {
      span,
      basis: 'label',
      voice: draft.voice,
      area: areaWords,
      judgmentAsPrinted: grade.asPrinted,
      hedge: null,
    },
    body: graded,
    area: found?.id ?? null,
    judgment: grade.judgment,
    firm,
    own: false,
    restates: null,
    otherwise: 'It looks like a label, but nothing near it says that its words are a graded area.',
  };
  draft.tellings.push(telling);
  if (!grade.exact && !isDeclared(draft, grade)) {
    const reason = `Unexpected judgment "${grade.asPrinted}", expected "${grade.judgment}"; it is read so. Correct the copy if the original prints it otherwise.`;
    tell(file, span, 'judgment-spelling', 'warning', reason);
  }
}

/** Whether the front matter lists a misspelt grade among its oddities, with how it is read. */
function isDeclared({ frontMatter }: Draft, { asPrinted, judgment }: ReadGrade): boolean {
  return (frontMatter?.anomalies ?? []).some(
    ({ text, readAs }) =>
      fold(text ?? '').includes(fold(asPrinted)) && fold(readAs ?? '').includes(judgment),
  );
}

/** Reports words that stand where a grade should and are none (`judgment-known`). */
export function rejectGrade(file: VFile, span: ParsedSpan): void {
  const words = wordsOf(draftOf(file), span);
  if (readGrade(words)) return;
  const reason = `Unexpected judgment "${words}", expected one of "outstanding", "good", "adequate", "requires improvement", "inadequate". Correct the copy, or move the words away from the label's place if they are no grade.`;
  tell(file, span, 'judgment-known', 'error', reason);
}
