import type { ParsedReport } from '../../parser/parsed-report.ts';
import { writeCopy } from '../../parser/write-copy.ts';
import { lacking, type ReadRecord } from './records-of.ts';
import { reshape } from './reshape.ts';

/** The Markdown of a draft, and where its reading differs from that of the raw text. */
export interface DraftCopy {
  markdown: string;
  /** The passages as the draft is read. */
  passages: ParsedReport['passages'];
  /** Records that the raw text yields and the draft does not. */
  lost: ReadRecord[];
  /** Records that only the draft yields. */
  gained: ReadRecord[];
}

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
