import type { CheckedReport } from '../checks/checked-content.ts';
import { knownNumbers, numberFindings, numberWords } from '../permalinks/number-words.ts';
import type { KnownAddress } from '../permalinks/read-permalinks.ts';
import type { Edition } from '../schemas/edition.ts';
import { type FindingList, forListed } from '../schemas/finding-kinds.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Voice } from '../schemas/people.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import type { Report } from '../schemas/report.ts';
import type { Theme } from '../schemas/theme.ts';
import { findingId, passageId, recordUrl } from '../urls.ts';
import { type FindingResolver, resolveAsks, resolveQuotes } from './finding-resolver.ts';
import { type WordPlacer, wordPlacer } from './place-words.ts';
import { resolveGradings, resolveNotGraded } from './resolve-gradings.ts';
import { misplacedReadings, resolveObservations } from './resolve-observations.ts';
import { resolvePassages } from './resolve-passages.ts';

/** The records of one report. */
export type ReportRecords = Pick<
  Edition,
  FindingList | 'reports' | 'passages' | 'notGraded' | 'ledger'
>;

/** What the rest of the content folder says. */
interface Known {
  known: KnownAddress[];
  /** Ids. */
  rounds: Set<string>;
  themes: Theme[];
  voice: Voice;
}

/**
 * Turns what the parser took from one report into records: numbered as the published addresses say,
 * placed in the original, with the areas, bodies and themes they speak of. `voice` is who tells us
 * where no one else speaks. What cannot be resolved is put to `problems` and left out.
 */
export function resolveReport(
  source: CheckedReport,
  { known, rounds, themes, voice }: Known,
  problems: Problem[],
): ReportRecords {
  const { id, entry, parsed } = source;
  const numbers = numberWords(
    knownNumbers(known, recordUrl(passageId(id, ''))),
    parsed.passages.map(({ text }) => text),
  );
  const placer = wordPlacer(source, numbers);
  const resolver: FindingResolver = {
    source,
    placer,
    themes,
    voice,
    numbers: (kind) => numberFindings(knownNumbers(known, `/${findingId(kind, id, '')}`)),
    report: (span, rule, reason) =>
      problems.push(fileProblem(entry.file, rule, reason, placer.place(span))),
  };
  const quotes = resolveQuotes(resolver);
  problems.push(...misplacedReadings(source, numbers));
  const passages = resolvePassages(source, numbers, placer, themes);
  return {
    reports: [reportOf(source, voice)],
    passages: passages.map((passage) => ({ ...passage, quote: quoteOf(passage, quotes) })),
    // Without its round, whose areas and scale are not known, every grading would seem wrong.
    gradings: rounds.has(entry.data.round) ? resolveGradings(resolver) : [],
    notGraded: resolveNotGraded(source, placer),
    ledger: resolveLedger(source, placer),
    quotes,
    observations: resolveObservations(resolver, quotes),
    ...forListed('collection', (kind) => resolveAsks(resolver, kind)),
  };
}

function reportOf({ id, entry, original, parsed }: CheckedReport, voice: Voice): Report {
  return {
    ...entry.data,
    id,
    voice,
    originalSha256: original.sha256,
    passageCount: parsed.passages.length,
  };
}

function quoteOf({ id }: Passage, quotes: Edition['quotes']): string | null {
  return quotes.find(({ spans }) => spans.some(({ passage }) => passage === id))?.id ?? null;
}

/** What became of every mark of one report, in the order of the text. */
function resolveLedger({ id: report, parsed }: CheckedReport, placer: WordPlacer): LedgerEntry[] {
  return parsed.ledger.map(({ mark, span, outcome, reason }) => ({
    report,
    mark,
    text: placer.text(span),
    span: placer.span(span),
    outcome,
    reason,
  }));
}
