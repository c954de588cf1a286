import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordProposals } from '../../src/loaders/record-proposals.ts';
import { parseReport } from '../../src/parser/parse-report.ts';
import type { ParsedReport } from '../../src/parser/parsed-report.ts';
import { reportFrontMatterSchema } from '../../src/schemas/report.ts';
import { frontMatterOf, moorland } from '../parser/moorland.ts';

const copies = [
  ['gradings', 'The force was judged to be good at investigating crime. It is good at it.'],
  ['quotes', 'Ann Lee said:\n\n“We are glad of it today.\n\n“And we will go on tomorrow.”'],
  ['notGraded', 'We have not graded leadership in this inspection.'],
  ['areasForImprovement', '## Areas for improvement\n\n- The force should count its horses.'],
  ['causesOfConcern', '## Cause of concern\n\nThe force does not count its horses.'],
  ['recommendations', 'By 31 May 2017, the force should:\n\n- count its horses.'],
] as const;

describe('what an editor could decide of a record, pasted,', () => {
  test.each(copies)('refuses it: %s', (kind, copy) => {
    const [refusing] = proposals(kind, copy);
    const refused = read(copy, parse(refusing));
    expect(refused.stale).toEqual([]);
    expect(refused[kind]).toEqual([]);
  });

  test.each(copies)('leaves it as it was, as the editor’s: %s', (kind, copy) => {
    const [, changing] = proposals(kind, copy);
    const kept = read(copy, parse(changing.replaceAll(/…(?! \()|… .*$/gm, 'leadership')));
    const [record] = read(copy)[kind];
    expect(kept.stale).toEqual([]);
    expect(kept[kind]).toMatchObject([
      kind === 'notGraded'
        ? { reason: 'leadership' }
        : { body: record?.body, because: 'leadership' },
    ]);
  });
});

function proposals(kind: (typeof copies)[number][0], copy: string): [string, string] {
  const [only, ...others] = recordProposals(read(copy))[kind];
  expect(others).toEqual([]);
  return only ?? ['', ''];
}

function read(copy: string, decisions: unknown = []): ParsedReport {
  const frontMatter = reportFrontMatterSchema.parse({ ...frontMatterOf({}), decisions });
  const text = `---\ntitle: x\n---\n\n${copy}\n`;
  return parseReport({ file: 'a.md', text, frontMatter }, moorland);
}
