import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { foundBy } from '../../src/queries/findings.ts';
import {
  aboutUrl,
  areaOfBodyUrl,
  findingsUrl,
  homeUrl,
  recordUrl,
  threadUrl,
} from '../../src/urls.ts';
import { attribute, builtPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';
import { hasClass, sourceWords } from '../support/source-words.ts';
import { stepLists } from '../support/step-lists.ts';

const { folder } = inject('site');
const edition = await editionOf(firstEdition);
const there = new Set(builtPages(folder).map(({ address }) => address));
const reached = new Set(
  [homeUrl(), ...linksOn(homeUrl())].flatMap((address) => [address, ...linksOn(address)]),
);

describe('within two clicks of the home page', () => {
  test('a reader finds why investigating crime was graded as it was in each round', () => {
    const area = 'investigating-crime';
    const address = areaOfBodyUrl(area, 'hertfordshire-constabulary');
    expect(reached).toContain(address);
    const words = wordsAt(address);
    const graded = edition.gradings.filter((each) => each.area === area);
    for (const { report, text } of some(graded)) {
      expect(words).toContain(text);
      const reasons = edition.observations.filter(
        (each) => each.area === area && each.report === report && each.scope === 'body',
      );
      for (const reason of some(reasons)) expect(words).toContain(reason.text);
    }
  });

  test('a reader finds what became of the failing of 2016', () => {
    const address = threadUrl('protecting-vulnerable-people');
    expect(reached).toContain(address);
    expect(wordsAt(address)).toContain(
      'prompt and effective action to address a serious failing that we identified in our 2016',
    );
  });

  test('a reader finds whether grades of 2017 and 2024 may be compared, and by whose word', () => {
    const words = wordsAt(homeUrl());
    expect(words).toContain('They cannot be compared directly with grades of PEEL 2017 or before.');
    const claims = edition.rounds
      .filter(({ comparableWithPrevious }) => !comparableWithPrevious)
      .flatMap(({ comparability }) => comparability);
    for (const { claim, source } of some(claims)) {
      expect(words).toContain(claim);
      expect(words).toContain(source);
    }
  });

  test('a reader finds every call for better supervision of investigations, in order, with no praise among them', () => {
    const address = threadUrl('supervision-of-investigations');
    expect(reached).toContain(address);
    const { tree } = builtPage(folder, address);
    const raised = stepLists(tree, true).flatMap((each) =>
      elements(each, 'blockquote').map(sourceWords),
    );
    expect(raised).toEqual([
      expect.stringMatching(/^In particular we found weaknesses in the way the force supervises/),
      expect.stringMatching(/^While it does not always supervise crimes fully/),
      expect.stringMatching(/^In particular, the supervision and quality of investigations/),
      expect.stringMatching(/^cases not being supervised or managed effectively/),
      expect.stringMatching(/subject to regular and active supervision\.$/),
    ]);
    const praise = edition.observations.filter(({ stances }) => stances.join() === 'strength');
    for (const { text } of some(praise)) expect(raised).not.toContain(text);
  });
});

test('every observation has a page, and stands once in the list of them', () => {
  const listed = elements(builtPage(folder, findingsUrl('observation')).tree, 'a')
    .filter((each) => hasClass(each, 'entry-link'))
    .map((each) => attribute(each, 'href'));
  const addresses = edition.observations.map(({ id }) => recordUrl(id));
  expect(listed.toSorted()).toEqual(addresses.toSorted());
  expect(addresses.filter((address) => !there.has(address))).toEqual([]);
});

test('the page about the site counts what rules found and what an editor read, kind by kind', () => {
  const rows = elements(builtPage(folder, aboutUrl()).tree, 'tr').map((row) =>
    elements(row, 'td').map((cell) => textOf(cell)),
  );
  for (const { byRule, byEditor } of some(foundBy(edition)))
    expect(
      rows.some(
        ([rule, editor]) => rule === String(byRule) && editor?.split(':')[0] === String(byEditor),
      ),
    ).toBe(true);
});

function linksOn(address: string): string[] {
  if (!there.has(address)) return [];
  return elements(builtPage(folder, address).tree, 'a').flatMap((each) => {
    const [path = ''] = (attribute(each, 'href') ?? '').split('#');
    return there.has(path) ? [path] : [];
  });
}

function wordsAt(address: string): string {
  return textOf(builtPage(folder, address).tree).replace(/\s+/g, ' ');
}
