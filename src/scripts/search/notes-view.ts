import type { SearchAnswer } from '../../search/answer/search.ts';
import type { SearchState } from '../../search/answer/search-state.ts';
import type { Correction } from '../../search/query/corrections.ts';
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
  const meant = ({ typed, to }: Correction): Content => {
    const [word = ''] = to;
    const query = state.query.replace(new RegExp(typed, 'i'), word);
    return link(word, { ...state, query: query.includes(word) ? query : word });
  };
  const corrected = answer.corrections.map((each) => correctionNote(each, meant));
  const partly = answer.partly ? 'Nothing holds all of this; what holds most comes first.' : null;
  const notes = [...corrected, unsaidNote(answer), partly].filter((note) => note !== null);
  const other = { ...state, asTyped: !state.asTyped };
  const changed =
    notes.length > 0 || answer.understanding.concepts.some(({ namings }) => namings.length > 0);
  const offer = state.asTyped
    ? link('Search by meaning too', other)
    : changed && state.query
      ? link('Search only these letters', other)
      : null;
  if (state.asTyped) notes.unshift('Showing only what holds these letters.');
  place.hidden = notes.length === 0 && offer === null;
  fill(
    place,
    notes.length + (offer ? 1 : 0) > 0
      ? element(
          'p',
          { class: 'small' },
          notes.map((note) => [note, ' ']),
          offer,
        )
      : null,
  );
}

function correctionNote(
  correction: Correction,
  meant: (correction: Correction) => Content,
): Content {
  const { typed, to, how } = correction;
  const said = ['No text says ', quoted(typed), '.'];
  if (how === 'none') return said;
  if (how === 'offer') return [...said, ' Did you mean ', meant(correction), '?'];
  return [...said, ' Showing ', listed(how === 'spelling' ? [to.join(' ')] : to.slice(0, 4)), '.'];
}

/** Words that name something but stand in no text. */
function unsaidNote({ unsaid, corrections, found, understanding }: SearchAnswer): Content | null {
  const told = new Set(corrections.map(({ typed }) => typed));
  const rest = unsaid.filter(({ words }) => !words.some(({ letters }) => told.has(letters)));
  const named = rest.filter(
    ({ namings, voice, kind, judgment }) => namings.length > 0 || voice || kind || judgment,
  );
  const absent = understanding.asTyped ? rest : rest.filter((each) => !named.includes(each));
  const themes = named.flatMap(({ namings }) =>
    namings.flatMap(({ name }) => (name.kind === 'theme' ? [name.name] : [])),
  );
  const notes: Content[] = [];
  const all = [
    ...absent,
    ...named.filter(({ namings }) => namings.some(({ name }) => name.kind === 'theme')),
  ];
  if (all.length > 0)
    notes.push('No text says ', listed([...new Set(all.map(({ typed }) => typed))]), '.');
  if (themes.length > 0 && found.length > 0)
    notes.push(' Showing places that speak of ', listed([...new Set(themes)]), '.');
  return notes.length > 0 ? notes : null;
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
