import { excerptOf, type Marking, markedRanges } from '../../search/answer/excerpt.ts';
import type { Result } from '../../search/answer/load-results.ts';
import { kindLabel } from '../../search/format/labels.ts';
import type { SearchNames } from '../../search/format/names.ts';
import { badge } from './badge.ts';
import { type Content, element } from './element.ts';
import { leaveWords } from './leave-words.ts';

const excerptLength = 280;

/** A result as an item of the list. */
export function resultItem(
  result: Result,
  marking: Marking,
  bodyOf: (id: string) => { name: string; address: string },
  bodies: SearchNames['bodies'],
): HTMLLIElement {
  const { grading, question, observations, also } = result;
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'kicker' }, kicker(result)),
    element(
      'h2',
      { class: 'result-title' },
      resultLink(result, marking),
      grading ? [' ', badge(grading)] : null,
    ),
    hasTitle(result) ? element('p', { class: 'words-small' }, excerpt(result, marking)) : null,
    grading
      ? element('p', { class: 'kicker' }, `${grading.round}, on its scale of ${grading.scale}`)
      : null,
    also.length > 0 ? alsoSaid(also.map(bodyOf), bodies) : null,
    observations.length > 0 ? element('p', { class: 'kicker' }, readAs(observations)) : null,
    question
      ? element('p', { class: 'kicker' }, `Answers our question “${asked(question)}”`)
      : null,
  );
}

/** "Read by an editor as strength, concern and ask", each but once. */
function readAs(observations: Result['observations']): Content {
  const firsts = Map.groupBy(observations, ({ does }) => does);
  const links = [...firsts].map(([does, [first]], index) => [
    index === 0 ? '' : ', ',
    element('a', { href: first?.url }, does),
  ]);
  return ['Read by an editor as ', links];
}

/** "and 19 other forces", which a click names and leads to. */
function alsoSaid(
  others: { name: string; address: string }[],
  { one, many }: SearchNames['bodies'],
): Content {
  const count = `and ${others.length} other ${others.length === 1 ? one : many}`;
  const links = others.map(({ name, address }, index) => [
    index === 0 ? '' : ', ',
    element('a', { href: address, 'data-search-again': true }, name),
  ]);
  return element('details', { class: 'small' }, element('summary', {}, count), links);
}

/** Whether the result has a title beside its words: an area, a title of ours, a speaker. */
const hasTitle = ({ isOurs, speaker }: Result) => isOurs || speaker !== null;

/** A plain question as a sentence. */
function asked(question: string): string {
  const sentence = question.charAt(0).toUpperCase() + question.slice(1);
  return /[?.]$/.test(sentence) ? sentence : `${sentence}?`;
}

/** The link; opening it, in whatever tab, hands the words found over to its page, those typed first. */
function resultLink(result: Result, marking: Marking): HTMLAnchorElement {
  const { url, speaker, role, title, words, best } = result;
  const spoken = speaker && [speaker, role].filter(Boolean).join(', ');
  const link = element(
    'a',
    { href: url },
    hasTitle(result)
      ? (spoken ?? title)
      : element('span', { class: 'words-title' }, excerpt(result, marking)),
  );
  const handOver = () => {
    const typed = markedRanges(best, { ...marking, ofThemes: [] }).map(wordsIn(best));
    const marked = markedRanges(words, marking).map(wordsIn(words));
    leaveWords(link.pathname + link.hash, [...new Set([...typed, ...marked])]);
  };
  for (const opening of ['click', 'auxclick', 'contextmenu'])
    link.addEventListener(opening, handOver);
  return link;
}

const wordsIn =
  (text: string) =>
  ([start, end]: [number, number]): string =>
    text.slice(start, end);

/** "Area for improvement 2 · Effectiveness, PEEL 2017 · 22 March 2018" */
function kicker({ kind, url, report }: Result): string {
  const number =
    /#p(\w+)$/.exec(url)?.[1]?.replace(/^/, '¶ ') ?? /\/(\d+\w*)\/$/.exec(url)?.[1] ?? '';
  const name = [kindLabel(kind).one, number].filter(Boolean).join(' ');
  return [name, report?.name, report?.when].filter(Boolean).join(' · ');
}

/** The piece that answers best, around the words that do, after what leads in to it. */
function excerpt({ words, best, leadIn, speaker }: Result, marking: Marking): Content {
  const parts = excerptOf(best, marking, excerptLength);
  const goesOn = !words.startsWith(best) && !parts[0]?.text.startsWith('…');
  return [
    leadIn && !speaker ? element('span', { class: 'quiet' }, leadIn, ' ') : null,
    goesOn ? '… ' : '',
    parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
  ];
}
