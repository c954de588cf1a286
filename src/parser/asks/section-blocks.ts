import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ParsedAsk, ParsedSpan } from '../parsed-report.ts';
import { headingArea, nearArea } from '../section-areas.ts';
import { isQuestion, type SectionKind, sectionKind } from '../sections.ts';

/** A section that holds records: its heading, and the passages below it up to the next heading. */
export interface AskSection {
  heading: number;
  single: boolean;
  /** Indices of its passages; tags such as the body's name and bare numbers are left out. */
  blocks: number[];
}

/** The sections of a kind, in order; one whose heading counts 0 has no passages. */
export function sectionsOf(draft: Draft, kind: SectionKind): AskSection[] {
  return [...draft.passages.keys()].flatMap((heading) => {
    const passage = draft.passages[heading];
    const section = passage && isHeadingLike(draft, heading) ? sectionKind(passage.text) : null;
    if (section?.kind !== kind) return [];
    const none = section.count === 0;
    return [
      {
        heading,
        single: section.single,
        blocks: none ? [] : blocksBelow(draft, heading, section.count !== null),
      },
    ];
  });
}

/** Whether words ask something of a body: "The force should …", "Moorland Police needs to …". */
export function isAsk(text: string): boolean {
  return /\b(?:should|must|needs? to|ought to|has to|have to)\b/.test(fold(text).slice(0, 300));
}

/** Whether words are a sentence and not a heading's noun phrase. */
export function isStatement(text: string): boolean {
  const verb =
    /\b(?:should|must|needs?|ought|has|have|had|is|are|was|were|does|do|did|could|can|cannot|lacks?|fails?|\w+n't)\b/;
  return text.split(' ').length >= 4 && !isQuestion(text) && verb.test(fold(text));
}

/** A record of the words at a span. */
export function askAt(
  draft: Draft,
  {
    span,
    leadIn = null,
    evidence = [],
  }: { span: ParsedSpan; leadIn?: ParsedSpan | null; evidence?: number[] },
): ParsedAsk {
  return {
    body: draft.bodies[span.passage] ?? { id: null, name: null },
    span,
    area: nearArea(draft, span.passage),
    leadIn,
    evidence: evidence.map((passage) => wholeOf(draft, passage)),
  };
}

/** The whole of a passage; for a list item without the "and" that leads to the next. */
export function wholeOf(draft: Draft, passage: number): ParsedSpan {
  const { text = '', kind } = draft.passages[passage] ?? {};
  const end = kind === 'item' ? text.replace(/(?<=[;,])\s+(?:and|or)$/, '').length : text.length;
  return { passage, start: 0, end };
}

function isHeadingLike(draft: Draft, index: number): boolean {
  const kind = draft.passages[index]?.kind;
  return (
    kind === 'heading' ||
    (kind === 'paragraph' && !/[.!?]$/.test(draft.passages[index]?.text ?? '.'))
  );
}

function blocksBelow(draft: Draft, heading: number, counted: boolean): number[] {
  const blocks: number[] = [];
  for (let at = heading + 1; at < draft.passages.length; at += 1) {
    const passage = draft.passages[at];
    if (counted && passage?.kind === 'heading' && headingArea(draft, at)) continue;
    if (!passage || stops(draft, heading, at)) break;
    if (!isTag(draft, at)) blocks.push(at);
  }
  return blocks;
}

function stops(draft: Draft, heading: number, at: number): boolean {
  const passage = draft.passages[at];
  const opened = draft.passages[heading];
  if (!passage || !opened || (sectionKind(passage.text) && isHeadingLike(draft, at))) return true;
  if (passage.kind !== 'heading' || isTag(draft, at)) return false;
  if (isQuestion(passage.text)) return true;
  if (draft.markdown) return passage.depth <= opened.depth;
  return !isStatement(passage.text);
}

/** A line that only names the body or counts. */
function isTag(draft: Draft, at: number): boolean {
  const text = draft.passages[at]?.text ?? '';
  if (/^[\d\W]+$|^page \d+(?: of \d+)?$/i.test(text)) return true;
  const [named, ...others] = draft.knownBodies.named(text);
  return (
    named !== undefined && others.length === 0 && named.start === 0 && named.end === text.length
  );
}
