import { editionCurrent } from '../checks/edition-current.ts';
import { runChecks } from '../checks/index.ts';
import { siteComplete } from '../checks/site-complete.ts';
import { contentHash } from '../data/content-hash.ts';
import { checkPermalinks } from '../permalinks/check-permalinks.ts';
import type { Edition } from '../schemas/edition.ts';
import { findingKinds, forListed } from '../schemas/finding-kinds.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Problem } from '../schemas/problem.ts';
import { foldProblems } from './fold-problems.ts';
import { placedQuestions } from './place-questions.ts';
import { inOrder } from './problem-order.ts';
import { type ReadContent, readContent } from './read-content.ts';
import { reportVoice } from './report-voice.ts';
import { type ReportRecords, resolveReport } from './resolve-report.ts';
import { resolveThreads } from './resolve-threads.ts';
import { withSaidAlsoIn } from './said-also-in.ts';
import { withSaidNearlyIn } from './said-nearly-in.ts';

/** What a content folder holds, and everything that is wrong with it. */
export interface LoadedEdition {
  /** Null where `site.md` cannot be read; incomplete where there are errors. */
  edition: Edition | null;
  /** In the order of files, lines and columns. */
  problems: Problem[];
}

const loaded = new Map<string, Promise<LoadedEdition>>();

/**
 * Reads, parses, numbers and checks a content folder, once a process until it is forgotten. `siteUrl`
 * stands for the address in `site.md`.
 */
export function loadEdition(
  contentDir: string,
  siteUrl: string | null = null,
): Promise<LoadedEdition> {
  const key = JSON.stringify([contentDir, siteUrl]);
  const loading = loaded.get(key) ?? load(contentDir, siteUrl);
  loaded.set(key, loading);
  return loading;
}

/** Lets the next call of `loadEdition` read the folder anew. */
export function forgetEditions(): void {
  loaded.clear();
}

async function load(contentDir: string, siteUrl: string | null): Promise<LoadedEdition> {
  const content = await readContent(contentDir);
  const { site, problems } = content;
  const resolved = resolveReports(content);
  problems.push(...resolved.problems);
  if (site === null)
    return { edition: null, problems: inOrder(foldProblems(problems, contentDir)) };

  const records: Omit<Edition, 'threads'> = {
    site: { ...site, address: siteUrl ?? site.address },
    hash: await contentHash(contentDir),
    permalinks: content.known.entries.map(({ line: _, ...each }) => each),
    editions: content.editions?.data ?? [],
    corrections: content.corrections,
    correctionsHtml: content.correctionsHtml,
    ...resolved.records,
    passages: saidElsewhere(resolved.records),
    questions: placedQuestions(content.questions, resolved.records.passages),
    rounds: content.rounds.map(({ data }) => data),
    areas: content.areas.map(({ data }) => data),
    themes: content.themes.map(({ data }) => data),
    terms: content.terms.map(({ data }) => data),
    people: content.people.map(({ data }) => data),
    organisations: content.organisations.map(({ data }) => data),
  };
  const { threads, problems: unfound } = resolveThreads(content.threads, content.sources, records);
  problems.push(...unfound);
  const edition = { ...records, threads };
  const checked = { ...content, edition, reports: content.sources };
  problems.push(...runChecks(checked));
  // What the other problems leave in doubt is not said to be lost.
  problems.push(...checkPermalinks(content.known, edition, [...problems]));
  if (content.siteFile && problems.every(({ severity }) => severity !== 'error')) {
    problems.push(...siteComplete(content.siteFile, edition.site.address));
    problems.push(...editionCurrent(checked));
  }
  return { edition, problems: inOrder(foldProblems(problems, contentDir)) };
}

/** The passages, each sentence with where other reports print it, word for word or nearly so. */
function saidElsewhere({ passages, gradings, reports }: ReportRecords): Passage[] {
  const bodies = new Map(reports.map((report) => [report.id, report.bodies]));
  return withSaidNearlyIn(withSaidAlsoIn(passages), gradings, (id) => bodies.get(id) ?? []);
}

function resolveReports({ sources, rounds, themes, organisations, known }: ReadContent): {
  records: ReportRecords;
  problems: Problem[];
} {
  const themesMatched = themes.map(({ data }) => data);
  const resolved = sources.map((source) =>
    resolveReport(source, {
      known: known.entries,
      rounds: new Set(rounds.map(({ data }) => data.id)),
      themes: themesMatched,
      voice: reportVoice(
        source.entry.data,
        organisations.map(({ data }) => data),
      ),
    }),
  );
  const all = <K extends keyof ReportRecords>(name: K) =>
    resolved.flatMap(({ records }): ReportRecords[K][number][] => records[name]);
  return {
    records: {
      reports: all('reports'),
      passages: all('passages'),
      gradings: all('gradings'),
      notGraded: all('notGraded'),
      ledger: all('ledger'),
      quotes: all('quotes'),
      observations: all('observations'),
      ...forListed('collection', (kind) => all(findingKinds[kind].collection)),
    },
    problems: resolved.flatMap(({ problems }) => problems),
  };
}
