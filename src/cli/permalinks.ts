import { readSettings } from '../loaders/settings.ts';
import { listAddresses, soundEdition } from './content-folder.ts';
import { run } from './run.ts';

await run(acceptAddresses);

/**
 * `npm run permalinks`: adds to `permalinks.yaml` every address that the edition publishes and the
 * list does not hold. Takes none out. Answers the exit code: 1, with nothing written, where the
 * content has errors; an address that would be lost is one.
 */
async function acceptAddresses(): Promise<number> {
  const settings = readSettings();
  const { edition } = await soundEdition();
  if (edition === null) {
    console.error('No address was added: mend the errors first.');
    return 1;
  }
  const { file, added, permalinks } = await listAddresses(settings.contentDir, edition);
  for (const { address } of added) console.log(address);
  const many = added.length === 1 ? '1 address' : `${added.length} addresses`;
  console.log(`${many} added to ${file}; it now holds ${permalinks.length}.`);
  return 0;
}
