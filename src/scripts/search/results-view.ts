import { excerptOf, type Marking } from '../../search/excerpt.ts';
import type { RecordText, ReportTexts } from '../../search/index-format.ts';
import { kindLabels } from '../../search/labels.ts';
import { firstWords } from '../../search/record-title.ts';
import type { RecordKind } from '../../search/search-record.ts';
import { recordUrl } from '../../urls.ts';
import { type Content, element } from './element.ts';

/** One result with all that is shown of it. */
export interface Result {
  kind: RecordKind;
  report: ReportTexts;
  record: RecordText;
  /** Which of the record’s pieces answers best. */
  piece: number | null;
  grading: { judgment: string; round: string; scale: string } | null;
}

const excerptLength = 280;

/** A result as an item of the list. */
export function resultItem(result: Result, marking: Marking, base: string): HTMLLIElement {
  const { record, grading, report } = result;
  const address = base.replace(/\/$/, '') + recordUrl(record.id);
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'kicker' }, kicker(result)),
    element(
      'h2',
      { class: 'result-title' },
      element('a', { href: address, 'data-search-result': true }, titleOf(record)),
      grading ? [' ', badge(grading.judgment)] : null,
    ),
    element('p', { class: 'words-small' }, excerpt(result, marking)),
    grading
      ? element('p', { class: 'kicker' }, `${grading.round}, on its scale of ${grading.scale}`)
      : null,
    element('p', { class: 'visually-hidden' }, `In ${report.name}`),
  );
}

/** "Area for improvement 2 · HMICFRS, effectiveness · 22 March 2018" */
function kicker({ kind, record, report }: Result): string {
  const number = kind === 'passage' ? record.id.replace(/^.*#p/, '¶ ') : numberOf(record.id);
  return [[kindLabels[kind][0], number].filter(Boolean).join(' '), report.name, report.when].join(
    ' · ',
  );
}

const numberOf = (id: string) => /\/(\d+\w*)$/.exec(id)?.[1] ?? '';

function titleOf({ title, words, pieces }: RecordText): string {
  return title ?? firstWords(pieces[0]?.[0] ?? words ?? '', 80);
}

function excerpt({ record, piece }: Result, marking: Marking): Content {
  const own = record.pieces[piece ?? 0] ?? [record.words ?? '', []];
  return excerptOf(own, marking, excerptLength).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
}

/** The grade as word and shape, from the page’s own drawing of it. */
function badge(judgment: string): Content {
  const template = document.querySelector(`template[data-grade="${CSS.escape(judgment)}"]`);
  return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : judgment;
}
