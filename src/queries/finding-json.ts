import type { FormattedCitation } from '../data/cite/formats.ts';
import { findingCollections } from '../data/collections.ts';
import { dataCollections } from '../data/records/data-collections.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { citationOf } from './citations.ts';
import type { FindingView } from './findings.ts';
import { addressInData } from './full-address.ts';

/** A finding as the data files hold it, with its citation in every format. Throws where they lack it. */
export function findingJson(edition: Edition, finding: FindingView): FindingJson {
  const taken = recordsById(edition).get(finding.id);
  if (!taken) throw new Error(`the data holds no finding "${finding.id}"`);
  return { ...taken, citation: citationOf(edition, finding) };
}

const recordsById = perEdition((edition) => {
  const collections = dataCollections(edition, (address) => addressInData(edition, address));
  const records = findingCollections.flatMap((name): Taken[] => collections[name]);
  return new Map(records.map((record) => [record.id, record]));
});

/** What every record of a finding has, beside the fields of its kind. */
interface Taken {
  id: string;
  url: string;
}

type FindingJson = Taken & { citation: FormattedCitation };
