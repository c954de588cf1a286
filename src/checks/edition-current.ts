import { datedEdition } from '../edition/dated-edition.ts';
import { editionName } from '../in-words/edition.ts';
import { type Check, fieldProblem } from './checked-content.ts';

/** Warns where the content is not that of its last edition: what is built is a draft, and says so. */
export const editionCurrent: Check = ({ edition, editions }) => {
  if (editions === null || datedEdition(edition)) return [];
  const last = editions.data.at(-1);
  const reason = last
    ? `the content is no longer that of its last edition (${editionName(last)}): pages say “draft”. To publish it, run npm run edition`
    : 'no edition was made of this content yet: pages say “draft”. To publish it, run npm run edition';
  const at = last ? [editions.data.length - 1, 'content'] : [];
  return [fieldProblem(editions, at, 'edition-current', reason, 'warning')];
};
