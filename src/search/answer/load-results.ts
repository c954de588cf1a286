import { recordUrl } from '../../urls.ts';
import type { RecordKind } from '../format/index-format.ts';
import { bearsTitle, between, type ReportEntry } from '../format/index-format.ts';
import { withReport } from '../format/record-id.ts';
import { firstWords } from '../words/first-words.ts';
import { type Finder, reportOf } from './finder.ts';
import type { PagefindData } from './pagefind.ts';
import type { Found } from './rank.ts';

/** One result with all that is shown of it. */
export interface Result {
  /** Its address, base path included. */
  url: string;
  kind: RecordKind;
  report: ReportEntry | undefined;
  /** Who speaks, of a quote, and in what role. */
  speaker: string | null;
  role: string;
  /** A grading’s area or the editors’ title, else the first of its words. */
  title: string;
  /** Whether the title is ours and not the text’s. */
  isOurs: boolean;
  /** All its words, and those of the piece that answers best. */
  words: string;
  best: string;
  /** What leads in to that piece, where anything does. */
  leadIn: string;
  /** The plain question that it answers, where that is like the one asked, and its own words are not. */
  question: string;
  grading: { title: string; judgment: string; round: string; scale: string } | null;
}

/** What loading a result takes. */
export type Source = Pick<Finder, 'view' | 'retriever' | 'reports' | 'names'> & { base: string };

/** Begins to load what is shown of the records found: a promise for each. */
export function loadResults(found: Found[], source: Source): Promise<Result>[] {
  return found.map((each) => loadResult(each, source));
}

async function loadResult(
  { record, piece, question, place, share, said }: Found,
  source: Source,
): Promise<Result> {
  const { view, retriever, base } = source;
  const report = reportOf(record, source);
  const page = await retriever.page(view.reportOf(record));
  const index = record - view.recordsOf(view.reportOf(record))[0];
  const rest = place ?? (page.meta['records'] ?? '').split(' ')[index] ?? '';
  const text = await retriever.text(view.reportOf(record));
  const words = wordsOfRecord(record, page, text, source);
  const wordsAt = (at: number | null) => (at === null ? '' : wordsOfPiece(at, text, source));
  const grading = gradingOf(record, source);
  const speaker = entryOf(
    'speakers',
    record,
    page,
    source,
    (each) => view.kindOf(each) === 'quote',
  );
  const editors = entryOf('titles', record, page, source, (each) => bearsTitle(view.kindOf(each)));
  const start = firstWords(words, speaker ? 60 : 80);
  return {
    url: base.replace(/\/$/, '') + recordUrl(withReport(rest, report?.id ?? '')),
    kind: view.kindOf(record),
    report,
    speaker: speaker ?? null,
    role: roleOf(record, source),
    title: grading?.title ?? (editors || start),
    isOurs: Boolean(grading || editors),
    words,
    best: wordsAt(piece) || words,
    leadIn: wordsAt(view.leadInOf(piece)),
    question: said < share ? wordsAt(question) : '',
    grading,
  };
}

/** The record’s words in its page; if it has none of its own, those that it shares. */
function wordsOfRecord(record: number, page: PagefindData, text: string[], source: Source): string {
  const { view } = source;
  const [first, end] = view.piecesOf(record);
  const own = Array.from({ length: end - first }, (_, at) => first + at)
    .filter((piece) => !view.isQuestion(piece))
    .map((piece) => wordsOfPiece(piece, text, source))
    .join(' ');
  return own || (entryOf('shared', record, page, source, (each) => isBare(each, source)) ?? '');
}

function wordsOfPiece(piece: number, text: string[], { view }: Source): string {
  const start = view.startOf(piece);
  return text.slice(start, start + view.lengthOf(piece)).join(' ');
}

/** In what role the person speaks whose words a record holds. */
function roleOf(record: number, { view, names }: Source): string {
  const { person } = view.voiceOf(record);
  return names.names.find(({ kind, id }) => kind === 'person' && id === person)?.detail ?? '';
}

/** Whether a record has no words of its own. */
function isBare(record: number, { view }: Source): boolean {
  return view.lengthOf(view.piecesOf(record)[0]) === 0;
}

/** The entry of a list that has one for each record of some kind, in order. */
function entryOf(
  list: 'speakers' | 'titles' | 'shared',
  record: number,
  { meta }: PagefindData,
  { view }: Source,
  isOfKind: (record: number) => boolean,
): string | undefined {
  if (!isOfKind(record)) return undefined;
  const [first] = view.recordsOf(view.reportOf(record));
  const before = Array.from({ length: record - first }, (_, index) => first + index);
  return (meta[list] ?? '').split(between)[before.filter(isOfKind).length];
}

function gradingOf(record: number, { view, names }: Source): Result['grading'] {
  const grading = view.gradingOf(record);
  if (!grading) return null;
  const nameOf = (kind: string, wanted: string) =>
    names.names.find((name) => name.kind === kind && name.id === wanted);
  const round = nameOf('round', grading.round);
  const area = nameOf('area', grading.area)?.name ?? grading.area;
  const body = names.manyBodies ? nameOf('organisation', view.bodyOf(record))?.name : undefined;
  return {
    title: body ? `${area}, ${body}` : area,
    judgment: grading.judgment,
    round: round?.name ?? grading.round,
    scale: round?.scale?.join(', ') ?? '',
  };
}
