import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { contentWords } from './content-words.ts';
import { type Draft, draftOf } from './draft.ts';
import { fold } from './fold.ts';
import type { ParsedNotGraded } from './parsed-report.ts';
import { withoutNumber } from './section-areas.ts';
import { isQuestion } from './sections.ts';

/**
 * Notes what has no grade: an area that a sentence says is `not yet graded`, and a question heading
 * under which, and anywhere else, no grade of its area stands.
 */
export function remarkNotGraded() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const said = draft.passages.flatMap((_, index) => saidNotGraded(draft, index));
    const asked = draft.passages.flatMap((_, index) => askedOnly(draft, index));
    draft.notGraded = [...draft.notGraded, ...said, ...asked].sort(
      (one, other) => one.span.passage - other.span.passage,
    );
  };
}

const says =
  /^(.{3,200}?)\s+(?:is|are|was|were|has|have|will be)\s+(?:(?:not\s+(?:yet\s+)?(?:been\s+)?|still to be |yet to be |ungraded|to be )(?:graded|inspected|judged)?)\b/s;

function saidNotGraded(draft: Draft, index: number): ParsedNotGraded[] {
  const passage = draft.passages[index];
  if (!passage || draft.settled.has(index) || passage.text.length > 4000) return [];
  return passage.sentences.flatMap(({ start, end }) => {
    const match = says.exec(fold(passage.text.slice(start, end)));
    const subject = match?.[1];
    if (!subject || !/graded\s*$|ungraded\b/.test(match[0])) return [];
    const words = passage.text.slice(start, start + subject.length);
    const found = draft.areas.find(words);
    if (!found) return [];
    const reason = `The text says “${passage.text.slice(start + subject.length, start + match[0].length).trim()}”.`;
    const span = { passage: index, start, end: start + subject.length };
    return [{ body: bodyAt(draft, index), area: found.id, areaAsPrinted: words, reason, span }];
  });
}

function askedOnly(draft: Draft, index: number): ParsedNotGraded[] {
  const passage = draft.passages[index];
  if (passage?.kind !== 'heading' || !isQuestion(passage.text)) return [];
  const words = withoutNumber(passage.text);
  const found = draft.areas.find(words, draft.frontMatter?.pillar ?? null);
  if (
    !found &&
    !/^(?:how (?:well|effective|efficient|legitimate|effectively|efficiently|legitimately|good)|to what extent)\b/i.test(
      words,
    )
  )
    return [];
  const area = found?.id ?? null;
  const key = contentWords(words).toSorted().join(' ');
  const told = draft.gradings.some(
    (grading) =>
      (area !== null && grading.area === area) ||
      contentWords(grading.areaAsPrinted).toSorted().join(' ') === key,
  );
  const answered = told || draft.settled.has(index + 1);
  if (answered || draft.notGraded.some(({ span }) => span.passage === index)) return [];
  const span = {
    passage: index,
    start: passage.text.length - words.length,
    end: passage.text.length,
  };
  return [
    {
      body: bodyAt(draft, index),
      area,
      areaAsPrinted: words,
      reason: 'The text asks this question and gives no grade for it.',
      span,
    },
  ];
}

function bodyAt(draft: Draft, index: number) {
  return draft.bodies[index] ?? { id: null, name: null };
}
