import { describe, expect, test } from 'vitest';
import { fold } from '../../src/parser/document/normalise.ts';
import type { ParseContext } from '../../src/parser/parse-context.ts';
import type { ParsedReport, ParsedSpan } from '../../src/parser/parsed-report.ts';
import { cases, parsedIn } from './fixtures/cases.ts';
import { moorland } from './moorland.ts';
import { readShipped } from './reports/reports.ts';

const { context, texts } = await readShipped();
const shipped = texts.map(({ name, report }) => ({ name, report, world: context }));
const fixtures = cases().map((one) => ({
  name: one.name,
  report: parsedIn(one),
  world: moorland,
}));

describe.each([...shipped, ...fixtures])('in $name', ({ report, world }) => {
  test('every grade word ends as one row of the ledger', () => {
    expect(
      gradeWords(report, world).filter((span) => rowsOver(report, 'grade', span) !== 1),
    ).toEqual([]);
  });

  test('words that say that there is no grade end as one row', () => {
    const refusals = report.passages.flatMap(({ text }, passage) =>
      [...text.matchAll(/\bnot (?:yet |been )*(?:graded|rated)\b(?! [‘“]?(?:as )?\w*good)/gi)].map(
        ({ index, 0: said }) => ({ passage, start: index, end: index + said.length }),
      ),
    );
    expect(refusals.filter((span) => rowsOver(report, 'grade', span) !== 1)).toEqual([]);
  });

  test('all words between quotation marks are a row, or go on in a quote', () => {
    const quoted = report.quotes.flatMap(({ paragraphs }) => paragraphs);
    const lost = marked(report).filter(
      (span) =>
        rowsOver(report, 'quotation', span) === 0 && !quoted.some((each) => overlap(each, span)),
    );
    expect(lost.map((span) => words(report, span))).toEqual([]);
  });

  test('every item below a heading of asks is a row', () => {
    const lost = itemsAsked(report).filter((span) => rowsOver(report, 'ask', span) !== 1);
    expect(lost.map((span) => words(report, span))).toEqual([]);
  });

  test('every record stands in the ledger', () => {
    expect(
      recordSpans(report).filter(({ mark, span }) => rowsOver(report, mark, span) === 0),
    ).toEqual([]);
  });

  test('no mark has two rows', () => {
    const keys = report.ledger.map(({ mark, span }) => JSON.stringify([mark, span]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('each row gives a reason, and one that is no record what it could be', () => {
    for (const { outcome, reason, couldBe } of report.ledger) {
      expect(reason).toMatch(/\S/);
      expect(couldBe !== null).toBe(outcome === 'unsettled' || outcome === 'dismissed');
    }
  });
});

test('the shipped texts hold marks of every kind to look for', () => {
  const held = shipped.map(({ report }) => report);
  expect(held.flatMap((report) => gradeWords(report, context)).length).toBeGreaterThan(30);
  expect(held.flatMap(marked).length).toBeGreaterThan(5);
  expect(held.flatMap(itemsAsked).length).toBeGreaterThan(5);
});

/** Every place that prints a grade of any declared scale. */
function gradeWords({ passages }: ParsedReport, { rounds }: ParseContext): ParsedSpan[] {
  const forms = rounds
    .flatMap(({ scale }) => scale.flatMap(({ word, alsoPrinted }) => [word, ...alsoPrinted]))
    .map(fold)
    .toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return passages.flatMap(({ text }, passage) =>
    [...fold(text).matchAll(pattern)].map(({ index, 0: word }) => ({
      passage,
      start: index,
      end: index + word.length,
    })),
  );
}

/** Every stretch between double marks within one passage. */
function marked({ passages }: ParsedReport): ParsedSpan[] {
  return passages.flatMap(({ text }, passage) =>
    [...text.matchAll(/[“"][^“”"]+[”"]/g)].map(({ index, 0: stretch }) => ({
      passage,
      start: index,
      end: index + stretch.length,
    })),
  );
}

/** The first list below each heading of asks, where nothing stands between. */
function itemsAsked({ passages }: ParsedReport): ParsedSpan[] {
  return passages.flatMap(({ kind, text, depth, list }, passage) => {
    const heading = passages.slice(0, passage).findLastIndex((each) => each.list !== list);
    const { kind: above, text: title = '' } = passages[heading] ?? {};
    const asks = above === 'heading' && /^(?:areas for improvement|recommendations)\b/i.test(title);
    return kind === 'item' && depth === 1 && asks ? [{ passage, start: 0, end: text.length }] : [];
  });
}

function recordSpans(report: ParsedReport): { mark: string; span: ParsedSpan }[] {
  const asks = [
    ...report.areasForImprovement,
    ...report.causesOfConcern,
    ...report.recommendations,
  ];
  return [
    // An area under a grade, or below a lead-in that gives it, has its mark in other words.
    ...report.gradings.flatMap(({ statements }) =>
      statements
        .filter(
          ({ span, judgmentAsPrinted, basis }) =>
            basis !== 'label' || words(report, span).includes(judgmentAsPrinted),
        )
        .map(({ span }) => ({ mark: 'grade', span })),
    ),
    ...report.quotes.flatMap(({ paragraphs }) =>
      paragraphs.slice(0, 1).map((span) => ({ mark: 'quotation', span })),
    ),
    ...asks.map(({ span }) => ({ mark: 'ask', span })),
  ];
}

function words({ passages }: ParsedReport, { passage, start, end }: ParsedSpan): string {
  return passages[passage]?.text.slice(start, end) ?? '';
}

/** How many rows of a kind of mark touch some words. */
function rowsOver({ ledger }: ParsedReport, mark: string, span: ParsedSpan): number {
  return ledger.filter((row) => row.mark === mark && overlap(row.span, span)).length;
}

function overlap(one: ParsedSpan, other: ParsedSpan): boolean {
  return one.passage === other.passage && one.start < other.end && one.end > other.start;
}
