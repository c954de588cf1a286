import { fold } from './fold.ts';

const stopWords = new Set(
  'a an the its their his her our your this that these those it they we of to in at for on with and or by from as into is are be been was were has have how what which who well does do did will can all any both each the force forces constabulary service services overall extent where area areas including through across within'.split(
    ' ',
  ),
);

const endings =
  /(?:abilities|ability|able|ational|ations|ation|ating|ators|ator|ates|ated|ate|ments|ment|ness|ings|ing|ions|ion|ively|ive|ically|ally|ical|al|fully|ful|ers|ships|ship|ies|ied|ed|es|ly|er|s|y|e)$/;

const same: [RegExp, string][] = [
  [/^legitim/, 'legitimacy'],
  [/^(?:in)?effective/, 'effectiveness'],
  [/^(?:in)?efficien/, 'efficiency'],
  [/^respon[sd]/, 'respond'],
  [/^deter/, 'deter'],
  [/^behav/, 'behave'],
  [/^(?:offen|reoffen)[dcs]/, 'offend'],
  [/^(?:enquir|inquir)/, 'enquire'],
  [/^organi[sz]/, 'organise'],
  [/^leader/, 'lead'],
];

/**
 * The words that carry a phrase's meaning, each cut to its stem, in order and without repeats:
 * "the recording of data" gives record, data; "Preventing crime" and "crime prevention" share both.
 */
export function contentWords(phrase: string): string[] {
  const words = fold(phrase)
    .replace(/'s\b|s'(?=\s|$)/g, '')
    .replace(/\b(re|anti|non|multi|co)-(?=\w)/g, '$1')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set((words ?? []).filter((word) => !stopWords.has(word)).map(stem))];
}

function stem(word: string): string {
  const known = same.find(([pattern]) => pattern.test(word));
  if (known) return word.startsWith('reoffen') ? 'reoffend' : known[1];
  const cut = word.replace(endings, '');
  return cut.length >= 3 ? cut : word;
}
