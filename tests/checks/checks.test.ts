import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Change, problemsAfter } from '../support/damaged-content.ts';

const moorland = 'reports/2024-moorland.md';
const press = 'reports/2019-two-forces.md';

/** What is changed, the rule that is broken, and the words where the problem is placed. */
const cases: [string, Change, { rule: string; file?: string; at: string }][] = [
  [
    'a letter of the copy',
    { file: moorland, from: 'Call handlers were', to: 'Call handlers ware' },
    { rule: 'verbatim', at: 'Call handlers ware' },
  ],
  [
    'page furniture that the original does not hold',
    {
      file: moorland,
      from: 'original:',
      to: 'leftOut: [{ line: 2, text: Share this, reason: Invented. }]\noriginal:',
    },
    { rule: 'left-out-found', at: 'leftOut:' },
  ],
  [
    'invisible marks that the original lacks',
    { file: moorland, from: 'original:', to: 'droppedMarks: 2\noriginal:' },
    { rule: 'dropped-marks', at: 'droppedMarks' },
  ],
  [
    'the words of an oddity',
    {
      file: moorland,
      from: 'original:',
      to: 'anomalies: [{ type: scope, text: Never printed, note: Odd. }]\noriginal:',
    },
    { rule: 'declared-words-stand', at: 'anomalies:' },
  ],
  [
    'the name of the original',
    { file: moorland, from: '2024-moorland.txt', to: '2042-moorland.txt' },
    { rule: 'original-readable', at: '2042-moorland.txt' },
  ],
  [
    'the body of a report',
    { file: press, from: '[moorland-police,', to: '[moorland-polise,' },
    { rule: 'reference-resolves', at: 'bodies' },
  ],
  [
    'the round of a report',
    { file: moorland, from: 'round: peel-2023-25', to: 'round: peel-2032' },
    { rule: 'reference-resolves', at: 'round:' },
  ],
  [
    'a label of the thesaurus that another meaning has',
    {
      file: 'thesaurus.yaml',
      from: 'hidden: [clue',
      to: 'hidden: [turned up, clue',
    },
    { rule: 'meanings-clear', at: 'turned up' },
  ],
  [
    'a term of the thesaurus of which search passes over all words but one',
    { file: 'thesaurus.yaml', from: 'term: evidence', to: 'term: the evidence of all' },
    { rule: 'meanings-clear', at: 'term: the evidence of all' },
  ],
  [
    'a label of the thesaurus that search passes over',
    { file: 'thesaurus.yaml', from: 'hidden: [clue', to: 'hidden: [over and over, over, clue' },
    { rule: 'meanings-clear', at: 'over, clue' },
  ],
  [
    'the organisation of a person',
    {
      file: 'people/dee-marsh.md',
      from: 'organisation: inspectorate',
      to: 'organisation: inspector',
    },
    { rule: 'reference-resolves', at: 'organisation:' },
  ],
  [
    'the round of an area’s wordings',
    { file: 'areas/efficiency.md', from: 'peel-2018-19:', to: 'peel-2018-20:' },
    { rule: 'reference-resolves', at: 'peel-2018-20:' },
  ],
  [
    'a grade taken out of the scale',
    { file: 'rounds/peel-2018-19.md', from: '  - word: good\n    look: circle\n', to: '' },
    { rule: 'judgment-on-scale', file: press, at: 'is ‘good’ at effectively' },
  ],
  [
    'a look that another grade of the scale has',
    { file: 'rounds/peel-2018-19.md', from: 'look: circle', to: 'look: diamond' },
    { rule: 'scales-agree', at: 'look: diamond' },
  ],
  [
    'a look that its word does not have in another round',
    { file: 'rounds/peel-2023-25.md', from: 'look: circle', to: 'look: ring' },
    { rule: 'scales-agree', at: 'look: ring' },
  ],
  [
    'a form in which another grade is printed',
    {
      file: 'rounds/peel-2018-19.md',
      from: 'alsoPrinted: [',
      to: 'alsoPrinted: [Good, ',
    },
    { rule: 'scales-agree', at: 'alsoPrinted' },
  ],
  [
    'the line of page furniture',
    {
      file: moorland,
      from: 'original:',
      to: 'leftOut: [{ line: 1, text: "Call handlers", reason: Invented. }]\noriginal:',
    },
    { rule: 'left-out-found', at: 'leftOut:' },
  ],
  [
    'a wording that another area has',
    {
      file: 'areas/efficiency.md',
      from: 'peel-2018-19:',
      to: 'peel-2018-19:\n    - Effectively reducing crime and keeping people safe',
    },
    { rule: 'wording-unambiguous', at: 'Effectively' },
  ],
  [
    'the name of a person who speaks',
    { file: 'people/dee-marsh.md', from: 'name: Dee Marsh', to: 'name: Dee Marshall' },
    { rule: 'speaker-known', file: press, at: 'I am delighted' },
  ],
  [
    'a version that the copy does not print',
    { file: moorland, from: 'original:', to: 'version: Draft 2\noriginal:' },
    { rule: 'declared-words-stand', at: 'version' },
  ],
  [
    'a lost link that the copy does not hold',
    { file: moorland, from: 'original:', to: 'lostLinks: [Read the report]\noriginal:' },
    { rule: 'declared-words-stand', at: 'lostLinks' },
  ],
  [
    'the title of a report',
    { file: moorland, from: 'title: ', to: 'title: The ' },
    { rule: 'title-printed', at: 'title: ' },
  ],
  [
    'a title for no finding',
    {
      file: moorland,
      from: 'original:',
      to: 'titles: [{ text: The farce, title: Answering }]\noriginal:',
    },
    { rule: 'title-used', at: 'titles' },
  ],
  [
    'a decision on words that the copy does not hold',
    {
      file: moorland,
      from: 'original:',
      to: 'decisions: [{ text: Call handlers at sea, as: nothing, because: None. }]\noriginal:',
    },
    { rule: 'decision-applies', at: 'decisions' },
  ],
];

test.each(cases)('%s is found out, with its line', async (_, change, { rule, file, at }) => {
  const problems = await problemsAfter([change]);
  const found = problems.find((problem) => problem.rule === rule);
  expect(found).toMatchObject({ file: file ?? change.file, severity: 'error' });
  expect(found?.reason).toMatch(/expected/);
  const changed = readFileSync(`tests/fixtures/two-forces/${file ?? change.file}`, 'utf8');
  const text = file ? changed : changed.replace(change.from, change.to);
  expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain(at);
});

test('a speaker without a file is told with the file to write', async () => {
  const problems = await problemsAfter([
    { file: 'people/dee-marsh.md', from: 'name: Dee Marsh', to: 'name: Dee Marshall' },
  ]);
  const said = problems.find(({ rule }) => rule === 'speaker-known')?.reason ?? '';
  expect(said).toContain('people/dee-marsh.md:\n---\nname: Dee Marsh\nvoice: ');
});

test('a body of a kind that site.md does not name is a warning', async () => {
  const problems = await problemsAfter([
    { file: 'organisations/moorland-police.md', from: 'kind: force', to: 'kind: farm' },
  ]);
  const told = problems.filter(({ rule }) => rule === 'body-kind');
  expect(told.map(({ severity }) => severity)).toContain('warning');
  expect(told[0]?.reason).toContain('unexpected kind "farm" of the body moorland-police');
});

test('content without damage has no errors', async () => {
  const problems = await problemsAfter([]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a report of another round is told which of its areas that round does not have', async () => {
  const problems = await problemsAfter([
    { file: moorland, from: 'round: peel-2023-25', to: 'round: peel-2018-19' },
  ]);
  expect(problems.map(({ rule }) => rule)).toContain('area-known');
});

test('one mistake is told once: a date that is none, a round that is none', async () => {
  const date = await problemsAfter([{ file: press, from: '"2019-05-02"', to: '"2019-05-42"' }]);
  const round = await problemsAfter([
    { file: moorland, from: 'round: peel-2023-25', to: 'round: peel-2032' },
  ]);
  const rules = (problems: typeof date) =>
    problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  expect(rules(date)).toEqual(['front-matter-field']);
  expect(rules(round)).toEqual(['reference-resolves']);
});

test('a mistake in a file makes no more errors about what the file would tell', async () => {
  const rules = async (change: Change) => {
    const problems = await problemsAfter([change]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.map(({ file, rule, follows = [] }) => [file, rule, ...follows]);
  };
  const person = 'people/dee-marsh.md';
  const [broken, ...others] = await rules({ file: person, from: 'name: ', to: 'name: a: ' });
  expect(broken?.slice(0, 2)).toEqual([person, 'front-matter-yaml']);
  expect(broken?.[2]).toMatch(/^\d+ speakers? cannot be told/);
  expect(others).toEqual([]);

  const force = 'organisations/moorland-police.md';
  const [unread, ...more] = await rules({ file: force, from: 'kind: ', to: 'kynd: ' });
  expect(unread?.slice(0, 2)).toEqual([force, 'front-matter-field']);
  expect(unread?.join(' ')).toMatch(/\d+ references? to it/);
  expect(more).toEqual([]);
});

test('page furniture is told where it stands instead, and where it stands nowhere', async () => {
  const leftOut = async (line: number, text: string) => {
    const to = `leftOut: [{ line: ${line}, text: ${text}, reason: None. }]\noriginal:`;
    const problems = await problemsAfter([{ file: moorland, from: 'original:', to }]);
    return problems.find(({ rule }) => rule === 'left-out-found')?.reason;
  };
  expect(await leftOut(99, 'Call handlers')).toMatch(/unexpected line 99 .*expected line \d+ of/);
  expect(await leftOut(2, 'Share this')).toContain('holds them nowhere');
});

test('a copy of another text is told in one error', async () => {
  const original = { file: press, from: '2019-two-forces.txt', to: '2024-moorland.txt' };
  const problems = await problemsAfter([original]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(['original-fits']);
  expect(errors[0]?.reason).toMatch(/unexpected original .* passages differ/);
});

test('an unseen mark in a copy or an original is no difference', async () => {
  for (const mark of ['\u00ad', '\u2066', '\u200b']) {
    const to = `Call hand${mark}lers`;
    const problems = await problemsAfter([{ file: moorland, from: 'Call handlers', to }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const original = { file: 'originals/2024-moorland.txt', from: 'Call handlers', to };
    const dropped = { file: moorland, from: 'original:', to: 'droppedMarks: 1\noriginal:' };
    const both = await problemsAfter([original, dropped]);
    expect(both.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('problems of several files come in one run, in the order of files and lines', async () => {
  const problems = await problemsAfter([
    { file: press, from: '"2019-05-02"', to: '"2019-02-30"' },
    { file: press, from: 'HMICFRS has today', to: 'HMICFRS has todey' },
    { file: 'people/dee-marsh.md', from: 'name: Dee Marsh', to: 'name: Dee Marshall' },
    { file: moorland, from: 'round: peel-2023-25', to: 'round: peel-2032' },
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      'front-matter-field',
      'verbatim',
      'speaker-known',
      'reference-resolves',
    ]),
  );
  const places = errors.map(({ file, line }) => `${file} ${String(line).padStart(4, '0')}`);
  expect(places).toEqual(places.toSorted());
});
