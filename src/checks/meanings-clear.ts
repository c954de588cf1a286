import type { Problem } from '../schemas/problem.ts';
import type { Meaning } from '../schemas/thesaurus.ts';
import { sayingKey } from '../search/words/label-key.ts';
import { contentOf, wordsOf } from '../search/words/words.ts';
import { type Check, fieldProblem, type Placed, repeats } from './checked-content.ts';

/** Every label of the thesaurus has one meaning and can be told from talk, and what documents say can be looked for. */
export const meaningsClear: Check = ({ thesaurus }) =>
  thesaurus ? [...saidTwice(thesaurus), ...tooCommon(thesaurus)] : [];

function saidTwice(thesaurus: Placed<Meaning[]>): Problem[] {
  const keyed = labelsOf(thesaurus).map((each) => ({
    ...each,
    key: sayingKey(wordsOf(each.label)),
  }));
  const told = keyed.filter(({ key }) => key !== '');
  return repeats(told, ({ key }) => key).map(({ again, first }) => {
    const reason = `unexpected "${again.label}"; expected a label that stands once, but for endings and common words, and "${first.term}" has "${first.label}". Take one of them out.`;
    return meaningProblem(thesaurus, again, reason);
  });
}

function tooCommon(thesaurus: Placed<Meaning[]>): Problem[] {
  return labelsOf(thesaurus).flatMap((each) => {
    if (canBeTold(each)) return [];
    const [expected, mend] = each.isSearched
      ? ['a word that search keeps, or several of which it keeps two', 'Put it under `hidden`.']
      : ['more than one word that search passes over', 'Take it out.'];
    const reason = `unexpected "${each.label}"; expected ${expected}. ${mend}`;
    return [meaningProblem(thesaurus, each, reason)];
  });
}

/** One label, where it stands, and whether it is looked for in documents. */
interface Label {
  label: string;
  term: string;
  path: PropertyKey[];
  isSearched: boolean;
}

function labelsOf({ data }: Placed<Meaning[]>): Label[] {
  return data.flatMap((meaning, index) => {
    const { term } = meaning;
    const listed = (name: 'alternative' | 'hidden' | 'related') =>
      meaning[name].map((label, at) => ({
        label,
        term,
        path: [index, name, at],
        isSearched: name === 'alternative',
      }));
    return [
      { label: term, term, path: [index, 'term'], isSearched: true },
      ...listed('alternative'),
      ...listed('hidden'),
      ...listed('related'),
    ];
  });
}

/**
 * Whether what search keeps of a label still says it: looked for in documents, "act on" is "act". A common word alone
 * says that its labels carry no subject.
 */
function canBeTold({ label, isSearched }: Label): boolean {
  const words = wordsOf(label);
  const kept = contentOf(words).length;
  return isSearched ? kept > 1 || words.length === 1 : kept > 0 || words.length > 1;
}

const meaningProblem = (thesaurus: Placed<Meaning[]>, { path }: Label, reason: string) =>
  fieldProblem(thesaurus, path, 'meanings-clear', reason);
