import type { Concept } from '../../search/query/query.ts';
import { element } from './element.ts';

/** What a statement that something is absent rests on. */
export interface Absence {
  query: string;
  /** Whether only the very words were looked for. */
  isLiteral: boolean;
  concepts: Pick<Concept, 'typed'>[];
  /** The documents searched, and the edition that they are. */
  searched: string;
  /** Where the search can be repeated. */
  address: string;
}

/**
 * That the documents of an edition do not say something, in words to cite: what was looked for and where.
 * The next edition may say it, so the address is told not to be permanent.
 */
export function absenceInWords({ query, isLiteral, concepts, searched, address }: Absence): string {
  const words = concepts.map(({ typed }) => `“${typed}”`).join(', ');
  const said = isLiteral
    ? `“${query}” stands in none of ${searched}. Looked for: these words alone.`
    : `“${query}”, and the words known for it, stand in none of ${searched}. Looked for: ${words}, in any ending and in British and American spelling.`;
  return `${said} This is said of this edition alone and has no permanent address; it can be searched again at ${address}.`;
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
    element(
      'copy-text',
      { class: 'copy-text', 'data-citation': id, 'data-done': 'Copied' },
      element('button', { type: 'button' }, 'Copy this statement'),
      element('span', { class: 'copy-done', role: 'status' }),
    ),
  );
}
