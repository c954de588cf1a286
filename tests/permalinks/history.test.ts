import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPermalinks } from '../../src/permalinks/read-permalinks.ts';
import { lostBetween } from './lost-between.ts';

const file = 'content/permalinks.yaml';
const commits = commitsOf(file);
const told =
  commits.length > 0
    ? `the list holds all of its ${commits.length} earlier versions that git has`
    : 'the list is held against no earlier version: git has none here';

test(told, ({ skip }) => {
  if (commits.length === 0) skip(told);
  const now = readPermalinks(readFileSync(file, 'utf8'), file).entries;
  const lost = commits.flatMap((commit) => {
    const earlier = readPermalinks(git('show', `${commit}:${file}`), file).entries;
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
