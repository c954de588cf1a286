import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { passageAnchor, reportUrl } from '../../src/urls.ts';
import { attribute, builtPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf, shippedContent, twoForces } from '../support/edition-of.ts';
import { hasClass, sourceWords } from '../support/source-words.ts';

describe.each([
  [shippedContent, inject('shippedSite').folder, await editionOf(shippedContent)],
  [twoForces, inject('otherSite').folder, await editionOf(twoForces)],
])('%s', (content, folder, edition) => {
  test('a tally and a grade are parted by a space from what stands before them', () => {
    const glued = /<\/(?:a|span)><(?:small>|span class="(?:tally|cell-grade|grade )).{0,20}/;
    const found = builtPages(folder).flatMap(({ address, html }) =>
      (glued.exec(html) ?? []).map((words) => `${address} ${words}`),
    );
    expect(found).toEqual([]);
  });

  describe.each(edition.reports.map((report) => [report.id, report] as const))(
    '%s',
    (id, report) => {
      const passages = edition.passages.filter((passage) => passage.report === id);

      test('its page prints every word of every passage, and none of ours among them', () => {
        const { tree } = builtPage(folder, reportUrl(id));
        const printed = passages.map(({ number }) => {
          const [place] = elements(tree, (each) => attribute(each, 'id') === passageAnchor(number));
          return place ? wordsOf(place) : `nothing at #${passageAnchor(number)}`;
        });
        expect(printed).toEqual(passages.map(({ text }) => text));
      });

      test('its page prints the passages in the order of the text', () => {
        const { tree } = builtPage(folder, reportUrl(id));
        const anchors = elements(tree, (each) => hasClass(each, 'passage'));
        expect(anchors.map((each) => attribute(each, 'id'))).toEqual(
          passages.map(({ number }) => passageAnchor(number)),
        );
      });

      test('each passage stands in the original at the characters it names', () => {
        const original = [...readFileSync(join(content, 'originals', report.original), 'utf8')];
        const there = passages.map(({ original: { start, end } }) =>
          collapsed(original.slice(start, end).join('')),
        );
        expect(there).toEqual(passages.map(({ text }) => text));
      });
    },
  );
});

function wordsOf(passage: Element): string {
  const [words] = elements(passage, (each) => hasClass(each, 'passage-words'));
  return words ? sourceWords(words) : 'no words';
}

/** White space collapsed; a word broken after its hyphen at a line's end joined again. */
function collapsed(text: string): string {
  return text
    .replace(/-[ \t]*\n[ \t]*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
