import { excerptOf, type Marking, markedRanges } from '../../search/answer/excerpt.ts';
import type { Result } from '../../search/answer/load-results.ts';
import { kindLabels } from '../../search/format/labels.ts';
import { type Content, element } from './element.ts';
import { leaveWords } from './leave-words.ts';

const excerptLength = 280;

/** A result as an item of the list. */
export function resultItem(result: Result, marking: Marking): HTMLLIElement {
  const { grading } = result;
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'kicker' }, kicker(result)),
    element(
      'h2',
      { class: 'result-title' },
      resultLink(result, marking),
      grading ? [' ', badge(grading.judgment)] : null,
    ),
    element('p', { class: 'words-small' }, excerpt(result, marking)),
    grading
      ? element('p', { class: 'kicker' }, `${grading.round}, on its scale of ${grading.scale}`)
      : null,
  );
}

/** The link; opening it, in whatever tab, hands the words found over to its page. */
function resultLink({ url, title, words }: Result, marking: Marking): HTMLAnchorElement {
  const link = element('a', { href: url }, title);
  const handOver = () => {
    const marked = markedRanges(words, marking).map(([start, end]) => words.slice(start, end));
    leaveWords(link.pathname + link.hash, [...new Set(marked)]);
  };
  for (const opening of ['click', 'auxclick', 'contextmenu'])
    link.addEventListener(opening, handOver);
  return link;
}

/** "Area for improvement 2 · Effectiveness, PEEL 2017 · 22 March 2018" */
function kicker({ kind, url, report }: Result): string {
  const number =
    kind === 'passage' ? url.replace(/^.*#p/, '¶ ') : (/\/(\d+\w*)\/$/.exec(url)?.[1] ?? '');
  const name = [kindLabels[kind][0], number].filter(Boolean).join(' ');
  return [name, report?.name, report?.when].filter(Boolean).join(' · ');
}

function excerpt({ best }: Result, marking: Marking): Content {
  return excerptOf(best, marking, excerptLength).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
}

/** The grade as word and shape, from the page’s own drawing of it. */
function badge(judgment: string): Content {
  const template = document.querySelector(`template[data-grade="${CSS.escape(judgment)}"]`);
  return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : judgment;
}
