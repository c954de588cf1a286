import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../../src/serve/serve.ts';
import { writeBaselines } from '../bench/baseline-sites.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { useBrowser } from '../support/open-browser.ts';
import {
  type JudgedQuery,
  judgedQueries,
  type Place,
  placeOf,
  type Shown,
  success,
} from './judged-queries.ts';

const { newPage } = useBrowser();
const address = inject('site').address.replace(/\/$/, '');
let baselines = '';

beforeAll(async () => {
  baselines = await mkdtemp(join(tmpdir(), 'search-baselines-'));
  await writeBaselines(await editionOf(firstEdition), baselines);
});
afterAll(() => rm(baselines, { recursive: true, force: true }));

test('readers find what they mean, and more often than with a search that matches letters', async () => {
  const queries = judgedQueries('queries.yaml').filter((query) => !isOfNothing(query));
  const { own, others } = await compare(queries);
  const { at1, at3 } = success([...own.values()].map(({ inResults }) => inResults));
  expect(at1).toBeGreaterThanOrEqual(0.95);
  expect(at3).toBeGreaterThanOrEqual(0.98);
  for (const other of others) expect(at1).toBeGreaterThan(other.at1 + 0.2);
});

test('so do residents, and readers whose words nobody had in sight', async () => {
  const blind = judgedQueries('blind-queries.yaml').filter((query) => !isOfNothing(query));
  const own = await judgeOwn([...blind, ...judgedQueries('residents.yaml')]);
  const { at1, at3 } = success([...own.values()].map((place) => place.inResults));
  expect(at1).toBeGreaterThanOrEqual(0.912);
  expect(at3).toBeGreaterThanOrEqual(0.96);
});

test('what the texts say nothing of brings nothing', async () => {
  const queries = ['queries.yaml', 'blind-queries.yaml', 'absent.yaml']
    .flatMap(judgedQueries)
    .filter(isOfNothing);
  const places = await judge(queries, address, await newPage());
  const empty = [...places.values()].filter(({ inResults }) => inResults === 1);
  expect(empty.length / queries.length).toBeGreaterThanOrEqual(0.97);
});

const isOfNothing = ({ expect: [first] }: JudgedQuery) => first === 'nothing';

/** Asks the three search pages all the queries and prints how often each answers well. */
async function compare(queries: JudgedQuery[]) {
  const own = await judgeOwn(queries);
  const others: Success[] = [];
  for (const name of ['pagefind', 'minisearch']) {
    const served = await serve(join(baselines, name));
    const answers = await judge(queries, served.address, await newPage());
    await served.close();
    const other = success([...answers.values()].map(({ inResults }) => inResults));
    others.push(other);
    print(name, other);
  }
  return { own, others };
}

async function judgeOwn(queries: JudgedQuery[]): Promise<Map<JudgedQuery, Place>> {
  const own = await judge(queries, address, await newPage());
  const places = [...own.values()];
  print('this site', success(places.map(({ onPage }) => onPage)));
  print('results alone', success(places.map(({ inResults }) => inResults)));
  return own;
}

/** Where each query’s answer stands on a site’s search page. */
async function judge(
  queries: JudgedQuery[],
  address: string,
  page: Page,
): Promise<Map<JudgedQuery, Place>> {
  await page.goto(`${address}/search/?q=police`);
  const places = new Map<JudgedQuery, Place>();
  for (const query of queries) places.set(query, placeOf(query, await ask(page, query.query)));
  await page.close();
  return places;
}

/** Puts a query to the page and waits for its answer, all within the page: one round trip a query. */
async function ask(page: Page, query: string): Promise<Shown> {
  const shown = await page.getByRole('status').evaluate(async (status, words) => {
    const answered = () =>
      new Promise<void>((done) => {
        const look = () => {
          if (!/result/i.test(status.textContent ?? '')) return;
          observer.disconnect();
          done();
        };
        const observer = new MutationObserver(look);
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        look();
      });
    const addresses = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
    await answered();
    status.textContent = '';
    const box = document.querySelector<HTMLInputElement>('main input[type=search]');
    if (!box) throw new Error('the page has no search box');
    box.value = words;
    box.form?.requestSubmit();
    await answered();
    return {
      results: addresses('ol[aria-label="Search results"] > li h2 a'),
      named: addresses('[data-search-understood] a'),
    };
  }, query);
  expect(shown.results, query).toEqual([...new Set(shown.results)]);
  return shown;
}

type Success = ReturnType<typeof success>;

function print(name: string, { at1, at3, at10 }: Success): void {
  const part = (share: number) => share.toFixed(3);
  console.log(
    `${name.padEnd(13)} success at 1 ${part(at1)}, at 3 ${part(at3)}, at 10 ${part(at10)}`,
  );
}
