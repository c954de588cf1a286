import { problemLine } from '../loaders/problem-order.ts';
import { readSettings } from '../loaders/settings.ts';
import { fileArguments } from './file-arguments.ts';
import { inspection } from './inspect/inspection.ts';
import { listing } from './inspect/listing.ts';
import { inspected } from './inspect/read-inspected.ts';
import { readWhole } from './read-whole.ts';
import { run } from './run.ts';

const usage = `usage: npm run inspect -- [--json] FILE
Shows what the parser finds in a Markdown copy or a raw text, and what is wrong with it.`;

await run(inspect);

async function inspect(args: string[]): Promise<number> {
  const read = fileArguments(args);
  if (read === null) {
    console.error(usage);
    return 2;
  }
  const { file, json } = read;
  const text = await readWhole(file);
  if (text instanceof Error) {
    console.error(`${file}: ${text.message}`);
    return 1;
  }
  const { report, messages, others } = await inspected(file, text, readSettings().contentDir);
  for (const problem of others) console.error(problemLine(problem));
  if (report === null) {
    for (const message of messages) console.error(problemLine(message));
    return 1;
  }
  const found = inspection({ ...report, messages }, text);
  console.log(json ? JSON.stringify(found, null, 2) : listing(file, found, report.ledger));
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
