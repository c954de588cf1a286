import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { firstEdition } from '../support/edition-of.ts';
import { type ContentFolder, copyOfContent } from './content-folder.ts';

const report = 'reports/2017-legitimacy.md';
const original = 'originals/2017-legitimacy.txt';
let content: ContentFolder;

beforeEach(async () => {
  content = await copyOfContent(firstEdition);
});

afterEach(() => content.remove());

describe('the edition, all its addresses published', () => {
  test('has nothing at stake as it is', async () => {
    expect(await stakes()).toEqual([]);
  });

  test('names the ¶ and the finding that a bullet taken out would lose', async () => {
    const bullet = bullets()[0] ?? '';
    content.write(report, content.read(report).replace(`${bullet}\n`, ''));
    content.write(original, withoutLine(content.read(original), wordsOf(bullet)));
    const reasons = await stakes();
    expect(reasons).toHaveLength(2);
    expect(reasons.join('\n')).toMatch(/\/reports\/2017-legitimacy\/#p\d+ .*add "movedTo: /);
    expect(reasons.join('\n')).toMatch(/\/areas-for-improvement\/2017-legitimacy\/2\/ .*line \d+/);
  });

  test('names the ¶ of bullets that changed places, with the ways to mend it', async () => {
    const [one = '', other = ''] = bullets();
    content.write(report, content.read(report).replace(`${one}\n${other}`, `${other}\n${one}`));
    const [first, second] = [wordsOf(one), wordsOf(other)];
    const moved = content.read(original).replace(first, '@').replace(second, first);
    content.write(original, moved.replace('@', second));
    const [reason, ...more] = await stakes();
    expect(more).toEqual([]);
    expect(reason).toMatch(/\/reports\/2017-legitimacy\/#p\d+ .*out of its order.*Put it back/);
    expect(reason).toMatch(/add "movedTo: \/reports\/2017-legitimacy\/#p\d+a" to line \d+/);
  });
});

function bullets(): string[] {
  return content.read(report).match(/^- The force should ensure.*$/gm) ?? [];
}

function withoutLine(text: string, words: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => !line.includes(words)).join('\n');
}

/** The words of a bullet, without its mark. */
function wordsOf(bullet: string): string {
  const words = bullet.replace(/^- /, '');
  if (!content.read(original).includes(words)) throw new Error(`no "${words}" in the original`);
  return words;
}

/** The reasons of the problems that concern addresses. */
async function stakes(): Promise<string[]> {
  const { problems } = await loadEdition(content.path);
  return problems.filter(({ rule }) => rule.startsWith('permalink')).map(({ reason }) => reason);
}
