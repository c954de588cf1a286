import { problemLine } from '../loaders/problem-order.ts';
import { readSettings } from '../loaders/settings.ts';
import { inspection } from './inspect/inspection.ts';
import { listing } from './inspect/listing.ts';
import { inspected } from './inspect/read-inspected.ts';
import { runOnFile } from './run.ts';

const usage = `usage: npm run inspect -- [--json | --decisions] FILE
Shows what the parser finds in a Markdown copy or a raw text, and what is wrong with it;
with --decisions also what an editor could decide of each record and mark, ready to paste.`;

await runOnFile(usage, ['json', 'decisions'], inspect);

async function inspect(file: string, text: string, flags: Set<string>): Promise<number> {
  const { report, messages, others } = await inspected(file, text, readSettings().contentDir);
  for (const problem of others) console.error(problemLine(problem));
  if (report === null) {
    for (const message of messages) console.error(problemLine(message));
    return 1;
  }
  const told = { ...report, messages };
  const found = inspection(told, text);
  console.log(
    flags.has('json')
      ? JSON.stringify(found, null, 2)
      : listing(file, found, told, flags.has('decisions')),
  );
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
