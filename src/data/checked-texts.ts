import { createHash } from 'node:crypto';
import type { CheckedText } from '../check-quotes/checked-text.ts';
import {
  fileOfWord,
  partFile,
  type TextsFile,
  type WordsFile,
  wordsFile,
} from '../check-quotes/parts.ts';
import { wordsOf } from '../check-quotes/words.ts';
import { passagesOf } from '../edition/lookup.ts';
import { misprintsIn } from '../edition/oddities.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { reportUrl } from '../urls.ts';
import { citePassage } from './cite/citation.ts';
import { paragraphPattern } from './cite/paragraph-pattern.ts';
import { speakerPhrase } from './cite/source-line.ts';

/**
 * The reports of an edition, as quotations are checked against them.
 */
export function checkedTexts(edition: Edition): CheckedText[] {
  return edition.reports.flatMap(({ id, name }) => {
    const passages = passagesOf(edition, id);
    const [first] = passages;
    if (!first) return [];
    const url = reportUrl(id);
    const { pattern, speaker, page } = paragraphPattern(edition, id);
    return [
      {
        id,
        name,
        url,
        voice: speakerOf(edition, first, null).speaker,
        spoken: spokenIn(edition, id, passages),
        misprints: passages.flatMap((each, passage) =>
          misprintsIn(edition, each).map(({ start, end }) => ({ passage, start, end })),
        ),
        citation: { pattern, speaker, page },
        passages: passages.map(({ number, text }) => ({ number, text })),
      },
    ];
  });
}

/**
 * Spreads reports over parts of about as many characters, each report whole in one of them; where there is
 * more than one, files of words say which part holds a word.
 */
export function checkFiles(texts: CheckedText[]) {
  const parts = partsOf(texts);
  const holders = parts.length > 1 ? holdersOf(parts) : new Map<string, number[]>();
  const words = Math.ceil(holders.size / wordsInAFile);
  const spread = Map.groupBy(holders, ([key]) => fileOfWord(key, words));
  const files = new Map<string, TextsFile | WordsFile>(
    parts.map((reports, part) => [partFile(part), { reports }]),
  );
  for (let file = 0; file < words; file += 1)
    files.set(wordsFile(file), Object.fromEntries(spread.get(file) ?? []));
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 12);
  return {
    info: { parts: parts.length, words },
    files,
    /** A hash of them all, 12 hex digits. */
    hash,
  };
}

function spokenIn(edition: Edition, report: string, passages: Passage[]): CheckedText['spoken'] {
  const quotes = edition.quotes.filter((quote) => quote.report === report);
  return quotes.flatMap(({ id, spans }) =>
    spans.flatMap(({ passage, start, end }) => {
      const index = passages.findIndex((each) => each.id === passage);
      const held = passages[index];
      return held ? [{ passage: index, start, end, ...speakerOf(edition, held, id) }] : [];
    }),
  );
}

/** The name of who speaks, with the role, and how a citation begins with it. */
function speakerOf(edition: Edition, passage: Passage, quote: string | null) {
  const citation = citePassage(edition, { ...passage, quote });
  const { name, role } = citation.cited.speaker;
  return { speaker: role === null ? name : `${name}, ${role}`, cited: speakerPhrase(citation) };
}

const charactersInAPart = 64_000;
const wordsInAFile = 2_000;

function partsOf(texts: CheckedText[]): CheckedText[][] {
  const parts: CheckedText[][] = [[]];
  let length = 0;
  for (const text of texts) {
    const own = text.passages.reduce((sum, passage) => sum + passage.text.length, 0);
    if (length > 0 && length + own > charactersInAPart) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(text);
    length += own;
  }
  return parts;
}

function holdersOf(parts: CheckedText[][]): Map<string, number[]> {
  const held = parts.flatMap((texts, part) => {
    const words = texts.flatMap((each) => each.passages).flatMap(({ text }) => wordsOf(text));
    return [...new Set(words.map(({ key }) => key))].map((key) => ({ key, part }));
  });
  const byKey = [...Map.groupBy(held, ({ key }) => key)];
  return new Map(byKey.map(([key, all]) => [key, all.map(({ part }) => part)]));
}

/** The files that the page for checking quotations reads, by their names, and how many there are. */
export type CheckFiles = ReturnType<typeof checkFiles>;
