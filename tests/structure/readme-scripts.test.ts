import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['chart.py', 'chart.R'])('the README prints %s as it stands', (name) => {
  const script = readFileSync(`src/data/scripts/${name}`, 'utf8');
  expect(script.split('\n').length).toBeLessThan(20);
  expect(readFileSync('README.md', 'utf8')).toContain(`\n${script}\`\`\``);
});
