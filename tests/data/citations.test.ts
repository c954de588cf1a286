import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parseRIS } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  type Citation,
  type CitationOfWords,
  citeFinding,
  citePassage,
  citeReport,
} from '../../src/data/cite/citation.ts';
import { escapeMarkdown } from '../../src/data/cite/for-people.ts';
import { formatted, plainTextCitation } from '../../src/data/cite/formats.ts';
import type { Quote } from '../../src/schemas/finding.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { elements, htmlTree } from '../support/built-pages.ts';
import { smallEdition } from './small-edition.ts';
import { publishedEdition } from './small-records.ts';

const edition = smallEdition();
const address = 'https://example.org/x/?a=1&b=2';
const at = <C extends Citation>(citation: C): C => ({ ...citation, address });
const held = `Inspection Record, Draft, content ${edition.hash.slice(0, 12)}`;
const own = 'https://example.com/release?a=1&b=2';
const [grading, , odd, quote] = [
  ...edition.gradings,
  ...edition.areasForImprovement,
  ...edition.quotes,
].map((each) => at(citeFinding(edition, each)));
if (!grading || !odd || !quote) throw new Error('the small edition lacks findings');
const printed = {
  value: '2018-03-22',
  precision: 'day',
  basis: 'printed',
  of: 'publication',
  evidence: '',
} as const;
const dated = { ...quote, report: { ...quote.report, date: printed } };
const withoutSource = {
  ...quote,
  report: { ...quote.report, source: { address: null, assumed: null, evidence: '' } },
};
const each: [string, CitationOfWords][] = [grading, odd, quote].map((cited) => [cited.key, cited]);

describe('a citation as plain text', () => {
  test('carries speaker, role, words, publisher, title, its address, doubtful date, and where it is held', () => {
    expect(plainTextCitation(quote)).toBe(
      `Zoë Éclair, Her Majesty’s Inspector of Constabulary: “I am pleased with the force.” — HMICFRS, “Northshire Police is good at some things” <${own}> (press release, [December 2017?]). Held in ${held}, as its ¶ 7 <${address}>.`,
    );
  });

  test('gives the date of the inspectorate’s own report in every format, where a document tells of one', () => {
    const own = { ...printed, value: '2017-10-16', basis: 'inferred' } as const;
    const inspectorateReport = { address: null, date: own, evidence: '' };
    const all = formatted({ ...quote, report: { ...quote.report, inspectorateReport } });
    const { text, markdown, html, bibtex, ris, csl } = all;
    for (const format of [text, markdown, html, bibtex, ris, JSON.stringify(csl)])
      expect(format).toMatch(/on the inspectorate’s report of.*16 October 2017/i);
  });

  test('gives what stands before and after words that are part of a sentence, apart from them', () => {
    const part = { ...quote, cited: { ...quote.cited, leadIn: 'While', rest: 'it is late.' } };
    expect(plainTextCitation(part)).toContain(
      '[“While”] “I am pleased with the force.” [“… it is late.”]',
    );
    const { markdown, html, bibtex, ris } = formatted(part);
    for (const inFormat of [markdown, html, bibtex, ris]) {
      expect(inFormat).toContain('Led in by “While”. ');
      expect(inFormat).toContain('Goes on: “… it is late.” ');
    }
  });

  test('gives a printed date plainly, and an inferred publisher with its doubt', () => {
    const inferred = { ...dated, publisher: { name: 'HMICFRS', inferred: true } };
    expect(plainTextCitation(inferred)).toMatch(
      / — HMICFRS \[publisher inferred\], “.*” <.*> \(press release, 22 March 2018\)\. Held in /,
    );
  });

  test('says of a grade what it grades, and of whom', () => {
    const [first] = edition.gradings;
    if (!first) throw new Error('no grading');
    const [span] = first.spans;
    const start = edition.passages[1]?.text.indexOf('good') ?? 0;
    const spans = span ? [{ ...span, start, end: start + 'good'.length }] : [];
    const cited = at(citeFinding(edition, { ...first, spans }));
    expect(plainTextCitation(cited)).toMatch(
      /“good” \[“… at investigating crime – .*”\] \[Investigating crime, Northshire Police\] — HMICFRS, /,
    );
  });

  test('says of an ask which list it stands in, and of what a publisher passes on whose it is', () => {
    const [asked] = edition.areasForImprovement;
    const [report] = edition.reports;
    if (!asked || !report) throw new Error('no area for improvement');
    const voice = { kind: 'publisher', person: null, organisation: 'northshire-police' };
    const publisher = { ...report.publisher, organisation: 'northshire-police' };
    const passing = { ...edition, reports: [{ ...report, publisher, voice }] };
    const { about } = at(citeFinding(passing, { ...asked, voice })).cited;
    expect(about).toBe(
      'Area for improvement, Northshire Police: HMICFRS, as Northshire Police reports it',
    );
    for (const text of Object.values(formatted(at(citeFinding(passing, { ...asked, voice })))))
      expect(JSON.stringify(text)).toContain('HMICFRS, as Northshire Police reports it');
  });

  test('leads in words that are not understood alone, and says where they are of all bodies', () => {
    const [said] = edition.observations;
    if (!said) throw new Error('no observation');
    const text = 'good at investigating crime';
    const start = edition.passages[1]?.text.indexOf(text) ?? 0;
    const spans = [{ passage: edition.passages[1]?.id ?? '', start, end: start + text.length }];
    const part = { ...said, text, spans, scope: 'national' as const };
    const cited = formatted(at(citeFinding(edition, part)));
    expect(cited.text).toMatch(/\[“The force is”\] “good at .*” .*\[(.*, )?forces in general\] — /);
    expect(cited.markdown).toMatch(/^> good at .*\n\n— .*Led in by “The force is”\. /);
    expect(cited.html).toMatch(/<figcaption>.*Led in by “The force is”\. /);
    expect(cited.ris).toContain('Led in by “The force is”.');
  });

  test('names an organisation that speaks, and several ¶ as a range', () => {
    const [passage] = edition.passages;
    const [said] = edition.quotes;
    if (!passage || !said) throw new Error('no passage');
    expect(plainTextCitation(at(citePassage(edition, passage)))).toMatch(
      /^“Northshire .*” — HMICFRS, /,
    );
    const spans = edition.passages.slice(2, 5).map(({ id }) => ({ passage: id, start: 0, end: 1 }));
    expect(at(citeFinding(edition, { ...said, spans })).cited.paragraphs).toBe('¶¶ 3–5');
  });

  test('cuts long words at the end of a sentence, and says so', () => {
    const [said] = edition.quotes;
    if (!said) throw new Error('no quote');
    const cutOf = (words: string) => {
      const sentences = sentencesIn(words);
      const passages = edition.passages.map((each) => ({ ...each, text: words, sentences }));
      const spans = said.spans.map((span) => ({ ...span, start: 0, end: words.length }));
      return at(citeFinding({ ...edition, passages }, { ...said, spans })).cited.words;
    };
    const sentence = 'One sentence of the many, which says no more. ';
    expect(cutOf(sentence.repeat(40).trim())).toMatch(/no more\. \[…\]$/);
    expect(cutOf('words without end '.repeat(60).trim())).toMatch(/\w \[…\]$/);
    expect(cutOf(sentence.repeat(40).trim()).length).toBeLessThan(720);
    const limit = 'However, there is more that the force should do. ';
    const limited = `${sentence.repeat(15)}${limit}${sentence.repeat(20)}`.trim();
    expect(cutOf(limited)).toBe(`${sentence.repeat(14)}[…]`);
  });
});

describe('whose words a document is', () => {
  const [report] = edition.reports;
  const [said] = edition.quotes;
  if (!report || !said) throw new Error('the small edition lacks a report');
  const transcript = { ...report, kind: 'transcript' as const };
  const authorOf = (quotes: Quote[]) =>
    formatted(at(citeReport({ ...edition, quotes }, transcript))).csl;

  test('a transcript of one person’s words has that person as author, and its publisher beside', () => {
    expect(authorOf([said])).toMatchObject([
      { author: [{ given: 'Zoë', family: 'Éclair' }], publisher: 'HMICFRS' },
    ]);
    const cited = formatted(at(citeReport(edition, transcript)));
    expect(cited.bibtex).toContain('Publisher: HMICFRS');
  });

  test('a transcript of several, and any other document, has its publisher', () => {
    const other = { ...said, voice: { ...said.voice, person: 'somebody-else' } };
    expect(authorOf([said, other])).toMatchObject([{ author: [{ literal: 'HMICFRS' }] }]);
    expect(formatted(quote).csl).toMatchObject([{ author: [{ literal: 'HMICFRS' }] }]);
  });
});

describe.each(each)('the citation %s', (key, citation) => {
  const { bibtex, ris, csl, markdown, html } = formatted(citation);
  const { title } = citation.report;

  test('is read back from BibTeX', () => {
    expect(bibtex).toMatch(/^@online\{/);
    const entry = readBack(bibtex);
    expect(entry).toMatchObject({ id: key, title, URL: own });
    expect(entry).toMatchObject({ author: [{ family: 'HMICFRS' }] });
    expect(entry).toHaveProperty('issued.date-parts', [[2017, 12]]);
    expect(entry.note).toContain(`Held in ${held}, as its`);
    expect(entry.note).toContain(address);
    expect(entry.abstract).toBe(`“${citation.cited.words}”`);
  });

  test('is read back from RIS', () => {
    const { entries } = parseRIS(ris);
    expect(Object.values(entries)).toMatchObject([
      {
        fields: {
          url: own,
          title: [{ text: title }],
          author: [{ literal: [{ text: 'HMICFRS' }] }],
        },
      },
    ]);
  });

  test('is whole as CSL-JSON', () => {
    expect(csl).toMatchObject([
      {
        id: key,
        type: 'webpage',
        title,
        URL: own,
        issued: { literal: '[December 2017?]' },
        archive: held,
        archive_location: `${citation.cited.paragraphs}, ${address}`,
      },
    ]);
  });

  test('keeps its words as Markdown', () => {
    const tree = unified().use(remarkParse).parse(markdown);
    expect(tree.children.map(({ type }) => type)).toEqual(['blockquote', 'paragraph']);
    expect(textOf(tree.children[0])).toBe(citation.cited.words);
    expect(textOf(tree.children[1])).toContain(`“${title}” (press release, [December 2017?])`);
  });

  test('keeps its words as HTML, in a quotation block that names its address', () => {
    const tree = htmlTree(html);
    const [block] = elements(tree, 'blockquote');
    expect(block?.properties['cite']).toBe(address);
    expect(block && textOf(block)).toBe(citation.cited.words);
    expect(elements(tree, 'a').map(({ properties }) => properties['href'])).toEqual([own, address]);
  });
});

test('a doubtful date is marked as EDTF has it, a printed one is not', () => {
  expect(formatted(quote).bibtex).toContain('date = {2017-12?}');
  expect(formatted(quote).ris).toContain('DA  - 2017/12//inferred');
  expect(formatted(quote).ris).toContain('Date inferred.');
  expect(formatted(dated).ris).not.toContain('Date inferred.');
  expect(formatted(dated).bibtex).toContain('date = {2018-03-22}');
  expect(formatted(dated).ris).toContain('DA  - 2018/03/22/\r\n');
  expect(formatted(dated).csl).toMatchObject([{ issued: { 'date-parts': [[2018, 3, 22]] } }]);
});

test('an “and” in a name or in words stays one in BibTeX, and parts no author in two', () => {
  const name = 'Police and Crime Commissioner';
  const cited = { ...quote.cited, words: 'fair and lawful' };
  const { bibtex } = formatted({ ...quote, author: { name, isPerson: false }, cited });
  expect(readBack(bibtex)).toMatchObject({
    author: [{ family: name }],
    abstract: '“fair and lawful”',
  });
  expect(bibtex).not.toContain('{and}');
});

test('a date of last update is called so, and an address of which the beginning is assumed too', () => {
  const date = { ...printed, of: 'last update' } as const;
  const source = { ...quote.report.source, assumed: 'https://' };
  const { text, bibtex, ris, csl } = formatted({
    ...quote,
    report: { ...quote.report, date, source },
  });
  expect(text).toContain('(press release, last updated 22 March 2018, address partly assumed)');
  expect(csl).toMatchObject([{ genre: 'press release, as last updated' }]);
  for (const format of [bibtex, ris, JSON.stringify(csl)]) {
    expect(format).toContain('Last updated 22 March 2018.');
    expect(format).toContain('The beginning of the address, “https://”, is assumed.');
  }
});

test('a title that does not name the pillar of its report has our name for it beside it', () => {
  const { text, csl } = formatted({ ...quote, called: 'Effectiveness, 2017' });
  expect(text).toContain(`“${quote.report.title}” [Effectiveness, 2017] <${own}>`);
  expect(csl).toMatchObject([{ title: `${quote.report.title} [Effectiveness, 2017]` }]);
});

test('a draft of a document is cited with its version, wherever a format or style has a place for it', () => {
  const draft = formatted({ ...quote, report: { ...quote.report, version: 'Draft 2' } });
  expect(draft.text).toContain(' (press release, Draft 2, [December 2017?]). Held in ');
  expect(draft.csl).toMatchObject([{ version: 'Draft 2', medium: 'Draft 2' }]);
  expect(draft.bibtex).toContain('version = {Draft 2}');
  expect(draft.ris).toContain('ET  - Draft 2');
});

test('a draft of the site is cited with the hash of its content, an edition with its day', () => {
  expect(held).toMatch(/, content [0-9a-f]{12}$/);
  expect(formatted(quote).text).toContain(`Held in ${held}, as its ¶ 7`);
  const editions = [publishedEdition({ content: edition.hash })];
  const [said] = edition.quotes;
  if (!said) throw new Error('no quote');
  const { text } = formatted(at(citeFinding({ ...edition, editions }, said)));
  expect(text).toContain('Held in Inspection Record, Edition 1, 31 January 2027, as its ¶ 7');
});

test('a document whose own address is not known is cited as this site holds it', () => {
  expect(formatted(withoutSource).csl).toMatchObject([{ URL: address, archive: held }]);
  expect(formatted(withoutSource).text).toContain(
    '“Northshire Police is good at some things” (press',
  );
});

test('any line of words comes out of Markdown as it went in', () => {
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

/** Sentences that each end with a full stop, as the parser finds them. */
function sentencesIn(words: string) {
  return [...words.matchAll(/[^.\s][^.]*(?:\.|$)/g)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
    saidAlsoIn: [],
    saidNearlyIn: [],
  }));
}

function readBack(text: string) {
  const [entry] = new Cite(text).data;
  if (!entry) throw new Error('nothing was read back');
  return entry;
}
