import { facetNames, noChoice } from '../../search/answer/facets.ts';
import type { SearchAnswer } from '../../search/answer/search.ts';
import type { SearchState } from '../../search/answer/search-state.ts';
import { kindLabel } from '../../search/format/labels.ts';
import { isNamed } from '../../search/query/query.ts';
import { type Content, element, fill } from './element.ts';

/** Says what was done with the words typed, and offers the other way of searching. */
export function drawNotes(
  place: HTMLElement,
  answer: SearchAnswer,
  state: SearchState,
  addressOf: (state: SearchState) => string,
): void {
  const link = (words: string, to: SearchState): Content =>
    element('a', { href: addressOf(to), 'data-search-again': true }, words);
  const notes: Content[] = [
    state.asTyped ? 'Showing only what holds all of these words as they are typed.' : null,
    ...correctionNotes(answer, state, link),
    absentNote(answer, state),
    ...themeNotes(answer),
    emptyRoundNote(answer),
    ...notHeldNotes(answer),
    answer.gradingsFirst && state.sort === 'relevance' ? 'Gradings come first.' : null,
    answer.partly ? 'Nothing holds all of this; what holds most comes first.' : null,
  ].filter((note) => note !== null);
  const other = { ...state, asTyped: !state.asTyped };
  const offer = state.asTyped
    ? link('Search by meaning too', other)
    : goesBeyondLetters(answer)
      ? link('Search only these letters', other)
      : null;
  const unfilter =
    answer.found.length > 0 && facetNames.some((name) => state.choice[name].length > 0)
      ? [offer ? ' · ' : '', link('Take the filters away', { ...state, choice: noChoice() })]
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
  return (
    corrections.some(({ how }) => how !== 'none') ||
    understanding.concepts.some(({ namings }) => namings.some(({ name }) => name.kind === 'theme'))
  );
}

/** Words put right, or others shown for them. */
function correctionNotes(
  { corrections }: SearchAnswer,
  state: SearchState,
  link: (words: string, to: SearchState) => Content,
): Content[] {
  const different = new Map(corrections.map((each) => [each.typed, each]));
  return [...different.values()]
    .filter(({ how }) => how !== 'none')
    .map(({ start, end, to, how }): Content => {
      const said = ['No text says ', quoted(state.query.slice(start, end)), '.'];
      const [word = ''] = to;
      if (how !== 'offer')
        return [
          ...said,
          ' Showing ',
          listed(how === 'spelling' ? [to.join(' ')] : to.slice(0, 4)),
          '.',
        ];
      const query = state.query.slice(0, start) + word + state.query.slice(end);
      return [...said, ' Did you mean ', link(word, { ...state, query }), '?'];
    });
}

/** Words that stand in no text and name nothing. */
function absentNote({ unsaid, corrections }: SearchAnswer, state: SearchState): Content | null {
  const told = new Set(corrections.map(({ typed }) => typed));
  const absent = [
    ...corrections
      .filter(({ how }) => how === 'none')
      .map(({ start, end }) => state.query.slice(start, end)),
    ...unsaid
      .filter(({ concept }) => !isNamed(concept))
      .filter(({ concept }) => !concept.words.some(({ letters }) => told.has(letters)))
      .map(({ concept }) => concept.typed),
  ];
  const isPhrase = unsaid.some(({ concept }) => concept.quoted && concept.run.length > 1);
  const who = isPhrase ? 'No finding or paragraph says ' : 'No text says ';
  return absent.length > 0 ? [who, listed([...new Set(absent)]), '.'] : null;
}

/** Words that name a theme, and stand in no text. */
function themeNotes({ unsaid, found }: SearchAnswer): Content[] {
  return unsaid.flatMap(({ concept, together }): Content[] => {
    const themes = concept.namings.flatMap(({ name }) =>
      name.kind === 'theme' ? [name.name] : [],
    );
    if (themes.length === 0) return [];
    const said = ['No text says ', quoted(concept.typed), together ? ' as one phrase.' : '.'];
    return [
      found.length > 0 ? [said, ' Showing places that speak of ', listed(themes), '.'] : said,
    ];
  });
}

/** Grades, kinds and dates that are named and that nothing here has. */
function notHeldNotes({ notHeld, unmet }: SearchAnswer): Content[] {
  const none = notHeld.map(({ typed, judgment, kind }): Content => {
    if (judgment) return ['No grading here is ', quoted(typed), '.'];
    if (kind) return ['No report here has ', quoted(kindLabel(kind).many.toLowerCase()), '.'];
    return ['No report here is of ', quoted(typed), '.'];
  });
  const others = unmet.map(
    ({ typed }): Content => ['None of the gradings shown first is of ', quoted(typed), '.'],
  );
  return [...none, ...others];
}

/** Rounds that are named, of which no report is held. */
function emptyRoundNote({ understanding }: SearchAnswer): Content | null {
  const empty = understanding.concepts
    .flatMap(({ namings }) => namings.map(({ name }) => name))
    .filter(({ isEmpty }) => isEmpty);
  return empty.length > 0
    ? ['No report of ', listed(empty.map(({ name }) => name)), ' is held here.']
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
