import {
  type CheckedQuotation,
  type Corpus,
  checkArticle,
  corpusOf,
} from '../../check-quotes/corpus.ts';
import {
  fileOfWord,
  type PartsToRead,
  partFile,
  partsFor,
  type TextsFile,
  type WordsFile,
  wordsFile,
} from '../../check-quotes/parts.ts';
import { type Quotation, quotationsOrWhole } from '../../check-quotes/quotations.ts';
import { unwrapped, type Word, wordsOf } from '../../check-quotes/words.ts';
import type { CheckPage } from '../check-page.ts';

/** A quotation with what was found of it. */
export interface ReadQuotation extends CheckedQuotation {
  /** Parts of the texts that hold all its words and were not read. */
  unread: number;
}

/** The texts in the files of a folder, of which as much is fetched as a check needs; what was fetched is kept. */
export function textsIn({ folder, info }: Pick<CheckPage, 'folder' | 'info'>) {
  const part = kept((number) => read<TextsFile>(folder + partFile(number)));
  const wordsIn = kept((number) => read<WordsFile>(folder + wordsFile(number)));
  const corpora = new Map<string, Corpus>();
  const everyPart = { read: [...Array(info.parts).keys()], unread: 0 };
  return {
    /** With `all`, against every text, however many there are. */
    async check(article: string, all: boolean): Promise<ReadQuotation[]> {
      const quotations = quotationsOrWhole(article).flatMap(withInner);
      const toRead = await Promise.all(
        quotations.map(({ text }) => (all ? everyPart : partsOf(wordsOf(text)))),
      );
      const corpus = await corpusWith([...new Set(toRead.flatMap(({ read }) => read))]);
      const unread = new Map(
        quotations.map(({ start }, index) => [start, toRead[index]?.unread ?? 0]),
      );
      return checkArticle(corpus, article).map((each) => ({
        ...each,
        unread: unread.get(each.start) ?? 0,
      }));
    },
  };

  async function partsOf(words: Word[]): Promise<PartsToRead> {
    if (info.parts === 1) return everyPart;
    const files = [...new Set(keysOf(words).map((key) => fileOfWord(key, info.words)))];
    const read = await Promise.all(files.map(wordsIn));
    const known = new Map(read.flatMap((each) => Object.entries(each)));
    const holders = (key: string) => known.get(key) ?? [];
    return partsFor(
      unwrapped(words, (key) => known.has(key)),
      holders,
      info.parts,
    );
  }

  async function corpusWith(parts: number[]): Promise<Corpus> {
    const inOrder = parts.toSorted((one, other) => one - other);
    const key = inOrder.join(' ');
    const read = await Promise.all(inOrder.map(part));
    const corpus = corpora.get(key) ?? corpusOf(read.flatMap(({ reports }) => reports));
    corpora.clear();
    corpora.set(key, corpus);
    return corpus;
  }
}

function withInner(quotation: Quotation): Quotation[] {
  return [quotation, ...quotation.inner.flatMap(withInner)];
}

/** The keys of words, and of those that a line’s end may have parted. */
function keysOf(words: Word[]): string[] {
  const parted = words.map(({ key, wrapped }, index) =>
    wrapped ? key + (words[index + 1]?.key ?? '') : key,
  );
  return [...words.map(({ key }) => key), ...parted];
}

/** Reads each file once, but again what could not be read. */
function kept<T>(read: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (number) => {
    const reading = known.get(number) ?? read(number);
    known.set(number, reading);
    reading.catch(() => known.delete(number));
    return reading;
  };
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
