import { LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { fieldMistake } from '../mistakes/field-mistake.ts';
import { yamlMistakes } from '../mistakes/yaml-mistakes.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { type Permalink, permalinkSchema } from '../schemas/published.ts';
import type { Address } from './addresses.ts';
import { hashWords } from './number-words.ts';

/**
 * Reads `permalinks.yaml`: a list of mappings, one a published address. A text without a list is an
 * error, because every address would be forgotten: where none was published it says so, `[]`. Entries that
 * cannot be read are left out and named in `problems`, as are addresses that stand twice.
 */
export function readPermalinks(text: string, file: string): KnownAddresses {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: Problem[] = [];
  const entries: KnownAddress[] = [];
  const report = (offset: number, rule: string, reason: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push(fileProblem(file, rule, reason, { line: line || 1, column: col || 1 }));
  };

  for (const { reason, ...at } of yamlMistakes(document, text))
    problems.push(fileProblem(file, 'yaml', reason, at));
  if (problems.length > 0) return { file, entries, problems };

  const list: unknown = document.toJS();
  if (!Array.isArray(list)) {
    report(
      0,
      'permalinks-list',
      'unexpected file without a list; expected every address that was ever published. Put the list back as it was last kept; in a folder of which nothing was ever published, write [] instead.',
    );
    return { file, entries, problems };
  }
  const lineOf = new Map<string, number>();
  for (const [index, value] of list.entries()) {
    const offset = offsetOf(document.contents, index);
    const read = permalinkSchema.safeParse(value);
    if (!read.success) {
      for (const issue of read.error.issues) {
        report(offset, 'permalink-entry', fieldMistake(issue, value, permalinkSchema));
      }
      continue;
    }
    const { line } = lines.linePos(offset);
    const first = lineOf.get(read.data.address);
    if (first !== undefined) {
      const reason = `unexpected second entry for ${read.data.address}; line ${first} has the first. Keep one of them`;
      report(offset, 'permalink-twice', reason);
      continue;
    }
    lineOf.set(read.data.address, line);
    entries.push({ ...read.data, line });
  }
  return { file, entries, problems };
}

/**
 * Compares the published addresses with those that an edition has now. The anchors of a page that
 * moved go with it where the new page has them too.
 */
export function compareAddresses(published: KnownAddress[], edition: Address[]): Comparison {
  const there = new Map(edition.map((each) => [each.address, each]));
  const listed = new Set(published.map(({ address }) => address));
  const result: Comparison = {
    lost: [],
    changed: [],
    astray: [],
    back: [],
    added: edition.filter(({ address }) => !listed.has(address)),
  };
  const pages = new Map(published.map(({ address, movedTo }) => [address, movedTo]));
  for (const known of published) {
    const now = there.get(known.address);
    const [page = '', anchor] = known.address.split('#');
    const pageMovedTo = anchor === undefined ? undefined : pages.get(page);
    if (known.movedTo !== undefined) {
      if (now) result.back.push({ known, now });
      else if (!there.has(known.movedTo)) result.astray.push(known);
    } else if (pageMovedTo !== undefined && there.has(`${pageMovedTo}#${anchor}`)) {
      // It went along with its page.
    } else if (now === undefined) {
      result.lost.push(known);
    } else if (now.kind !== known.kind || hashWords(now.words) !== known.hash) {
      result.changed.push({ known, now });
    }
  }
  return result;
}

function offsetOf(contents: ParsedNode | null, index: number): number {
  if (contents === null || !('items' in contents)) return 0;
  const item = contents.items[index];
  return item !== undefined && 'range' in item && item.range ? item.range[0] : 0;
}

/** A published address, and the line of the list that holds it. */
export type KnownAddress = Permalink & { line: number };

/** The list of published addresses as it stands in its file, with what is wrong with the file. */
export interface KnownAddresses {
  file: string;
  entries: KnownAddress[];
  problems: Problem[];
}

/** What became of the published addresses. */
export interface Comparison {
  /** Nothing stands there any more, and nothing says where it went. */
  lost: KnownAddress[];
  /** Something stands there, but not the words that stood there. */
  changed: { known: KnownAddress; now: Address }[];
  /** Said to have moved, but to an address where nothing stands. */
  astray: KnownAddress[];
  /** Said to have moved, but something stands there again. */
  back: { known: KnownAddress; now: Address }[];
  /** Stands in the edition, but not yet in the list. */
  added: Address[];
}
