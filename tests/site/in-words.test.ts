import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { some } from '../support/some.ts';

test.each(['site', 'otherSite', 'shippedSite'] as const)(
  'no file of the %s prints an object that nobody put into words',
  (name) => {
    const { folder } = inject(name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(html|json|csv|xml|txt|bib|ris)$/.test(entry.name),
    );
    const wrong = some(files)
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => readFileSync(path, 'utf8').includes('[object Object]'));
    expect(wrong).toEqual([]);
  },
);
