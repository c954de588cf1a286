import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { contentWords } from './content-words.ts';
import { type Draft, draftOf, wordsOf } from './draft.ts';
import { fold } from './fold.ts';
import type { ParsedNotGraded, ParsedSpan } from './parsed-report.ts';
import { headingArea, withoutNumber } from './section-areas.ts';
import { isQuestion } from './sections.ts';

/**
 * Notes what has no grade: an area that a sentence says is `not yet graded`, and a question heading
 * under which, and anywhere else, no grade of its area stands.
 */
export function remarkNotGraded() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const said = draft.passages.flatMap((_, index) => [
      ...saidNotGraded(draft, index),
      ...refusedGrade(draft, index),
    ]);
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

const refuses =
  /^we (?:did not|didn't|do not|don't|have not|haven't|cannot|were not able to|could not) (?:yet )?(?:graded?|give a grade|make a graded judge?ment|judged?)\b(?: (?:to )?(?:the force|it|this force))?(?: (?:for|on|in|at) (.{3,200}?))?[.]?$/;

/** `We did not grade the force for leadership`; `We don't make a graded judgment in this overall area.` */
function refusedGrade(draft: Draft, index: number): ParsedNotGraded[] {
  const { text = '', sentences = [], section = null } = draft.passages[index] ?? {};
  return sentences.flatMap(({ start, end }, nth) => {
    const words = fold(text.slice(start, end));
    const match = end - start < 400 ? refuses.exec(words) : null;
    if (!match) return [];
    const reason = `The text says “${text.slice(start, end)}”.`;
    const at = match[1] === undefined ? -1 : words.lastIndexOf(match[1]);
    const own = /^(?:this|the|an?y?) (?:overall )?(?:area|question)$/.test(match[1] ?? 'this area');
    if (!own && at !== -1) {
      const span = { passage: index, start: start + at, end: start + at + (match[1] ?? '').length };
      return notGradedAt(draft, span, reason);
    }
    const before = sentences[nth - 1];
    const asked = before && /\bhow .{10,150}?(?=\.$)/.exec(text.slice(before.start, before.end));
    if (asked) {
      const from = before.start + asked.index;
      const span = { passage: index, start: from, end: from + asked[0].length };
      return notGradedAt(draft, span, reason);
    }
    const heading = section === null ? undefined : draft.passages[section];
    const area =
      section !== null && (isQuestion(heading?.text ?? '') || headingArea(draft, section));
    if (section === null || !heading || !area) return [];
    return notGradedAt(draft, { passage: section, start: 0, end: heading.text.length }, reason);
  });
}

function notGradedAt(draft: Draft, span: ParsedSpan, reason: string): ParsedNotGraded[] {
  const areaAsPrinted = wordsOf(draft, span);
  const area = draft.areas.find(areaAsPrinted)?.id ?? null;
  return [{ body: bodyAt(draft, span.passage), area, areaAsPrinted, reason, span }];
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
