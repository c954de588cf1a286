import { isMap, isSeq, parseDocument } from 'yaml';
import type { Entry } from '../../checks/checked-content.ts';
import { siteSchema } from '../../schemas/site.ts';
import { type Names, withoutSentences } from './own-words.ts';

/**
 * A file as it stands, but for what is of one folder alone: sentences that name somebody or speak of its
 * documents, and entries of some lists that name somebody.
 */
export function takenOver(entry: Entry<unknown>, lists: string[], names: Names): string {
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
export function siteAsked(entry: Entry<unknown>, names: Names): string {
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
