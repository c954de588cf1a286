import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { bibtexCitation } from '../../src/data/cite/bibtex.ts';
import { citeFinding, citePassage } from '../../src/data/cite/citation.ts';
import { cslJsonCitation } from '../../src/data/cite/csl-json.ts';
import { escapeMarkdown, markdownCitation } from '../../src/data/cite/markdown.ts';
import { plainTextCitation } from '../../src/data/cite/plain-text.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { smallEdition } from './small-edition.ts';

const edition = smallEdition();
const address = 'https://example.org/x/?a=1&b=2';
const findings = [...edition.gradings, ...edition.areasForImprovement, ...edition.quotes].map(
  (each) => citeFinding(edition, each, address),
);
const [grading, , odd, quote] = findings;
if (!grading || !odd || !quote) throw new Error('the small edition lacks findings');
const printed = {
  value: '2018-03-22',
  precision: 'day',
  basis: 'printed',
  evidence: 'The text prints it.',
} as const;

describe('a citation as plain text', () => {
  test('carries speaker, role, words, publisher, title, doubtful date, ¶ and address', () => {
    expect(plainTextCitation(quote)).toBe(
      'Zoë Éclair, Her Majesty’s Inspector of Constabulary: “I am pleased with the force.” HMICFRS, “Northshire Police is good at some things” (undated; inferred as December 2017 from this: The text speaks of “today’s report”), ¶ 7. https://example.org/x/?a=1&b=2',
    );
  });

  test('gives a printed date plainly, an inferred publisher with its doubt, no address as not set', () => {
    const text = plainTextCitation({
      ...quote,
      report: { ...quote.report, date: printed },
      publisher: { name: 'HMICFRS', inferred: true },
      address: null,
    });
    expect(text).toMatch(
      / HMICFRS \(publisher inferred\), “.*” \(22 March 2018\), ¶ 7; address not set\.$/,
    );
  });

  test('tells of a doubtful date only the first sentence of what it rests on', () => {
    const date = {
      ...quote.report.date,
      evidence: 'It says “today’s report” (p. 3). A search engine dates it so. More follows.',
    };
    expect(plainTextCitation({ ...quote, report: { ...quote.report, date } })).toContain(
      '(undated; inferred as December 2017 from this: It says “today’s report” (p. 3)), ¶ 7',
    );
  });

  test('names an organisation that speaks, and several ¶ as a range', () => {
    const [passage] = edition.passages;
    if (!passage) throw new Error('no passage');
    expect(plainTextCitation(citePassage(edition, passage, null))).toMatch(
      /^“Northshire .*” HMICFRS, /,
    );
    const [said] = edition.quotes;
    if (!said) throw new Error('no quote');
    const spans = edition.passages.slice(2, 5).map(({ id }) => ({ passage: id, start: 0, end: 1 }));
    const cited = citeFinding(edition, { ...said, spans }, null);
    expect(cited.paragraphs).toBe('¶¶ 3–5');
  });

  test('cuts long words at the end of a sentence, and says so', () => {
    const words = 'One sentence of the many, which says no more. '.repeat(40).trim();
    const text = plainTextCitation({ ...quote, words });
    const cut = /“(.*)”/.exec(text)?.[1]?.split('” HMICFRS')[0] ?? '';
    expect(cut).toMatch(/no more\. \[…\]/);
    expect(text.length).toBeLessThan(1200);
  });
});

describe('a citation as BibTeX', () => {
  test.each(findings.map((each) => [each.key, each] as const))('%s reads back', (key, citation) => {
    const entry = readBack(bibtexCitation(citation));
    expect(entry).toMatchObject({
      id: key,
      title: expect.stringContaining(citation.report.title),
      URL: address,
      publisher: 'HMICFRS',
    });
    expect(entry.note).toContain(citation.words);
    expect(entry.note).toContain('undated; inferred as December 2017');
    expect(entry).toHaveProperty('issued.date-parts', [[2017]]);
  });

  test('a printed date has its month and day', () => {
    const entry = readBack(
      bibtexCitation({ ...quote, report: { ...quote.report, date: printed } }),
    );
    expect(entry).toHaveProperty('issued.date-parts', [[2018, 3, 22]]);
    expect(entry.note).not.toContain('undated');
  });

  test('a person is read back as given and family name, an organisation whole', () => {
    expect(readBack(bibtexCitation(quote)).author).toEqual([{ given: 'Zoë', family: 'Éclair' }]);
    expect(JSON.stringify(readBack(bibtexCitation(grading)).author)).toContain('HMICFRS');
  });
});

describe('a citation as CSL-JSON', () => {
  test.each(findings.map((each) => [each.key, each] as const))('%s reads back', (key, citation) => {
    const entry = readBack(cslJsonCitation(citation));
    expect(entry).toMatchObject({
      id: key,
      title: citation.report.title,
      URL: address,
      section: citation.paragraphs,
      issued: { 'date-parts': [[2017, 12]], circa: true },
    });
    expect(entry.note).toContain(citation.words);
  });

  test('a reference manager can set it', () => {
    const set = new Cite(cslJsonCitation(quote)).format('bibliography', {
      template: 'apa',
      asEntryArray: false,
    });
    expect(set).toContain('Éclair');
    expect(set).toContain('2017');
  });
});

describe('a citation as Markdown', () => {
  test.each(findings.map((each) => [each.key, each] as const))(
    '%s keeps its words',
    (_, citation) => {
      const tree = unified().use(remarkParse).parse(markdownCitation(citation));
      expect(tree.children.map(({ type }) => type)).toEqual(['blockquote', 'paragraph']);
      expect(textOf(tree.children[0])).toBe(citation.words);
      expect(textOf(tree.children[1])).toContain(`“${citation.report.title}” (undated`);
    },
  );

  test('any line of words comes out as it went in', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'ab 1.)#*_`[]<>&-+=~\\!:/@|$"\'', 'é'),
      maxLength: 30,
    });
    holdsForAny(
      fc.property(line, (text) => {
        const words = text.trim().replace(/\s+/g, ' ');
        fc.pre(words !== '');
        const tree = unified().use(remarkParse).parse(escapeMarkdown(words));
        expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
        expect(textOf(tree)).toBe(words);
      }),
      500,
    );
  });
});

function readBack(text: string) {
  const [entry] = new Cite(text).data;
  if (!entry) throw new Error('nothing was read back');
  return entry;
}
