import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { organisationUrl, recordUrl, reportUrl } from '../../src/urls.ts';
import { builtPage, builtPages, elements } from '../support/built-pages.ts';
import { runBuild } from '../support/run-build.ts';
import { some } from '../support/some.ts';
import { hasClass } from '../support/source-words.ts';
import { expected } from './expected-records.ts';

const gradingsSchema = z.array(
  z.looseObject({ id: z.string(), body: z.string(), area: z.string(), judgment: z.string() }),
);
const quotesSchema = z.array(
  z.looseObject({
    speaker: z.string(),
    voice: z.looseObject({ kind: z.string() }),
    paragraphs: z.array(z.string()),
  }),
);
const asksSchema = z.array(
  z.looseObject({
    id: z.string(),
    body: z.string(),
    area: z.string().nullable(),
    text: z.string(),
    because: z.string().nullable(),
    foundBy: z.enum(['rule', 'editor']),
  }),
);

const collections = ['areas-for-improvement', 'causes-of-concern', 'recommendations'] as const;

describe.each(expected.map((each) => [basename(each.folder), each] as const))(
  '%s',
  (_name, each) => {
    const place = mkdtempSync(join(tmpdir(), 'inspectorate-'));
    const site = join(place, 'site');
    const data = (name: string): unknown =>
      JSON.parse(readFileSync(join(site, 'data', `${name}.json`), 'utf8'));

    beforeAll(async () => {
      const { code, output } = await runBuild({ CONTENT_DIR: each.folder, OUT_DIR: site });
      if (code !== 0) throw new Error(`${each.folder} does not build:\n${output}`);
    });
    afterAll(() => rmSync(place, { recursive: true }));

    test('every grade that the texts tell is a grading, and no other is', () => {
      const told = gradingsSchema
        .parse(data('gradings'))
        .map(({ body, area, judgment }) => [body, area, judgment]);
      expect(told.toSorted()).toEqual(each.gradings.toSorted());
    });

    test('what the texts let somebody say is a quote in that person’s capacity', () => {
      const said = quotesSchema
        .parse(data('quotes'))
        .map(({ speaker, voice, paragraphs }) => [speaker, voice.kind, ...paragraphs]);
      expect(said.toSorted()).toEqual(each.quotes.toSorted());
    });

    test('what is asked of a body, or held against it, is a record under its area', () => {
      const asked = collections.flatMap((name) =>
        asksSchema.parse(data(name)).map(({ body, area, text }) => [name, body, area, text]),
      );
      expect(asked.toSorted()).toEqual(each.asks.toSorted());
    });

    test('the page of a grading shows the word of the scale in its look', () => {
      for (const { id, judgment } of some(gradingsSchema.parse(data('gradings')))) {
        const [big] = gradesOn(builtPage(site, recordUrl(id)).tree, 'grade-big');
        if (!big) throw new Error(`no grade on the page of ${id}`);
        expect(textOf(big)).toBe(judgment.charAt(0).toUpperCase() + judgment.slice(1));
        expect(hasClass(big, `grade-${each.looks[judgment]}`)).toBe(true);
        expect(elements(big, 'path')).toHaveLength(1);
      }
    });

    test('the history of a body shows every grade of it', () => {
      for (const body of some([...new Set(each.gradings.map(([of]) => of))])) {
        const { tree } = builtPage(site, organisationUrl(body));
        const shown = elements(tree, 'table').flatMap((table) => gradesOn(table, 'grade'));
        const own = each.gradings.filter(([of]) => of === body).map(([, , judgment]) => judgment);
        expect(shown.map((grade) => textOf(grade).toLowerCase()).toSorted()).toEqual(
          own.toSorted(),
        );
      }
    });

    test('pages call those who are inspected as the folder does', () => {
      const [one, many] = each.bodies;
      expect(wordsOf(builtPage(site, '/data/').tree)).toContain(`The ${many}, inspectorates`);
      const several = new Set(each.gradings.map(([body]) => body)).size > 1;
      const heading = several ? `Grades, ${one} by ${one}` : 'Grades, area by area';
      expect(wordsOf(builtPage(site, '/').tree)).toContain(heading);
      const [names] = elements(
        builtPage(site, '/search/').tree,
        (element) => element.properties['dataSearchNames'] !== undefined,
      );
      expect(JSON.parse(names ? textOf(names) : '{}')).toMatchObject({ bodies: { one } });
    });

    test('no page speaks as if the police were inspected', () => {
      const speaking = builtPages(site).filter(({ tree }) =>
        /\b(police|forces?|constabulary|chief constable|commissioner)\b/i.test(wordsOf(tree)),
      );
      expect(speaking.map(({ address }) => address)).toEqual([]);
    });

    test('a grade word that tells no grade stands with its reason on the report’s page', () => {
      const { report, words } = each.notTaken;
      const [section] = elements(builtPage(site, reportUrl(report)).tree, (element) =>
        hasClass(element, 'not-taken'),
      );
      expect(section ? wordsOf(section) : '').toContain(words);
    });

    test('what an editor read, or only filed, is told apart, with the reason', () => {
      for (const { id, because, foundBy } of some(
        collections.flatMap((name) => asksSchema.parse(data(name))),
      )) {
        const words = wordsOf(builtPage(site, recordUrl(id)).tree);
        expect(/read by an editor/i.test(words)).toBe(foundBy === 'editor');
        if (because !== null) expect(words).toContain(because);
      }
      const concerns = asksSchema.parse(data('causes-of-concern'));
      const decided = each.folder.endsWith('prison') ? concerns.length : 0;
      expect(concerns.filter(({ because }) => because !== null)).toHaveLength(decided);
    });
  },
);

function gradesOn(tree: Root | Element, name: string): Element[] {
  return elements(tree, (element) => hasClass(element, name));
}

function wordsOf(tree: Root | Element): string {
  return textOf(tree).replace(/\s+/g, ' ');
}
