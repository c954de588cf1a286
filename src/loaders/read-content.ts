import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KnownAddresses, readPermalinks } from '../permalinks/read-permalinks.ts';
import type { Area } from '../schemas/area.ts';
import { areaSchema } from '../schemas/area.ts';
import type { Corrections } from '../schemas/correction.ts';
import type { Edition, Prose } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import { personSchema } from '../schemas/person.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Round } from '../schemas/round.ts';
import { roundSchema } from '../schemas/round.ts';
import type { Site } from '../schemas/site.ts';
import { type Theme, themeSchema } from '../schemas/theme.ts';
import type { Entry } from './front-matter.ts';
import { readCorrections } from './read-corrections.ts';
import { markdownFiles, readEntries } from './read-entries.ts';
import { readSite } from './read-site.ts';
import { type ParsedSource, readReportSource } from './report-source.ts';

/** A content folder as read from disk: every file checked by itself, reports parsed. */
export interface ReadContent {
  site: (Site & Prose) | null;
  rounds: Entry<Round & Prose>[];
  areas: Entry<Area & Prose>[];
  themes: Entry<Theme & Prose>[];
  people: Entry<Person & Prose>[];
  organisations: Entry<Organisation & Prose>[];
  /** In the order of their dates. */
  sources: ParsedSource[];
  known: KnownAddresses;
  corrections: Edition['corrections'];
  correctionsFile: Entry<Corrections> | null;
  problems: Problem[];
}

/** Reads a whole content folder. Broken files are left out and named in `problems`. */
export async function readContent(contentDir: string): Promise<ReadContent> {
  const [site, rounds, areas, themes, people, organisations] = await Promise.all([
    readSite(contentDir),
    readEntries(contentDir, 'rounds', roundSchema),
    readEntries(contentDir, 'areas', areaSchema),
    readEntries(contentDir, 'themes', themeSchema),
    readEntries(contentDir, 'people', personSchema),
    readEntries(contentDir, 'organisations', organisationSchema),
  ]);
  const context = {
    rounds: rounds.entries.map(({ data }) => data).sort(byPosition),
    areas: areas.entries.map(({ data }) => data).sort(byPosition),
    people: people.entries.map(({ data }) => data),
    organisations: organisations.entries.map(({ data }) => data),
  };
  const files = await markdownFiles(join(contentDir, 'reports'));
  const reports = await Promise.all(
    files.map((file) => readReportSource(contentDir, file, context)),
  );
  const known = await readKnownAddresses(contentDir);
  const corrected = await readCorrections(contentDir);
  const reads = [site, rounds, areas, themes, people, organisations, known, corrected, ...reports];
  return {
    site: site.site,
    rounds: rounds.entries.sort((a, b) => byPosition(a.data, b.data)),
    areas: areas.entries.sort((a, b) => byPosition(a.data, b.data)),
    themes: themes.entries,
    people: people.entries,
    organisations: organisations.entries,
    sources: reports.flatMap(({ source }) => (source ? [source] : [])).sort(byDate),
    known,
    corrections: corrected.corrections,
    correctionsFile: corrected.entry,
    problems: reads.flatMap(({ problems }) => problems),
  };
}

async function readKnownAddresses(contentDir: string): Promise<KnownAddresses> {
  const file = join(contentDir, 'permalinks.yaml');
  return readPermalinks(await readFile(file, 'utf8').catch(() => ''), file);
}

function byPosition(a: { position: number }, b: { position: number }): number {
  return a.position - b.position;
}

function byDate(a: ParsedSource, b: ParsedSource): number {
  const date = ({ entry }: ParsedSource) => entry.data.date.value;
  return date(a).localeCompare(date(b)) || a.id.localeCompare(b.id);
}
