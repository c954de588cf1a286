import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parser/parse-report.ts';
import type { ParsedReport, ParsedSpan } from '../../src/parser/parsed-report.ts';
import { escapeMarks, writeCopy } from '../../src/parser/write-copy.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { frontMatterOf, moorland } from './moorland.ts';

/** How many texts each of these is tried on. */
const runs = 600;

const words = fc.constantFrom(
  ...'Moorland Police|is good at|‘requires improvement’|judged|preventing crime|said:|“We|hope.”|"Good"|said Ann Lee,|Areas for improvement|The force should run|Good|1|• |- |and|; and|How effective is the force at investigating crime?|Last updated 22/03/2018|HM Inspector of Constabulary|\n|\n\n|  |\u00a0|problem-\nsolving|was graded|inadequate|Recommendations|Cause of concern|in 2016|:|.|, |–| - |\ufeff|\r\n|\t'.split(
    '|',
  ),
);
const likely = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  likely,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
const raw = anyText.filter((text) => !text.startsWith('---'));

describe('any raw text', () => {
  test('is read without losing a word', () => {
    holdsForAny(
      fc.property(raw, (text) => {
        const { passages } = read(text);
        expect(withoutMarks(passages.map((passage) => passage.text).join(''))).toBe(
          withoutMarks(text),
        );
      }),
      runs,
    );
  });

  test('has every record’s words in its passages, and every passage’s in the file', () => {
    holdsForAny(
      fc.property(raw, (text) => {
        const report = read(text);
        for (const span of spansOf(report)) {
          const passage = report.passages[span.passage];
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(passage?.text.length ?? -1);
        }
        for (const { text: shown, offsets } of report.passages) {
          expect(offsets).toHaveLength(shown.length);
          for (const [index, offset] of offsets.entries()) {
            expect(offset).toBeGreaterThan(offsets[index - 1] ?? -1);
            if (shown[index] !== ' ') expect(text[offset]).toBe(shown[index]);
          }
        }
      }),
      runs,
    );
  });

  test('drafts a Markdown copy with the same words in the same blocks', () => {
    const plain = raw.map((text) => text.replace(/[\0\ufffd]/g, ''));
    holdsForAny(
      fc.property(plain, (text) => {
        const report = read(text);
        const copy = parse(`---\ntitle: x\n---\n\n${writeCopy(report, text)}`);
        expect(copy.messages.filter(({ rule }) => rule === 'copy-plain')).toEqual([]);
        expect(copy.passages.map((passage) => passage.text)).toEqual(
          report.passages.map((passage) => passage.text),
        );
      }),
      runs,
    );
  });
});

describe('any Markdown', () => {
  test('is read without throwing, each offset beyond the last', () => {
    holdsForAny(
      fc.property(anyText, (text) => {
        const { passages } = parse(`---\ntitle: x\n---\n\n${text}`);
        for (const { offsets } of passages) {
          expect(offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0))).toBe(true);
        }
      }),
      runs,
    );
  });

  test('keeps the words of a line whose marks are escaped', () => {
    const line = fc.string({ maxLength: 80 }).map((text) => text.replace(/\s+/g, ' ').trim());
    holdsForAny(
      fc.property(line, (text) => {
        const { passages } = parse(`---\ntitle: x\n---\n\n${escapeMarks(text)}\n`);
        expect(passages.map((passage) => passage.text).join('')).toBe(text);
      }),
      runs,
    );
  });
});

function read(text: string): ParsedReport {
  return parseReport({ file: 'any.txt', text, frontMatter: null }, moorland);
}

function parse(text: string): ParsedReport {
  return parseReport({ file: 'any.md', text, frontMatter: frontMatterOf({}) }, moorland);
}

/** All but white space, unseen marks, and what list marks are made of. */
function withoutMarks(text: string): string {
  return text
    .replace(/^\s*\(?[a-z]\)\s/gm, '')
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[•●▪■◦‣⁃∙·○✔✓✅✘✗❌➢➤►▸*+–—().\d-]/g, '');
}

function spansOf(report: ParsedReport): ParsedSpan[] {
  const { gradings, notGraded, quotes, ledger } = report;
  const asks = [
    ...report.areasForImprovement,
    ...report.causesOfConcern,
    ...report.recommendations,
  ];
  return [
    ...gradings.flatMap(({ statements }) => statements.map(({ span }) => span)),
    ...notGraded.map(({ span }) => span),
    ...quotes.flatMap(({ attribution, paragraphs }) => [attribution, ...paragraphs]),
    ...ledger.map(({ span }) => span),
    ...asks.flatMap(({ span, evidence, leadIn }) => [
      span,
      ...evidence,
      ...(leadIn ? [leadIn] : []),
    ]),
  ];
}
