import { join, relative } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Entry } from '../checks/checked-content.ts';
import { problemLine } from '../loaders/problem-order.ts';
import { contextOf, readWorld } from '../loaders/read-context.ts';
import { readEntries } from '../loaders/read-entries.ts';
import { readText } from '../loaders/read-text.ts';
import { splitSentences } from '../parser/document/sentences.ts';
import type { ParseContext } from '../parser/parse-context.ts';
import type { Problem } from '../schemas/problem.ts';
import { siteSchema } from '../schemas/site.ts';
import { termSchema, themeSchema } from '../schemas/theme.ts';

/**
 * Makes the files of a content folder for another body out of this one: its rounds, areas, themes, terms,
 * thesaurus and inspectorates without what is of this folder alone, `site.md` with questions, and the list of
 * addresses of a folder of which nothing was published. Throws where this folder cannot be read.
 */
export async function otherFolder(contentDir: string) {
  const problems: Problem[] = [];
  const world = await readWorld(contentDir, problems);
  const themes = await readEntries(contentDir, 'themes', themeSchema, problems);
  const terms = await readEntries(contentDir, 'terms', termSchema, problems);
  const file = join(contentDir, 'thesaurus.yaml');
  const thesaurus = await readText(file, problems, { ifMissing: '[]\n' });
  const { site, rounds, areas } = world;
  if (!site || thesaurus === null || problems.length > 0)
    throw new Error(problems.map(problemLine).join('\n'));

  const names = namesIn(contextOf(world));
  const inspectorates = world.organisations.filter(({ data }) => data.kind === 'inspectorate');
  const take = (entries: Entry<unknown>[], lists: string[] = []) =>
    entries.map((entry) => ({
      path: relative(contentDir, entry.file),
      text: takenOver(entry, lists, names),
    }));
  return {
    files: [
      { path: 'site.md', text: siteAsked(site, names) },
      { path: 'permalinks.yaml', text: '[]\n' },
      { path: 'thesaurus.yaml', text: thesaurus },
      ...take([...rounds, ...areas, ...inspectorates]),
      ...take(themes, ['words', 'labels', 'acronyms']),
      ...take(terms, ['words']),
    ],
    /** How many files of each kind were taken over, in words. */
    counts: `${rounds.length} rounds, ${areas.length} areas, ${themes.length} themes, ${terms.length} terms and ${inspectorates.length} inspectorates`,
    /** What pages call those who are inspected. */
    bodies: site.data.bodies,
  };
}

/**
 * A file as it stands, but for what is of one folder alone: sentences that name somebody or speak of its
 * documents, and entries of some lists that name somebody.
 */
function takenOver(entry: Entry<unknown>, lists: string[], names: Names): string {
  const { front, prose } = partsOf(entry);
  const isOwn = (words: string) => names(words) || /\b(texts?|documents?)\b/i.test(words);
  return whole(withoutOwnEntries(front, lists, names), withoutSentences(prose, isOwn));
}

/** What no two folders have in common: to be filled in, each below what it holds. */
const asked = ['title', 'heading', 'description', 'address', 'publisher', 'contact'] as const;

/**
 * `site.md` with fields to fill in. A section that begins with a comment is of one folder alone: the
 * comment, which says what another writes there, takes its place.
 */
function siteAsked(entry: Entry<unknown>, names: Names): string {
  const { front, prose } = partsOf(entry);
  const lines = asked.map((name) => `# ${siteSchema.shape[name].description}\n${name}:\n`);
  const document = parseDocument(withoutOwnEntries(front, ['exampleSearches'], names));
  for (const name of asked) document.delete(name);
  const sections = prose.split(/^(?=## )/m).map((section) => {
    const [question] = /^## .*\n\s*<!--[\s\S]*?-->/.exec(section) ?? [];
    return question ?? withoutSentences(section.trim(), names);
  });
  return whole(lines.join('') + document.toString(asWritten), sections.join('\n\n'));
}

function partsOf({ text, body }: Entry<unknown>): { front: string; prose: string } {
  const [, front = ''] =
    /^---\s*\n([\s\S]*?)---\s*$/.exec(text.slice(0, text.length - body.length)) ?? [];
  return { front, prose: body.trim() };
}

function whole(front: string, prose: string): string {
  return `---\n${front}---\n${prose === '' ? '' : `\n${prose}\n`}`;
}

/** Front matter as it stands, but for entries of some lists that name somebody. */
function withoutOwnEntries(front: string, lists: string[], names: Names): string {
  const document = parseDocument(front);
  let left = 0;
  for (const name of lists) {
    const list = document.get(name);
    if (!isSeq(list) && !isMap(list)) continue;
    const all = list.items.length;
    list.items = list.items.filter((item) => !names(String(item)));
    left += all - list.items.length;
  }
  return left === 0 ? front : document.toString(asWritten);
}

const asWritten = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Tells words that name somebody of a content folder. A body is known by the part of its name that is
 * its own: with the form `… Police`, by "Fell" of "Fell Police". Inspectorates are everybody's.
 */
function namesIn({ organisations, people, bodies }: ParseContext): Names {
  const others = organisations.filter(({ kind }) => kind !== 'inspectorate');
  const spellings = [...others, ...people].flatMap(({ name, otherNames }) => [name, ...otherNames]);
  if (spellings.length === 0) return () => false;
  const own = spellings.map((name) =>
    ownPart(name, bodies.nameForms).replace(/[.+*?^${}()|[\]\\]/g, '\\$&'),
  );
  const named = new RegExp(`(?<![\\w-])(?:${own.join('|')})(?![\\w-])`, 'i');
  return (words) => named.test(words);
}

/** Prose without some of its sentences, and without paragraphs that held no others. */
function withoutSentences(prose: string, isOwn: Names): string {
  const paragraphs = prose.split(/\n{2,}/).map((paragraph) => {
    const sentences = splitSentences(paragraph).map(({ start, end }) =>
      paragraph.slice(start, end),
    );
    const kept = sentences.filter((words) => !isOwn(words));
    return kept.length === sentences.length ? paragraph : kept.join(' ');
  });
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

function ownPart(name: string, forms: string[]): string {
  const parts = forms.flatMap((form) => {
    const [before = '', after = ''] = form.split('…');
    const fits = name.startsWith(before) && name.endsWith(after) && name.length > form.length;
    return fits ? [name.slice(before.length, name.length - after.length)] : [];
  });
  return parts.toSorted((one, other) => one.length - other.length)[0] ?? name;
}

/** What a folder for another body begins with. */
export type OtherFolder = Awaited<ReturnType<typeof otherFolder>>;

/** Whether some words name a body, a person or a publisher of a content folder. */
type Names = (words: string) => boolean;
