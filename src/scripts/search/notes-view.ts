import { facetNames, noChoice } from '../../search/answer/facets.ts';
import type { SearchAnswer } from '../../search/answer/search.ts';
import type { SearchState } from '../../search/answer/search-state.ts';
import { kindLabel } from '../../search/format/labels.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { type Concept, isNamed, namesTheme } from '../../search/query/query.ts';
import { plainLetters } from '../../search/words/words.ts';
import { type Content, element, fill } from './element.ts';

/** Says what was done with the words typed, and offers the other way of searching. */
export function drawNotes(
  place: HTMLElement,
  answer: SearchAnswer,
  state: SearchState,
  addressOf: (state: SearchState) => string,
  { names }: Lexicon,
): void {
  const link = (words: string, to: SearchState): Content =>
    element('a', { href: addressOf(to), 'data-search-again': true }, words);
  const isFound = answer.found.length > 0;
  const notes: Content[] = [
    ...correctionNotes(answer, state, names),
    isFound ? unsaidNote(answer) : null,
    emptyRoundNote(answer),
    ...answer.notHeld.map(notHeldNote),
    isFound && answer.gradingsFirst && state.sort === 'relevance' ? 'Gradings come first.' : null,
    answer.partly && isFound ? 'No passage has every word; the closest come first.' : null,
  ].filter((note) => note !== null);
  const exact = { ...state, query: `"${state.query.replace(/["“”„«»]/g, '')}"` };
  const offer =
    isFound && goesBeyondLetters(answer) ? link('Search for this exact spelling', exact) : null;
  const bodies = names.names.filter(
    ({ kind, id }) => kind === 'organisation' && state.choice.body.includes(id),
  );
  const all = { ...state, allBodies: true, choice: { ...state.choice, body: [] } };
  if (bodies.length > 0)
    notes.push([
      'Only ',
      listed(bodies.map(({ name }) => name)),
      '. ',
      link(`Search all ${names.bodies.many}`, all),
      '.',
    ]);
  const isFiltered = facetNames.some((name) => state.choice[name].length > 0);
  const unfilter =
    isFound && isFiltered
      ? [
          offer ? ' · ' : '',
          link('Take the filters away', { ...state, allBodies: true, choice: noChoice() }),
        ]
      : null;
  place.hidden = notes.length === 0 && offer === null && unfilter === null;
  fill(
    place,
    element(
      'p',
      { class: 'small' },
      notes.map((note) => [note, ' ']),
      offer,
      unfilter,
    ),
  );
}

/** Whether anything but the letters typed was looked for. */
function goesBeyondLetters({ corrections, understanding }: SearchAnswer): boolean {
  return corrections.length > 0 || namesTheme(understanding);
}

function correctionNotes(
  { corrections }: SearchAnswer,
  { query }: SearchState,
  { names }: Lexicon['names'],
): Content[] {
  const ofPeople = names.flatMap(({ kind, name }) => (kind === 'person' ? name.split(' ') : []));
  const different = new Map(corrections.map((each) => [each.typed, each]));
  return [...different.values()].map(({ start, end, to }) => [
    'No document says ',
    quoted(query.slice(start, end)),
    '. Showing ',
    quoted(ofPeople.find((each) => plainLetters(each) === to) ?? to),
    '.',
  ]);
}

/** Words that stand in no text, and what is shown or was looked for in their place. */
function unsaidNote({
  unsaid,
  compared,
  understanding: { concepts },
}: SearchAnswer): Content | null {
  const told = unsaid.filter(({ asks }) => asks === null || asks.of === 'voice');
  if (told.length === 0 || compared.length > 0) return null;
  const themes = told.flatMap(({ namings }) =>
    namings.filter(({ name }) => name.kind === 'theme').map(({ name }) => name.name),
  );
  const meant = told.flatMap(({ meant }) => meant?.said ?? []);
  const isAll = concepts.every((concept) => told.includes(concept) && isNamed(concept));
  const inPlace = (words: string, shown: string[], end: string) =>
    shown.length > 0 ? [words, listed([...new Set(shown)].slice(0, mostInPlace)), end] : [];
  return [
    ['No document says ', listed(told.map(({ typed }) => typed)), '.'],
    inPlace(' Showing places that speak of ', isAll ? themes : [], '.'),
    inPlace(' Looked for ', meant, ' in place of what was typed.'),
  ];
}

const mostInPlace = 4;

/** A grade, a kind or a date that is named and that nothing here has. */
function notHeldNote({ typed, asks }: Concept): Content {
  if (asks?.of === 'grade') return ['No grading here is ', quoted(typed), '.'];
  if (asks?.of === 'kind')
    return ['No document here has ', quoted(kindLabel(asks.kind).many.toLowerCase()), '.'];
  return ['No document here is of ', quoted(typed), '.'];
}

/** Rounds that are named, of which no report is held. */
function emptyRoundNote({ understanding }: SearchAnswer): Content | null {
  const empty = understanding.concepts
    .flatMap(({ namings }) => namings.map(({ name }) => name))
    .filter(({ isEmpty }) => isEmpty);
  return empty.length > 0
    ? ['No document of ', listed(empty.map(({ name }) => name)), ' is held here.']
    : null;
}

function quoted(words: string): Content {
  return element('i', {}, words);
}

/** "a, b or c" */
function listed(words: string[]): Content {
  return words.map((word, index) => [
    index === 0 ? '' : index === words.length - 1 ? ' or ' : ', ',
    quoted(word),
  ]);
}
