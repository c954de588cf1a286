import type { Element } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { recordUrl, sheetUrl, stepAnchor, threadsUrl, threadUrl } from '../../src/urls.ts';
import { attribute, builtPage, elements } from '../support/built-pages.ts';
import { editionOf, shippedContent, twoForces } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { hasClass, sourceWords } from '../support/source-words.ts';
import { stepLists } from '../support/step-lists.ts';

describe.each([
  [shippedContent, inject('shippedSite'), await editionOf(shippedContent)],
  [twoForces, inject('otherSite'), await editionOf(twoForces)],
])('%s', (_, { folder, base }, edition) => {
  test('there are threads to look at', () => {});

  test.each(edition.threads)(
    'the thread “$name” shows all its steps, each with its ¶',
    (thread) => {
      const { tree } = builtPage(folder, threadUrl(thread.id));
      const steps = elements(tree, (each) => /^step-\d+$/.test(attribute(each, 'id') ?? ''));
      expect(steps).toHaveLength(thread.steps.length);
      for (const [index, { text, spans, finding }] of thread.steps.entries()) {
        const step = steps.find((each) => attribute(each, 'id') === stepAnchor(index + 1));
        if (!step) throw new Error(`the page has no step ${index + 1}`);
        expect(wordsOf(step)).toBe(text);
        const links = elements(step, 'a').map((each) => attribute(each, 'href'));
        for (const id of [...spans.map(({ passage }) => passage), ...(finding ? [finding] : [])]) {
          expect(links).toContain(`${base.replace(/\/$/, '')}${recordUrl(id)}`);
        }
      }
    },
  );

  test.each(edition.threads)(
    'what the thread “$name” criticises and asks stands apart from the rest, both in their order',
    ({ id, steps }) => {
      const { tree } = builtPage(folder, threadUrl(id));
      const shown = (raised: boolean) =>
        stepLists(tree, raised).flatMap((list) => elements(list, 'li').map(wordsOf));
      const raises = ({ is }: (typeof steps)[number]) => is === 'criticised' || is === 'asked';
      const told = (some: typeof steps) => some.map(({ text }) => text);
      expect(shown(true)).toEqual(told(steps.filter(raises)));
      expect(shown(false)).toEqual(told(steps.filter((step) => !raises(step))));
    },
  );

  test.each(edition.threads)(
    'the picture of “$name” has a mark for every step, each named in words',
    (thread) => {
      const { tree } = builtPage(folder, threadUrl(thread.id));
      const [picture] = elements(tree, (each) => hasClass(each, 'timeline'));
      if (!picture) throw new Error('the page has no picture');
      const marks = elements(picture, (each) => hasClass(each, 'step-mark'));
      expect(marks).toHaveLength(thread.steps.length);
      expect(marks.filter((mark) => textOf(mark).trim() === '')).toEqual([]);
      const [first] = elements(tree, (each) => hasClass(each, 'thread-bearing'));
      expect(first && wordsOf(first)).toBe(thread.steps[thread.bearing]?.text);
    },
  );

  test('each thread that asks has a page to print: a row for all that is criticised or asked, and a column to write in', () => {
    const asking = new Set<string | null>(
      edition.observations
        .filter(({ stances, scope }) => stances.includes('ask') && scope === 'body')
        .map(({ id }) => id),
    );
    for (const { id, steps, raised } of edition.threads) {
      const asks = (step: (typeof steps)[number]) =>
        step.is === 'asked' || asking.has(step.finding);
      if (!steps.some(asks)) continue;
      const told = steps.filter((step, index) => raised.includes(index + 1) || asks(step));
      const { tree } = builtPage(folder, sheetUrl(threadUrl(id)));
      const [, ...rows] = elements(tree, 'tr').map((row) => elements(row, 'td'));
      expect(rows.map(([words]) => words && sourceWords(words))).toEqual(
        told.map(({ text }) => expect.stringContaining(text)),
      );
      expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => 4));
      expect(rows.map((cells) => textOf(cells[3] ?? cells))).toEqual(rows.map(() => ''));
    }
  });

  test('silence is never told as improvement: each silent thread says so, and names what was read', () => {
    for (const { id, state, unread, silentIn } of some(edition.threads)) {
      const page = textOf(builtPage(folder, threadUrl(id)).tree);
      if (state === 'not-mentioned-since' && unread.length === 0)
        expect(page).toContain('silence is not a sign that it got better');
      for (const report of [...silentIn, ...unread]) {
        expect(page).toContain(edition.reports.find((each) => each.id === report)?.name);
      }
    }
  });

  test('the list of threads, their findings’ pages and their themes lead to them', () => {
    const leads = (page: string, thread: string) =>
      elements(builtPage(folder, page).tree, 'a').some(
        (each) => attribute(each, 'href') === `${base.replace(/\/$/, '')}${threadUrl(thread)}`,
      );
    for (const { id, steps } of some(edition.threads)) {
      expect(leads(threadsUrl(), id)).toBe(true);
      for (const { finding } of steps) {
        if (finding !== null) expect(leads(recordUrl(finding), id), finding).toBe(true);
      }
    }
  });
});

/** The words quoted in a step or a hero. */
function wordsOf(element: Element): string {
  const [words] = elements(element, 'blockquote');
  return words ? elements(words, 'p').map(sourceWords).join('\n') : 'no words';
}
