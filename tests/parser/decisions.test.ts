import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseReport } from '../../src/parser/parse-report.ts';
import type { ParsedReport, ParsedSpan } from '../../src/parser/parsed-report.ts';
import { wouldSettle } from '../../src/parser/settle/would-settle.ts';
import { reportFrontMatterSchema } from '../../src/schemas/report.ts';
import { frontMatterOf, moorland } from './moorland.ts';

const because = 'The editor says so.';

const graded = 'The force was judged to be good at investigating crime.';
const speech =
  'Ann Lee, the chief constable, said: “We are glad of the words of the report today.”';
const asks =
  '## Areas for improvement\n\n- The force should count its horses.\n- It should buy hay.';

test('a decision that calls an ask what a rule calls it only files it', () => {
  const text = 'The force should count its horses.';
  const filing = { text, as: 'area for improvement', areas: ['efficiency'] };
  const [ask, other] = decided(asks, filing).areasForImprovement;
  expect(ask).toMatchObject({ area: 'efficiency', areaBasis: 'editor', foundBy: 'rule', because });
  expect(ask?.heading).toEqual(other?.heading);
  expect(other).toMatchObject({ area: null, areaBasis: null, foundBy: 'rule', because: null });
});

describe('a decision makes a record over words that are none', () => {
  test('a grading', () => {
    const report = decided('The vans run well.', {
      text: 'The vans run well.',
      as: 'grading',
      areas: ['efficiency'],
      judgment: 'good',
      hedge: null,
    });
    expect(gradings(report)).toEqual([['efficiency', 'good', 'editor', because]]);
  });

  test('an area without a grade', () => {
    const report = decided('We did not look at the vans.', {
      text: 'We did not look at the vans.',
      as: 'not graded',
      areas: ['efficiency'],
    });
    expect(report.notGraded).toMatchObject([{ area: 'efficiency', reason: because }]);
  });

  test('a quote, with the voice of the speaker’s office', () => {
    const report = decided('We will put it right.', {
      text: 'We will put it right.',
      as: 'quote',
      speaker: 'Ann Lee',
      role: 'chief constable',
    });
    expect(report.quotes).toMatchObject([
      { speaker: 'Ann Lee', role: 'chief constable', voice: { kind: 'chief constable' }, because },
    ]);
  });

  test.each([
    ['area for improvement', 'areasForImprovement'],
    ['cause of concern', 'causesOfConcern'],
    ['recommendation', 'recommendations'],
  ] as const)('an ask: %s', (as, kind) => {
    const title = 'Horses: count them';
    const areas = ['efficiency'];
    const report = decided('Horses are to be counted.', { text: 'Horses', as, title, areas });
    expect(report[kind]).toMatchObject([{ title, because, area: 'efficiency' }]);
  });
});

describe('a decision changes a record', () => {
  test('the grade of a grading that the text tells', () => {
    const report = decided(graded, {
      text: graded,
      as: 'grading',
      areas: ['investigating-crime'],
      judgment: 'inadequate',
    });
    expect(gradings(report)).toEqual([['investigating-crime', 'inadequate', 'editor', because]]);
  });

  test('the area that one place tells, while another that told the same stays where it was', () => {
    const copy = `${graded}\n\nAgain: the force is good at investigating crime.`;
    const areas = ['leadership'];
    const report = decided(copy, { text: graded, as: 'grading', areas, judgment: 'good' });
    expect(gradings(report)).toEqual([
      ['leadership', 'good', 'prose', because],
      ['investigating-crime', 'good', 'prose', null],
    ]);
    expect(report.gradings.map(({ statements }) => statements.length)).toEqual([1, 1]);
  });

  test('the area that one place tells, which joins another that tells the same', () => {
    const copy = `${graded}\n\nThe force was judged to be good at leadership.`;
    const areas = ['leadership'];
    const report = decided(copy, { text: graded, as: 'grading', areas, judgment: 'good' });
    expect(gradings(report)).toEqual([['leadership', 'good', 'prose', because]]);
    expect(report.gradings[0]?.statements).toHaveLength(2);
  });

  test('the speaker of a quotation of several paragraphs, all of which stay', () => {
    const copy = 'Ann Lee said:\n\n“We are glad of it today.\n\n“And we will go on tomorrow.”';
    const text = 'We are glad of it today.';
    const [quote] = decided(copy, { text, as: 'quote', speaker: 'Cal Rowe' }).quotes;
    expect(quote).toMatchObject({ speaker: 'Cal Rowe', because });
    expect(quote?.paragraphs).toEqual(decided(copy).quotes[0]?.paragraphs);
  });

  test('the speaker of a quotation', () => {
    const text = 'We are glad of the words of the report today.';
    const report = decided(speech, { text, as: 'quote', speaker: 'Cal Rowe', role: null });
    expect(report.quotes.map(({ speaker }) => speaker)).toEqual(['Cal Rowe']);
  });

  test('the kind of an ask', () => {
    const text = 'The force should count its horses.';
    const report = decided(asks, { text, as: 'recommendation' });
    expect(words(report, report.recommendations)).toEqual([text]);
    expect(words(report, report.areasForImprovement)).toEqual(['It should buy hay.']);
  });
});

test('a decision splits a grading over several areas', () => {
  const report = decided(graded, {
    text: graded,
    as: 'grading',
    areas: ['investigating-crime', 'leadership'],
    judgment: 'good',
  });
  expect(gradings(report).map(([area]) => area)).toEqual(['investigating-crime', 'leadership']);
});

test('two decisions split one ask into two', () => {
  const report = decided(
    '## Areas for improvement\n\n- The force should count its horses. It should buy hay.',
    { text: 'The force should count its horses.', as: 'area for improvement' },
    { text: 'It should buy hay.', as: 'area for improvement' },
  );
  expect(words(report, report.areasForImprovement)).toEqual([
    'The force should count its horses.',
    'It should buy hay.',
  ]);
});

describe('a decision refuses each kind of record', () => {
  test.each([
    ['a grading', graded, 'good at investigating crime', 'gradings', 'grade'],
    ['a quote', speech, 'We are glad', 'quotes', 'quotation'],
    [
      'an area for improvement',
      '## Areas for improvement\n\n- The force should count its horses.',
      'count its horses',
      'areasForImprovement',
      'ask',
    ],
    [
      'a cause of concern',
      '## Cause of concern\n\nThe force does not count its horses.',
      'does not count its horses',
      'causesOfConcern',
      'ask',
    ],
    [
      'a recommendation',
      'By 31 May 2017, the force should:\n\n- count its horses.',
      'count its horses',
      'recommendations',
      'ask',
    ],
    [
      'an area without a grade',
      'The efficiency of the force was not graded.',
      'efficiency of the force was not graded',
      'notGraded',
      'grade',
    ],
  ] as const)('%s, whose mark is shown as decided', (_, copy, text, kind, mark) => {
    expect(decided(copy)[kind]).toHaveLength(1);
    const report = decided(copy, { text, as: 'nothing' });
    expect(report[kind]).toEqual([]);
    expect(report.stale).toEqual([]);
    const rows = report.ledger.filter((row) => row.mark === mark);
    expect(rows.map(({ outcome, reason, couldBe }) => [outcome, reason, couldBe])).toEqual([
      ['decided', because, null],
    ]);
  });
});

describe('words that stand twice', () => {
  const twice = `${graded}\n\nAgain: ${graded} So it was.`;
  const decision = { text: 'good at investigating crime', as: 'nothing' };

  test('are no words to decide on', () => {
    const { stale } = decided(twice, decision);
    expect(stale).toMatchObject([{ decision: 0, reason: expect.stringContaining('2 times') }]);
  });

  test.each([
    ['before', { prefix: 'Again: The force was judged to be' }],
    ['after', { suffix: '. So it was.' }],
  ])('are told apart by what stands %s', (_, beside) => {
    const report = decided(twice, { ...decision, ...beside });
    expect(report.stale).toEqual([]);
    expect(report.ledger.map(({ outcome }) => outcome)).toEqual(['record', 'decided']);
  });
});

test('a decision on words that are gone is stale, and the others are carried out', () => {
  const report = decided(
    graded,
    { text: 'no such words', as: 'nothing' },
    { text: graded, as: 'nothing' },
  );
  expect(report.stale.map(({ decision }) => decision)).toEqual([0]);
  expect(report.gradings).toEqual([]);
});

test('a decided grade takes none away that other words give the same area', () => {
  const copy = `${graded}\n\nThe vans run well.`;
  const areas = ['investigating-crime'];
  const report = decided(copy, {
    text: 'The vans run well.',
    as: 'grading',
    areas,
    judgment: 'adequate',
  });
  expect(gradings(report).map(([area, judgment]) => [area, judgment])).toEqual([
    ['investigating-crime', 'good'],
    ['investigating-crime', 'adequate'],
  ]);
});

describe('a decision without effect is stale', () => {
  test.each([
    [
      'that refuses what is no record',
      'Vans run well.',
      [{ text: 'Vans run', as: 'nothing' }],
      [0],
    ],
    [
      'that another overrules',
      '## Areas for improvement\n\n- Count horses.',
      [
        { text: 'Count horses.', as: 'area for improvement', areas: ['leadership'] },
        { text: 'Count horses.', as: 'area for improvement', areas: ['efficiency'] },
      ],
      [0],
    ],
    [
      'that says what another says',
      graded,
      [
        { text: graded, as: 'nothing' },
        { text: graded, as: 'nothing' },
      ],
      [0, 1],
    ],
  ])('%s', (_, copy, decisions, stale) => {
    expect(decided(copy, ...decisions).stale.map(({ decision }) => decision)).toEqual(stale);
  });
});

describe('what would settle an unsettled mark, pasted, settles it', () => {
  test.each([
    ['a grade', '# Moorland Police require improvement\n\nIt is told below.', 'gradings', true],
    ['a quotation', '“We will put it right by the end of May,” the reply says.', 'quotes', true],
    ['an ask', '# Moorland\n\nThe force should count its horses.', 'recommendations', false],
  ] as const)('%s, both ways', (_, copy, kind, toFill) => {
    const [[refusing, making] = ['', ''], ...others] = settling(copy);
    expect(others).toEqual([]);
    const refused = withYaml(copy, refusing);
    expect(refused.stale).toEqual([]);
    expect(refused[kind]).toEqual([]);
    expect(refused.ledger.map(({ outcome }) => outcome)).toEqual(['decided']);
    expect(/…(?! *$)|: …|- …/.test(making.replace('because: …', ''))).toBe(toFill);
    const made = withYaml(copy, filledIn(making));
    expect(made.stale).toEqual([]);
    expect(made[kind]).toHaveLength(1);
    expect(made.ledger.map(({ outcome }) => outcome)).toEqual(['decided']);
  });
});

/** Promises that the parser does not keep yet: once it does, the test says so. */
describe('not yet', () => {
  test('a decided record over words without a mark is seen in the ledger too', () => {
    const text = 'Horses are to be counted.';
    const { ledger } = decided(text, { text, as: 'recommendation' });
    expect(ledger).toMatchObject([{ mark: 'ask', outcome: 'decided', reason: because }]);
  });

  test('the row of a grade above a list is decided when all its items are refused', () => {
    const copy =
      'Good gradings were given in the areas below.\n\n- Managing offenders\n- Leadership';
    const report = decided(
      copy,
      { text: 'Managing offenders', as: 'nothing' },
      { text: 'Leadership', as: 'nothing' },
    );
    expect(report.gradings).toEqual([]);
    expect(report.ledger.map(({ outcome }) => outcome)).toEqual(['decided']);
  });

  test('the row of a quotation is decided when words of its second paragraph are', () => {
    const copy = 'Cal Rowe said:\n\n“We are glad of it today.\n\n“And we will go on tomorrow.”';
    const report = decided(copy, { text: 'And we will go on', as: 'nothing' });
    expect(report.quotes).toEqual([]);
    expect(report.ledger.map(({ outcome }) => outcome)).toEqual(['decided']);
  });

  test('a grade that is decided or refused within a quotation leaves the quotation', () => {
    const copy =
      'Cal Rowe said:\n\n“We went to see them in the autumn. We graded Fell Police as good at tea.”';
    const [quote] = decided(copy).quotes;
    expect(quote?.speaker).toBe('Cal Rowe');
    const grade = { text: 'graded Fell Police as good at tea' };
    for (const decision of [
      { ...grade, as: 'nothing' as const },
      { ...grade, as: 'grading' as const, areas: ['leadership'], judgment: 'good' as const },
    ]) {
      const report = decided(copy, decision);
      expect(report.quotes.map(({ speaker }) => speaker)).toEqual(['Cal Rowe']);
      expect(report.gradings).toHaveLength(decision.as === 'grading' ? 1 : 0);
      const voices = report.gradings.flatMap(({ statements }) =>
        statements.map(({ voice }) => voice),
      );
      expect(voices).toEqual(report.gradings.map(() => quote?.voice));
      const row = report.ledger.find(({ mark }) => mark === 'quotation');
      expect(row?.outcome).toBe('record');
    }
  });

  test('words that fill their passage are told apart by the passage before', () => {
    const copy = '# Notes\n\nHorses are fed.\n\nGood\n\nCows are fed.\n\nGood';
    const report = decided(copy, { text: 'Good', prefix: 'Cows are fed.', as: 'nothing' });
    expect(report.stale).toEqual([]);
  });

  test('what would settle words that stand twice tells which are meant', () => {
    const copy = '# Notes\n\nGood\n\nThe horses eat hay.\n\nGood\n\nThe cows eat hay.';
    const [[refusing] = ['']] = settling(copy);
    expect(withYaml(copy, refusing).stale).toEqual([]);
  });

  test('two decisions on words of which one holds the other make two records', () => {
    const text = 'The force is good at managing offenders and leadership.';
    const report = decided(
      text,
      { text, as: 'grading', areas: ['leadership'], judgment: 'good' },
      {
        text: 'good at managing offenders',
        as: 'grading',
        areas: ['managing-offenders'],
        judgment: 'good',
      },
    );
    expect(gradings(report).map(([area]) => area)).toEqual(['leadership', 'managing-offenders']);
  });

  test('an area decided to be without a grade is told once, with the editor’s reason', () => {
    const copy = '## Leadership and force management\n\nWe did not grade it.';
    const text = 'We did not grade it.';
    const report = decided(copy, { text, as: 'not graded', areas: ['leadership'] });
    expect(report.notGraded.map(({ reason }) => reason)).toEqual([because]);
  });
});

/** For each unsettled mark of a copy what would settle it. */
function settling(copy: string): [string, string][] {
  const report = decided(copy);
  return report.ledger.flatMap(({ outcome, couldBe }) =>
    outcome === 'unsettled' && couldBe ? [wouldSettle(report, couldBe)] : [],
  );
}

/** What an editor puts in the places left open. */
function filledIn(yaml: string): string {
  return yaml.replace(/^(\s*- )….*$/m, '$1leadership').replace('speaker: …', 'speaker: Ann Lee');
}

function withYaml(copy: string, yaml: string): ParsedReport {
  return decidedBy(copy, parse(yaml));
}

/** What is found in a copy under some decisions. */
function decided(copy: string, ...decisions: Record<string, unknown>[]): ParsedReport {
  return decidedBy(
    copy,
    decisions.map((decision) => ({ because, ...decision })),
  );
}

function decidedBy(copy: string, decisions: unknown): ParsedReport {
  const frontMatter = reportFrontMatterSchema.parse({ ...frontMatterOf({}), decisions });
  return parseReport(
    { file: 'a.md', text: `---\ntitle: x\n---\n\n${copy}\n`, frontMatter },
    moorland,
  );
}

function gradings(report: ParsedReport) {
  return report.gradings.map(({ area, judgment, statements, carriedBy, because: why }) => [
    area,
    judgment,
    statements[carriedBy]?.basis,
    why,
  ]);
}

function words(report: ParsedReport, records: { span: ParsedSpan }[]): string[] {
  return records.map(({ span }) =>
    (report.passages[span.passage]?.text ?? '').slice(span.start, span.end),
  );
}
