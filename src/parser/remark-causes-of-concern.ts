import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { inlineAsks, inOrder } from './asks/inline-asks.ts';
import { asksNothing } from './asks/no-asks.ts';
import { readAsks } from './asks/read-asks.ts';
import { type AskSection, askAt, sectionsOf } from './asks/section-blocks.ts';
import { type Draft, draftOf, wordsOf } from './draft.ts';
import { fold } from './fold.ts';
import type { ParsedAsk } from './parsed-report.ts';

/**
 * Takes a cause of concern from below its heading: the first statement, with what follows as
 * evidence. However often a text names one, it is one record; it is closed where the text says so.
 */
export function remarkCausesOfConcern() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const headed = sectionsOf(draft, 'cause of concern').flatMap((section) =>
      causesIn(draft, section),
    );
    const inline = inlineAsks(draft, '(?:accelerated )?cause of concern');
    const said = headed.length > 0 ? saidToBe(draft) : [];
    const causes = distinct(draft, inOrder([...headed, ...inline, ...said])).filter(
      (cause) => !asksNothing(draft, cause),
    );
    draft.causesOfConcern = causes.map((cause) => ({
      ...cause,
      status: isClosed(draft, cause, causes.length) ? 'closed' : 'open',
    }));
  };
}

/** A heading in the singular has one cause, the first block below it. */
function causesIn(draft: Draft, section: AskSection): ParsedAsk[] {
  const [first] = section.blocks.map((index) => draft.passages[index]);
  const single = section.single || first?.kind !== 'item';
  return readAsks(draft, { ...section, single });
}

/** Below a first headed one: `It does not attend in time. This is a cause of concern.` */
function saidToBe(draft: Draft): ParsedAsk[] {
  return draft.passages.flatMap(({ kind, text }, passage) =>
    kind === 'paragraph' &&
    /[.;] This is (?:also )?an? (?:accelerated )?cause of concern\.?$/.test(text)
      ? [askAt(draft, { span: { passage, start: 0, end: text.length } })]
      : [],
  );
}

function distinct(draft: Draft, causes: ParsedAsk[]): ParsedAsk[] {
  const key = ({ span }: ParsedAsk) =>
    fold(wordsOf(draft, span))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return causes.filter(
    (cause, index) => causes.findIndex((other) => key(other) === key(cause)) === index,
  );
}

const closed =
  /\bcauses? of concern\b[^.;]{0,40}\b(?:is|are|was|were|been|be|as|now)? ?(?:now |formally )?(?:closed|discharged|removed)\b|\b(?:clos(?:e|ed|ing|ure)|discharg(?:e|ed|ing)|remov(?:e|ed|ing))\b[^.;]{0,40}\bcauses? of concern\b/;
const notClosed = /\b(?:not|n't|cannot|until|before|unless|if|remains? open|yet to)\b/;

function isClosed(draft: Draft, cause: ParsedAsk, count: number): boolean {
  const own = cause.evidence.map(({ passage }) => passage);
  const passages = count === 1 ? [...draft.passages.keys()] : [cause.span.passage, ...own];
  return passages.some((index) => {
    const { text = '', sentences = [] } = draft.passages[index] ?? {};
    return sentences.some(({ start, end }) => {
      const sentence = fold(text.slice(start, end));
      return closed.test(sentence) && !notClosed.test(sentence);
    });
  });
}
