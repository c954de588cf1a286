import type { Concept } from '../../search/query/query.ts';
import { copyButton } from '../copy-button.ts';
import { element } from './element.ts';

/** What a statement that something is absent rests on. */
export interface Absence {
  query: string;
  /** Whether only the very words were looked for. */
  isLiteral: boolean;
  concepts: Pick<Concept, 'typed'>[];
  /** What it is known as beside the words typed. */
  known: string[];
  /** The documents searched, and the edition that they are. */
  searched: string;
  /** Where the search can be repeated. */
  address: string;
}

/**
 * That the documents of an edition do not say something, in words to cite: what was looked for and where.
 * The next edition may say it, so the address is told not to be permanent.
 */
export function absenceInWords({
  query,
  isLiteral,
  concepts,
  known,
  searched,
  address,
}: Absence): string {
  const words = concepts.map(({ typed }) => `“${typed}”`).join(', ');
  const lookedFor = isLiteral
    ? 'these words alone'
    : `${words}, in any ending and in British and American spelling`;
  return `${absentIn(query, known, `none of ${searched}`)}. Looked for: ${lookedFor}. This is said of this edition alone and has no permanent address; it can be searched again at ${address}.`;
}

/** That words, and what is known to be the same, stand in none of some documents. */
export function absentIn(query: string, known: string[], documents: string): string {
  if (known.length === 0) return `“${query}” stands in ${documents}`;
  const words = known.map((each) => `“${each}”`).join(', ');
  return `“${query}”, and the words we know for it (${words}), stand in ${documents}`;
}

/** The statement, with a button that copies it. */
export function absenceToCite(absence: Absence): HTMLElement {
  const { address } = absence;
  const id = 'search-absence';
  return element(
    'details',
    { class: 'cite-block' },
    element('summary', {}, 'Cite that it is not here'),
    element('p', { id, class: 'small', 'data-address': address }, absenceInWords(absence)),
    copyButton('Copy this statement', { 'data-citation': id }),
  );
}
