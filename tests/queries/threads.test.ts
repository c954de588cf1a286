import { expect, test } from 'vitest';
import { stateName, stateSentence } from '../../src/components/thread-in-words.ts';
import { findingById } from '../../src/queries/findings.ts';
import {
  threadsComingBack,
  threadsInOrder,
  threadsOfFinding,
  threadsOfTheme,
} from '../../src/queries/threads.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const threads = threadsInOrder(edition);

test('what the latest report raises comes first, and only what an earlier one raised comes back', () => {
  const back = threadsComingBack(edition);
  expect(threads.slice(0, back.length)).toEqual(back);
  for (const { thread, bearing, steps } of some(back)) {
    expect(['raised-again', 'still-raised']).toContain(thread.state);
    expect(steps.some(({ report }) => report.date.value < bearing.report.date.value)).toBe(true);
  }
});

test('a thread tells no state while a report on its body is unread, and which report that is', () => {
  const [unread] = edition.reports.filter(({ round }) => round === 'peel-2023-25');
  const waiting = {
    ...edition,
    threads: edition.threads.map((thread) => ({ ...thread, unread: [unread?.id ?? ''] })),
  };
  expect(threadsComingBack(waiting)).toEqual([]);
  for (const view of some(threadsInOrder(waiting))) {
    expect(view.state).toBeNull();
    expect(stateName(view)).toBe('Not told yet: a document is unread');
    expect(stateSentence(view)).toContain(`until “${unread?.name}” is read for it`);
  }
});

test('each thread was read to the latest report on its body, and the silent ones are on its line', () => {
  for (const { readTo, line, silent, stops } of some(threads)) {
    expect(readTo).toBe(line.at(-1)?.report);
    const unspoken = line.filter(({ stop }) => !stop).map(({ report }) => report);
    expect(silent).toEqual(expect.arrayContaining(unspoken));
    expect(line.length - unspoken.length).toBe(stops.length);
  }
});

test('a grade behind a break in the scale says that it cannot be compared with the one before', () => {
  const graded = threads.filter(({ stops }) => stops.some(({ breakBefore }) => breakBefore));
  expect(graded.length).toBeGreaterThan(0);
  for (const { breakBefore, round } of some(graded.flatMap(({ stops }) => stops))) {
    if (breakBefore) expect(breakBefore.to).toEqual(round);
  }
});

test('a finding leads to the threads that quote it, a quote to those that quote any of its words', () => {
  for (const view of some(threads)) {
    for (const { finding } of view.steps) {
      if (finding) expect(threadsOfFinding(edition, finding)).toContain(view);
    }
  }
  const quote = findingById(edition, edition.quotes[0]?.id ?? '');
  const within = threads.filter(({ steps }) =>
    steps.some(({ passage }) => quote.record.spans.some((span) => span.passage === passage.id)),
  );
  expect(threadsOfFinding(edition, quote)).toEqual(within);
});

test('a theme leads to threads in which two reports speak of it, not to one with a word in passing', () => {
  const led = edition.themes.flatMap(({ id }) =>
    threadsOfTheme(edition, id).map(({ stops, thread }) => ({ id, thread, stops })),
  );
  expect(led.length).toBeGreaterThan(0);
  expect(led.filter(({ stops }) => stops.length < 2)).toEqual([]);
});

test('a step that a publisher tells names the inspectorate whose words it passes on', () => {
  const speakers = threads.flatMap(({ steps }) => steps.map(({ speaker }) => speaker));
  const told = speakers.filter(({ passesOn }) => passesOn);
  for (const { name, passesOn } of some(told)) expect(passesOn?.name).not.toBe(name);
});

test('a state that tells something good says how much of what was raised it is not about', () => {
  const named = new Map(threads.map((view) => [view.thread.id, stateName(view)]));
  expect(named.get('acting-on-findings')).toBe(
    'Said to be dealt with in part: 1 of 4 things raised',
  );
  expect(named.get('preventing-crime')).toBe(
    'Praised in the latest document; 1 thing asked before, not said to be dealt with',
  );
});
