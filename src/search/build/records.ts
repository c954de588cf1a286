import { stancesInWords } from '../../in-words/phrases.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Passage, ThemeMatch } from '../../schemas/passage.ts';
import type { Report } from '../../schemas/report.ts';
import { type Lexicon, lexiconOf } from '../query/lexicon.ts';
import { understand } from '../query/read.ts';
import { type Holder, holdersOf, smallestHolder } from './holders.ts';
import { searchNames } from './search-names.ts';
import type { Piece, SearchRecord } from './search-record.ts';
import { tellsOf } from './tells.ts';

/**
 * What the search knows: one record a finding, and one a passage that has words of its own left.
 * Each sentence belongs to exactly one record: the smallest finding that holds it, else its passage.
 * A finding that shares its only sentence with another is still a record, without pieces.
 * Records stand in the order of the reports, then of the text.
 */
export function searchRecords(edition: Edition): SearchRecord[] {
  const holders = holdersOf(edition);
  const holdersByReport = Map.groupBy(holders, ({ record }) => record.report);
  const passagesByReport = Map.groupBy(edition.passages, ({ report }) => report);
  const records = edition.reports.flatMap((report) =>
    recordsOfReport(
      report,
      passagesByReport.get(report.id) ?? [],
      holdersByReport.get(report.id) ?? [],
    ),
  );
  addQuestions(records, edition);
  addObservations(records, edition);
  const tells = tellsOf(edition);
  const dates = new Map(edition.reports.map(({ id, date }) => [id, date.value]));
  for (const { report, pieces } of records)
    for (const piece of pieces) piece.tells = tells(piece.text, dates.get(report) ?? '');
  return records;
}

/** Gives each plain question, with the themes that its words name, to the piece that answers it. */
function addQuestions(records: SearchRecord[], edition: Edition): void {
  const lexicon = lexiconOf(searchNames(edition));
  const pieces = Map.groupBy(
    records.flatMap((record) => record.pieces),
    ({ passage }) => passage,
  );
  for (const { passage, start, questions } of edition.questions)
    pieces
      .get(passage)
      ?.find((piece) => start >= piece.start && start < piece.end)
      ?.questions.push(
        ...questions.map((words) => ({ words, themes: themesNamed(words, lexicon) })),
      );
}

/** Gives each observation to the piece in which its words begin. */
function addObservations(records: SearchRecord[], { observations }: Edition): void {
  const pieces = Map.groupBy(
    records.flatMap((record) => record.pieces),
    ({ passage }) => passage,
  );
  for (const { number, stances, spans } of observations) {
    const [span] = spans;
    pieces
      .get(span?.passage ?? '')
      ?.find((piece) => span && span.start < piece.end && span.end > piece.start)
      ?.observations.push([number, stancesInWords(stances)]);
  }
}

function themesNamed(question: string, lexicon: Lexicon): ThemeMatch[] {
  const { concepts } = understand(question, lexicon);
  return concepts.flatMap(({ namings, run }) =>
    namings
      .filter(({ name }) => name.kind === 'theme')
      .map(({ name }) => ({
        theme: name.id,
        start: run[0]?.start ?? 0,
        end: run.at(-1)?.end ?? 0,
      })),
  );
}

function recordsOfReport(report: Report, passages: Passage[], holders: Holder[]): SearchRecord[] {
  const records = new Set<SearchRecord>();
  for (const [position, passage] of passages.entries()) {
    let own: SearchRecord | null = null;
    for (const sentence of sentencesOf(passage)) {
      const holder = smallestHolder(passage, sentence, holders);
      const record: SearchRecord = holder?.record ?? own ?? passageRecord(report, passage);
      if (!holder) own = record;
      records.add(record);
      addSentence(record, passage, position, sentence);
    }
  }
  for (const { record } of holders) records.add(record);
  return [...records];
}

function passageRecord(report: Report, passage: Passage): SearchRecord {
  return {
    id: passage.id,
    kind: 'passage',
    report: report.id,
    body: report.bodies[0] ?? '',
    voice: report.voice,
    title: null,
    words: passage.text,
    grading: null,
    pieces: [],
  };
}

/** Adds a sentence to the record's last piece where it goes on from there, else as a new piece. */
function addSentence(
  record: SearchRecord,
  passage: Passage,
  position: number,
  sentence: Sentence,
): void {
  const last = record.pieces.at(-1);
  const goesOn =
    last?.passage === passage.id && passage.text.slice(last.end, sentence.start).trim() === '';
  if (goesOn) record.pieces.pop();
  record.pieces.push({
    ...pieceOf(passage, position, goesOn ? last.start : sentence.start, sentence.end),
  });
}

function pieceOf(passage: Passage, position: number, start: number, end: number): Piece {
  return {
    passage: passage.id,
    start,
    end,
    text: passage.text.slice(start, end),
    position,
    cutBefore: passage.text.slice(0, start).trim() !== '',
    cutAfter: passage.text.slice(end).trim() !== '',
    leadIn: passage.leadIn?.passage ?? null,
    questions: [],
    observations: [],
    tells: [],
    themes: passage.themes
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ ...match, start: match.start - start, end: match.end - start })),
  };
}

function sentencesOf(passage: Passage): Sentence[] {
  return passage.sentences.length > 0
    ? passage.sentences
    : [{ start: 0, end: passage.text.length }];
}

type Sentence = { start: number; end: number };
