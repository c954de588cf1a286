import { askHeading } from '../../parser/document/ask-heading.ts';
import { fold } from '../../parser/document/normalise.ts';
import type { ParsedPassage, ParsedReport, PlacedPassage } from '../../parser/parsed-report.ts';
import { writeCopy } from '../../parser/write-copy.ts';
import { findingKinds, isListed } from '../../schemas/finding-kinds.ts';
import { lacking, type ReadRecord } from './records-of.ts';

/**
 * Drafts a copy of a raw text. What the draft yields is compared with what the raw text yields
 * (`read` reads a draft); where records would be lost, headings are given the level or the shape that
 * keeps them, as long as that helps.
 */
export function draftCopy(
  report: ParsedReport,
  source: string,
  read: (markdown: string) => ParsedReport,
): DraftCopy {
  const draftOf = (passages: ParsedReport['passages']): DraftCopy => {
    const markdown = writeCopy({ ...report, passages }, source);
    const found = read(markdown);
    const [lost, gained] = [lacking(report, found), lacking(found, report)];
    return { markdown, passages: found.passages, lost, gained };
  };
  let { passages } = report;
  let draft = draftOf(passages);
  for (let tries = 0; tries < 3 && draft.lost.length > 0; tries += 1) {
    const reshaped = reshape(passages, draft.lost);
    const better = draftOf(reshaped);
    if (better.lost.length >= draft.lost.length) break;
    passages = reshaped;
    draft = better;
  }
  return draft;
}

/**
 * The passages of a raw text with headings as a copy must have them for records that a copy would
 * lose: a raw text is read by its words alone, a copy by the levels of its headings. A heading that
 * stands between an asks heading and what is asked goes below that heading; a heading that is a row
 * (`Riding horses Good`) becomes a paragraph.
 */
function reshape(passages: PlacedPassage[], lost: ReadRecord[]): PlacedPassage[] {
  const depths = new Map(lost.filter(isAsk).flatMap(({ span }) => below(passages, span.passage)));
  const rows = new Set(lost.filter(isGrade).map(({ span }) => span.passage));
  return passages.map((passage, index) =>
    passage.kind === 'heading' && rows.has(index)
      ? { ...passage, kind: 'paragraph', depth: 0 }
      : { ...passage, depth: depths.get(index) ?? passage.depth },
  );
}

function isGrade({ kind }: ReadRecord): boolean {
  return kind !== 'not graded' && findingKinds[kind].does === 'judges';
}

function isAsk({ kind }: ReadRecord): boolean {
  return kind !== 'not graded' && isListed(kind);
}

/** The headings from the asks heading above a passage to that passage, and the depth each must have. */
function below(passages: ParsedPassage[], passage: number): [number, number][] {
  const top = passages.slice(0, passage).findLastIndex(isAsksHeading);
  const depth = passages[top]?.depth;
  if (depth === undefined) return [];
  return passages.flatMap(({ kind, depth: own }, index): [number, number][] =>
    index > top && index <= passage && kind === 'heading' && own <= depth
      ? [[index, Math.min(6, depth + 1)]]
      : [],
  );
}

function isAsksHeading({ kind, text }: ParsedPassage): boolean {
  return kind === 'heading' && askHeading(fold(text))?.rest === null;
}

/** The Markdown of a draft, and where its reading differs from that of the raw text. */
interface DraftCopy {
  markdown: string;
  /** The passages as the draft is read. */
  passages: ParsedReport['passages'];
  /** Records that the raw text yields and the draft does not. */
  lost: ReadRecord[];
  /** Records that only the draft yields. */
  gained: ReadRecord[];
}
