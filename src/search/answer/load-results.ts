import { findingKinds } from '../../schemas/finding-kinds.ts';
import { recordUrl } from '../../urls.ts';
import type { RecordKind, ReportEntry } from '../format/index-format.ts';
import { withReport } from '../format/record-id.ts';
import { firstWords } from '../words/first-words.ts';
import { type Finder, reportOf, wordsOfPiece } from './finder.ts';
import type { Folded } from './fold.ts';
import { shares } from './weights.ts';

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
  /** The plain question that it answers, where that is the one asked and its own words hold less of it. */
  question: string;
  grading: { title: string; judgment: string; hedge: string; round: string; scale: string } | null;
  /** What an editor reads in the piece that answers best, in words, with the address of each. */
  observations: { url: string; does: string }[];
  /** Ids of the other bodies of which the same is said. */
  also: string[];
}

/** What loading a result takes. */
export type Source = Pick<Finder, 'view' | 'retriever' | 'reports' | 'names'> & { base: string };

/** Loads what is shown of a record found. */
export async function loadResult(
  { record, piece, question, share, place, also }: Folded,
  source: Source,
): Promise<Result> {
  const { view, retriever, base } = source;
  const report = reportOf(record, source);
  const wordsAt = (at: number | null) => (at === null ? '' : wordsOfPiece(at, source));
  const [texts, asked] = await Promise.all([
    retriever.texts(view.reportOf(record)),
    wordsAt(share >= shares.asked ? question : null),
  ]);
  const index = record - view.recordsOf(view.reportOf(record))[0];
  const words = await wordsOfRecord(record, texts.shared[index], source);
  const grading = gradingOf(record, source);
  const given = texts.titles[index] ?? null;
  const speaker = view.kindOf(record) === 'quote' ? given : null;
  const urlOf = (rest: string) =>
    base.replace(/\/$/, '') + recordUrl(withReport(rest, report?.id ?? ''));
  return {
    url: urlOf(place ?? texts.records[index] ?? ''),
    kind: view.kindOf(record),
    report,
    speaker,
    role: roleOf(record, source),
    title: grading?.title ?? (speaker ? null : given) ?? firstWords(words, speaker ? 60 : 80),
    isOurs: grading !== null || (given !== null && speaker === null),
    words,
    best: (await wordsAt(piece)) || words,
    leadIn: await wordsAt(view.leadInOf(piece)),
    question: asked,
    grading,
    observations: (texts.observations[view.placeOf(piece)] ?? []).map(([number, does]) => ({
      url: urlOf(`${findingKinds.observation.address}/${number}`),
      does,
    })),
    also,
  };
}

/** The record’s own words; if it has none, those that it shares. */
async function wordsOfRecord(record: number, shared = '', source: Source): Promise<string> {
  const { view } = source;
  const [first, end] = view.piecesOf(record);
  const own = Array.from({ length: end - first }, (_, at) => first + at).filter(
    (piece) => !view.isQuestion(piece),
  );
  const words = await Promise.all(own.map((piece) => wordsOfPiece(piece, source)));
  return words.join(' ') || shared;
}

/** In what role the person speaks whose words a record holds. */
function roleOf(record: number, { view, names }: Source): string {
  const { person } = view.voiceOf(record);
  return names.names.find(({ kind, id }) => kind === 'person' && id === person)?.detail ?? '';
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
    hedge: grading.hedge,
    round: round?.name ?? grading.round,
    scale: round?.scale?.join(', ') ?? '',
  };
}
