import { addressesOf } from '../permalinks/addresses.ts';
import { recordUrl } from '../urls.ts';
import { type Check, fieldProblem } from './checked-content.ts';

/** Every record that a correction names has an address, and no two corrections have one id. */
export const correctionsResolve: Check = ({ edition, corrections: file }) => {
  if (file === null) return [];
  const addresses = new Set(addressesOf(edition).map(({ address }) => address));
  const { corrections } = file.data;
  return corrections.flatMap(({ id, records }, index) => [
    ...records.flatMap((record, at) => {
      if (addresses.has(recordUrl(record))) return [];
      const reason = `unexpected record "${record}"; expected the id of one that the edition holds, such as reports/<report>#p1. Correct the id.`;
      const path = ['corrections', index, 'records', at];
      const [, report = ''] = record.split(/[/#]/);
      const problem = fieldProblem(file, path, 'reference-resolves', reason);
      return [{ ...problem, dueTo: `reports/${report}.md` }];
    }),
    ...(corrections.findIndex((each) => each.id === id) < index
      ? [
          fieldProblem(
            file,
            ['corrections', index, 'id'],
            'id-unique',
            `unexpected second correction "${id}"; expected an id of its own. Give it another.`,
          ),
        ]
      : []),
  ]);
};
