import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lostBetween } from '../../src/permalinks/lost-between.ts';
import { readPermalinks } from '../../src/permalinks/read-permalinks.ts';

const file = 'content/permalinks.yaml';
const commits = commitsOf(file);
const told = {
  none: 'no earlier version of the list to hold it against: git or its history is not here',
  some: `holds every earlier version of the list that git has: ${commits.length}`,
};

test.skipIf(commits.length > 0)(told.none, ({ skip }) => {
  skip(told.none);
});

test.runIf(commits.length > 0)(told.some, () => {
  const now = readPermalinks(readFileSync(file, 'utf8'), file).entries;
  const lost = commits.flatMap((commit) => {
    const text = git('show', `${commit}:${file}`);
    const earlier = readPermalinks(text, file).entries;
    return lostBetween(earlier, now).map((reason) => `${commit.slice(0, 7)}: ${reason}`);
  });
  expect(lost).toEqual([]);
});

/** The commits that changed a file, newest first; none where there is no history. */
function commitsOf(path: string): string[] {
  if (!existsSync('.git')) return [];
  try {
    return git('log', '--format=%H', '--diff-filter=AM', '--', path).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
