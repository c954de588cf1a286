import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { whyNotBorneOut } from '../../src/checks/thread-states.ts';
import type { StepKind, ThreadState } from '../../src/schemas/thread.ts';
import { type Change, problemsAfter } from '../support/damaged-content.ts';

const thread = 'threads/control-room.md';
const moorland = 'reports/2024-moorland.md';

/** What is changed, the rule that is broken, its line in the thread's file, and what the reason says. */
const cases: [string, Change, { rule: string; line: number; says: RegExp }][] = [
  [
    'a word that the report does not print',
    { file: thread, from: 'were not told of', to: 'were told of' },
    {
      rule: 'words-quoted',
      line: 9,
      says: /nearest is “Call handlers were not told of the counting rules\.” \(¶ \d+, line \d+ of the copy\)/,
    },
  ],
  [
    'words like none of the report',
    { file: thread, from: 'Call handlers were not told of the counting rules.', to: 'Cows graze.' },
    { rule: 'words-quoted', line: 9, says: /nothing like them/ },
  ],
  [
    'words that the report prints twice',
    {
      file: thread,
      from: 'train its control room in the counting rules;',
      to: 'the counting rules',
    },
    {
      rule: 'words-quoted',
      line: 12,
      says: /stand at 2 places \(lines \d+, \d+ of the copy\).*prefix/,
    },
  ],
  [
    'words that do not stand behind their prefix',
    { file: thread, from: 'is: asked', to: 'prefix: never\n    is: asked' },
    { rule: 'words-quoted', line: 12, says: /after “never”/ },
  ],
  [
    'a report that is not held',
    { file: thread, from: 'report: 2019-two-forces', to: 'report: 2019-three-forces' },
    { rule: 'reference-resolves', line: 5, says: /expected one of 2019-two-forces, 2024-moorland/ },
  ],
  [
    'a silent report that is not held',
    { file: thread, from: 'steps:', to: 'silentIn: [2025-moorland]\nsteps:' },
    { rule: 'reference-resolves', line: 4, says: /2025-moorland/ },
  ],
  [
    'a body that its reports are not about',
    { file: thread, from: 'steps:', to: 'body: valley-constabulary\nsteps:' },
    { rule: 'thread-body', line: 4, says: /expected one of moorland-police/ },
  ],
  [
    'a state that no step bears out',
    { file: thread, from: 'state: still-raised', to: 'state: said-to-be-improved' },
    { rule: 'thread-state', line: 3, says: /expected a step that is said-to-be-improved/ },
  ],
  [
    'silence where no later report is held',
    { file: thread, from: 'state: still-raised', to: 'state: not-mentioned-since' },
    { rule: 'thread-state', line: 3, says: /expected a later report in `silentIn`/ },
  ],
  [
    'a report called silent that a step quotes',
    { file: thread, from: 'steps:', to: 'silentIn: [2024-moorland]\nsteps:' },
    {
      rule: 'thread-read',
      line: 4,
      says: /unexpected "2024-moorland" for silentIn, which step 2 quotes/,
    },
  ],
  [
    'a state that is none of the seven',
    { file: thread, from: 'state: still-raised', to: 'state: solved' },
    { rule: 'front-matter-field', line: 3, says: /said-to-be-dealt-with/ },
  ],
];

test.each(cases)('%s is found out in a thread, with its line', async (_, change, expected) => {
  const problems = await problemsAfter([change]);
  const found = problems.find(({ rule }) => rule === expected.rule);
  expect(found).toMatchObject({ file: thread, line: expected.line, severity: 'error' });
  expect(found?.reason).toMatch(expected.says);
});

test('a thread out of the order of its reports’ dates is told where', async () => {
  const problems = await problemsAfter([
    { file: thread, from: 'report: 2019-two-forces', to: 'report: 2024-moorland' },
    {
      file: thread,
      from: 'Its control room is short of people, and its vetting is behind.',
      to: 'Adequate\n    suffix: Moorland',
    },
    {
      file: thread,
      from: 'report: 2024-moorland\n    text: Call',
      to: 'report: 2019-two-forces\n    text: Call',
    },
  ]);
  const found = problems.find(({ rule }) => rule === 'thread-order');
  expect(found?.reason).toMatch(/step of 2019-two-forces after one of 2024-moorland/);
});

describe('a report that no step quotes', () => {
  const last = / {2}- report: 2024-moorland[\s\S]*is: asked\n/.exec(
    readFileSync(`tests/fixtures/two-forces/${thread}`, 'utf8'),
  )?.[0];
  const ending = (state: string): Change[] => [
    { file: thread, from: last ?? '', to: '' },
    { file: thread, from: 'state: still-raised', to: `state: ${state}\nbody: moorland-police` },
  ];
  const silent = { file: thread, from: 'steps:', to: 'silentIn: [2024-moorland]\nsteps:' };
  const told = async (changes: Change[]) =>
    (await problemsAfter(changes)).filter(({ rule }) => rule.startsWith('thread-'));

  test('is silence where it was read, and nothing is amiss', async () => {
    expect(await told([...ending('not-mentioned-since'), silent])).toEqual([]);
  });

  test('is named in a warning where it was not read, and leaves the build to go on', async () => {
    const [warning, ...others] = await told(ending('first-raised-in-the-latest-report'));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ rule: 'thread-read', severity: 'warning', line: 3 });
    expect(warning?.reason).toMatch(
      /state "first-raised-in-the-latest-report" without 2024-moorland read.*`silentIn`/,
    );
  });

  test('makes a state false that says something of the latest report', async () => {
    const [error] = await told([...ending('first-raised-in-the-latest-report'), silent]);
    expect(error).toMatchObject({ rule: 'thread-state', severity: 'error' });
    expect(error?.reason).toMatch(/a step of 2024-moorland, the latest report read for it/);
  });
});

test('a word taken out of what a thread quotes is told in the copy and in the thread, in one run', async () => {
  const problems = await problemsAfter([
    { file: moorland, from: 'were not told of the', to: 'were told of the' },
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, file }) => [rule, file])).toEqual([
    ['verbatim', moorland],
    ['words-quoted', thread],
  ]);
});

/** A state, its steps as kind and year of the report, and what stands in the way of it. */
const states: [ThreadState, [StepKind, string, number[]?][], RegExp | null][] = [
  [
    'said-to-be-dealt-with',
    [
      ['criticised', '1'],
      ['asked', '1'],
      ['said-to-be-dealt-with', '2', [1]],
    ],
    null,
  ],
  [
    'said-to-be-dealt-with',
    [
      ['criticised', '1'],
      ['said-to-be-dealt-with', '2'],
    ],
    /in `takesUp` of a step that says so/,
  ],
  [
    'said-to-be-dealt-with',
    [
      ['criticised', '1'],
      ['said-to-be-dealt-with', '2', [1]],
      ['asked', '3'],
    ],
    /nothing raised in the latest report, but 3 raises it/,
  ],
  [
    'said-to-be-dealt-with',
    [
      ['criticised', '1'],
      ['said-to-be-dealt-with', '1', [1]],
      ['asked', '2'],
      ['praised', '3'],
    ],
    null,
  ],
  [
    'still-raised',
    [
      ['criticised', '1'],
      ['said-to-be-improved', '2', [1]],
      ['asked', '3'],
    ],
    /something raised before and left open; else it is raised-again/,
  ],
  [
    'raised-again',
    [
      ['criticised', '1'],
      ['said-to-be-improved', '2', [1]],
      ['asked', '2'],
      ['asked', '3'],
    ],
    /else it is still-raised/,
  ],
  [
    'still-raised',
    [
      ['criticised', '1'],
      ['asked', '3'],
    ],
    null,
  ],
  [
    'still-raised',
    [
      ['criticised', '1'],
      ['asked', '2'],
    ],
    /step of 3, the latest report read for it/,
  ],
  [
    'still-raised',
    [
      ['praised', '1'],
      ['asked', '3'],
    ],
    /an earlier report to raise it/,
  ],
  [
    'raised-again',
    [
      ['criticised', '1'],
      ['criticised', '3'],
    ],
    /said-to-be-improved/,
  ],
  [
    'raised-again',
    [
      ['asked', '1'],
      ['said-to-be-improved', '2', [1]],
      ['asked', '3'],
    ],
    null,
  ],
  [
    'first-raised-in-the-latest-report',
    [
      ['praised', '1'],
      ['asked', '3'],
    ],
    null,
  ],
  [
    'first-raised-in-the-latest-report',
    [
      ['asked', '1'],
      ['asked', '3'],
    ],
    /but 1 does/,
  ],
  [
    'praised-in-the-latest-report',
    [
      ['criticised', '1'],
      ['praised', '3'],
    ],
    null,
  ],
  [
    'praised-in-the-latest-report',
    [
      ['praised', '3'],
      ['asked', '3'],
    ],
    /nothing raised in 3, but a step of it is asked/,
  ],
  ['praised-in-the-latest-report', [['praised', '1']], /step of 3, the latest report/],
  ['praised-in-the-latest-report', [['graded', '1']], /expected a step that is praised/],
];

test.each(states)('the state %s is weighed against the steps %j', (state, steps, why) => {
  const told = steps.map(([is, report, takesUp = []]) => ({ is, report, takesUp }));
  const found = whyNotBorneOut(state, told, ['1', '2', '3']);
  if (why === null) expect(found).toBeNull();
  else expect(found).toMatch(why);
});
