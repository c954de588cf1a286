import { describe, expect, inject, test } from 'vitest';
import { histories } from '../../src/queries/history.ts';
import { latestAsks, latestGrades, mostSpokenOf } from '../../src/queries/latest.ts';
import { threadsComingBack } from '../../src/queries/threads.ts';
import { recordUrl, themeUrl, threadUrl } from '../../src/urls.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { useBrowser } from '../support/open-browser.ts';
import { some } from '../support/some.ts';

const { newPage } = useBrowser();
const site = inject('site');
const edition = await editionOf(firstEdition);
const [history] = histories(edition);
const latest = history ? latestGrades(history) : null;
const [worst] = latest?.grades ?? [];
const recordUrls = (findings: { id: string }[]) => findings.map(({ id }) => recordUrl(id));

/** What the first screen holds: below the search box, in this order. */
const linked = {
  'the worst grade': recordUrls(worst?.findings ?? []),
  'every other grade of the latest inspection': recordUrls(
    latest?.grades.flatMap(({ findings }) => findings) ?? [],
  ),
  'why grades may not be compared': ['#grades'],
  'what was asked for': recordUrls(latestAsks(edition).findings),
  'what keeps coming back': threadsComingBack(edition).map(({ thread }) => threadUrl(thread.id)),
  themes: mostSpokenOf(edition)
    .slice(0, 9)
    .map(({ theme }) => themeUrl(theme.id)),
};

describe.each([
  [{ width: 1280, height: 800 }, Object.keys(linked)],
  [{ width: 320, height: 800 }, ['the worst grade']],
])('the first screen at %o', (viewport, held) => {
  test('holds the search box', async () => {
    expect(await boxesOf('main input[type="search"]', viewport)).toSatisfy(isWithin(viewport));
  });

  test.each(Object.entries(linked).filter(([name]) => held.includes(name)))(
    'holds %s',
    async (_, addresses) => {
      for (const address of some(addresses)) {
        const boxes = await boxesOf(`main a[href="${address}"]`, viewport);
        expect(boxes, address).toSatisfy(isWithin(viewport));
      }
    },
  );
});

interface Box {
  y: number;
  height: number;
}

/** Where the elements that fit stand on the home page. */
async function boxesOf(selector: string, viewport: { width: number; height: number }) {
  const page = await newPage({ viewport });
  await page.goto(site.address);
  const all = await page.locator(selector).all();
  const boxes = await Promise.all(all.map((each) => each.boundingBox()));
  return boxes.flatMap((box): Box[] => (box ? [box] : []));
}

function isWithin({ height }: { height: number }) {
  return (boxes: Box[]) => boxes.some((box) => box.y + box.height <= height);
}
