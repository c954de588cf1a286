import { firstWords } from '../in-words/phrases.ts';
import type { Permalink } from '../schemas/published.ts';
import type { Address } from './addresses.ts';
import { hashWords } from './number-words.ts';
import type { KnownAddress } from './read-permalinks.ts';

const wordsShown = 64;

const heading = `# Every address that was ever published, with a hash of the words it stands for.
# The build fails when one would vanish or would stand for other words, and says how to mend it.
# "npm run permalinks" adds new addresses; no line is ever taken out.
`;

/** The entry for an address, as the list would hold it. */
export function permalinkOf({ address, kind, words }: Address): Permalink {
  return { address, kind, hash: hashWords(words), words: firstWords(words, wordsShown) };
}

/** One line of the list: `- { address: /reports/, kind: page, hash: …, words: … }`. */
export function permalinkLine(permalink: Permalink): string {
  const { address, kind, hash, words, edition, movedTo, was } = permalink;
  const fields = [
    `address: ${plain(address)}`,
    `kind: ${kind}`,
    `hash: '${hash}'`,
    `words: ${JSON.stringify(words)}`,
    ...(edition === undefined ? [] : [`edition: ${edition}`]),
    ...(movedTo === undefined ? [] : [`movedTo: ${plain(movedTo)}`]),
    ...(was === undefined ? [] : [`was: [${was.map((each) => `'${each}'`).join(', ')}]`]),
  ];
  return `- { ${fields.join(', ')} }`;
}

/** The line of an entry once its address stands for words put right: it still knows the old ones. */
export function lineFor(entry: KnownAddress, { kind, words }: Address): string {
  const was = [...(entry.was ?? []), entry.hash];
  const { address, edition } = entry;
  return permalinkLine({ ...permalinkOf({ address, kind, words }), edition, was });
}

/**
 * The list with new addresses added: each after the last one of its page or folder, so that the ¶ of
 * a report stay together. Lines that are there stay as they are.
 */
export function addPermalinks(text: string, known: KnownAddress[], added: Address[]): string {
  const lines = (known.length === 0 ? heading : text).replace(/\n$/, '').split('\n');
  const lastOf = new Map(
    known.map(({ address }, index) => [folderOf(address), endOf(lines, known[index + 1])]),
  );
  const after = Map.groupBy(added, ({ address }) => lastOf.get(folderOf(address)) ?? lines.length);
  const whole = lines.flatMap((line, index) => [
    line,
    ...byFolder(after.get(index + 1) ?? []).map((each) => permalinkLine(permalinkOf(each))),
  ]);
  return `${whole.join('\n')}\n`;
}

/**
 * The list with the number of an edition at each entry that is in none yet. Throws where such an entry
 * does not stand in a line of its own.
 */
export function markPermalinks(text: string, known: KnownAddress[], edition: number): string {
  const lines = text.split('\n');
  for (const { line, ...entry } of known.filter((each) => each.edition === undefined)) {
    if (!/^- \{.*\}\s*$/.test(lines[line - 1] ?? '')) {
      throw new Error(
        `line ${line} of permalinks.yaml is not one entry; write ${entry.address} in one line`,
      );
    }
    lines[line - 1] = permalinkLine({ ...entry, edition });
  }
  return lines.join('\n');
}

/** The last line of an entry that the entry `next` follows: comments and blank lines are not its own. */
function endOf(lines: string[], next: KnownAddress | undefined): number {
  let end = next ? next.line - 1 : lines.length;
  while (end > 0 && /^\s*(#|$)/.test(lines[end - 1] ?? '')) end -= 1;
  return end;
}

function byFolder(addresses: Address[]): Address[] {
  return [...Map.groupBy(addresses, ({ address }) => folderOf(address)).values()].flat();
}

/** `/quotes/r/1/` → `/quotes/r`; `/reports/r/#p1` → `/reports/r`; `/reports/r/` → `/reports/r`. */
function folderOf(address: string): string {
  const [path = '', anchor] = address.split('#');
  const parts = path.split('/').filter(Boolean);
  if (anchor !== undefined || parts[0] === 'reports') return `/${parts.slice(0, 2).join('/')}`;
  return `/${parts.slice(0, -1).join('/')}`;
}

/** YAML needs quotes where `#` follows white space or `: ` stands; addresses hold neither. */
function plain(address: string): string {
  return /^\/[\w\-./#]*$/.test(address) ? address : JSON.stringify(address);
}
