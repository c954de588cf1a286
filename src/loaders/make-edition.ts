import type { ListFile, Placed } from '../checks/checked-content.ts';
import { type Edition, placesTelling } from '../schemas/edition.ts';
import { findingKinds, forListed } from '../schemas/finding-kinds.ts';
import type { Answered, PlainQuestions } from '../schemas/observation.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Problem } from '../schemas/problem.ts';
import type { ReadContent } from './read-content.ts';
import { contextOf } from './read-context.ts';
import { type ReportRecords, resolveReport } from './resolve-report.ts';
import { resolveThreads } from './resolve-threads.ts';
import { withSaidAlsoIn, withSaidNearlyIn } from './said-elsewhere.ts';
import { reportVoice } from './voices.ts';

/**
 * Makes an edition of a content folder as read; null where `site.md` cannot be read. `hash` is that of
 * the folder. What cannot be resolved is left out, and put to `problems`.
 */
export function makeEdition(
  content: ReadContent,
  hash: string,
  problems: Problem[],
): Edition | null {
  const resolved = resolveReports(content, problems);
  if (content.site === null) return null;
  const corrections = content.corrections?.data;
  const records: Omit<Edition, 'threads'> = {
    site: content.site.data,
    basePath: '/',
    hash,
    permalinks: content.known.entries.map(({ line: _, ...each }) => each),
    editions: content.editions?.data ?? [],
    corrections: (corrections?.corrections ?? []).toSorted((a, b) => b.date.localeCompare(a.date)),
    correctionsHtml: corrections?.html ?? '',
    ...resolved,
    passages: saidElsewhere(resolved),
    questions: placedQuestions(content.questions, resolved.passages),
    rounds: dataOf(content.rounds),
    areas: dataOf(content.areas),
    themes: dataOf(content.themes),
    terms: dataOf(content.terms),
    thesaurus: content.thesaurus?.data ?? [],
    people: dataOf(content.people),
    organisations: dataOf(content.organisations),
  };
  return { ...records, threads: resolveThreads(content, records, problems) };
}

function dataOf<T>(files: Placed<T>[] | null): T[] {
  return (files ?? []).map(({ data }) => data);
}

/** Plain questions at the words that answer them; those whose words no passage holds are left out. */
function placedQuestions(files: ListFile<Answered>[], passages: Passage[]): PlainQuestions[] {
  const byReport = Map.groupBy(passages, ({ report }) => report);
  return files.flatMap(({ report, data }) =>
    data.flatMap(({ words, questions }) => {
      const passage = byReport.get(report)?.find(({ text }) => text.includes(words));
      return passage
        ? [{ passage: passage.id, start: passage.text.indexOf(words), questions }]
        : [];
    }),
  );
}

/**
 * The passages, each sentence with where other reports print it, word for word or nearly so: two grades that
 * sound alike are two.
 */
function saidElsewhere({ passages, gradings, reports }: ReportRecords): Passage[] {
  const bodies = new Map(reports.map((report) => [report.id, report.bodies]));
  const grades = gradings.flatMap(placesTelling).flat();
  return withSaidNearlyIn(withSaidAlsoIn(passages), grades, (id) => bodies.get(id) ?? []);
}

function resolveReports(content: ReadContent, problems: Problem[]): ReportRecords {
  const { rounds, organisations } = contextOf(content);
  const world = {
    known: content.known.entries,
    rounds: new Set(rounds.map(({ id }) => id)),
    themes: dataOf(content.themes),
  };
  const resolved = content.reports.map((report) => {
    const voice = reportVoice(report.entry.data, organisations);
    return resolveReport(report, { ...world, voice }, problems);
  });
  const all = <K extends keyof ReportRecords>(name: K) =>
    resolved.flatMap((records): ReportRecords[K][number][] => records[name]);
  return {
    reports: all('reports'),
    passages: all('passages'),
    gradings: all('gradings'),
    notGraded: all('notGraded'),
    ledger: all('ledger'),
    quotes: all('quotes'),
    observations: all('observations'),
    ...forListed('collection', (kind) => all(findingKinds[kind].collection)),
  };
}
