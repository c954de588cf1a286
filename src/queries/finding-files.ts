import { partsOf } from '../data/package/edition-parts.ts';
import { dataCollections } from '../data/records/data-collections.ts';
import type { Edition } from '../schemas/edition.ts';
import { findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import { recordUrl } from '../urls.ts';
import { citationOf } from './citations.ts';
import type { FileBeside } from './files-beside.ts';
import { addressInData } from './full-address.ts';

/**
 * The file beside the page of each finding: the finding as the data files hold it, with its citation in
 * every format. Reports come one after another, so that the records of one alone are held.
 */
export function* findingFiles(edition: Edition): Generator<FileBeside> {
  for (const { part } of partsOf(edition).reports) {
    const collections = dataCollections(part, (address) => addressInData(edition, address));
    const records = kindNames.flatMap(
      (kind): { id: string }[] => collections[findingKinds[kind].address],
    );
    for (const record of records) {
      const text = JSON.stringify({ ...record, citation: citationOf(edition, record) });
      yield { address: `${recordUrl(record.id)}finding.json`, text };
    }
  }
}
