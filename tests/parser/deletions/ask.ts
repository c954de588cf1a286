import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readContext } from '../../../src/loaders/read-context.ts';
import { fold } from '../../../src/parser/document/normalise.ts';
import type { ParseContext } from '../../../src/parser/parse-context.ts';
import { firstEdition } from '../../support/edition-of.ts';
import { cases, foundIn } from '../fixtures/cases.ts';
import { type ExpectedText, readExpectations } from '../layouts/expectation.ts';
import { printings, withoutMarks } from '../layouts/other-marks.ts';
import { readText, readWords } from '../layouts/read-text.ts';
import { outcomeOf, setFolders } from '../layouts/sets.ts';
import {
  exampleOf,
  inShort,
  lists,
  outcome as outcomeOfWords,
  type Readings,
} from '../lexicon/examples.ts';
import { outcome, outcomeOfShipped, readShippedText, shippedFiles } from '../reports/reports.ts';
import { smallParts } from '../small-parts/small-parts.ts';

/**
 * Asks in one process what the tests ask: prints the first text that is read otherwise than its file
 * says, and exits with 1. Each is read and compared as `fixtures`, `small-parts`, `lexicon`, `reports`, `layouts` and `other-marks`
 * read and compare it, so that one of these tests would fail. With letters, only texts that hold them are
 * asked. Usage: node ask.ts WITH-LEXICON [LETTERS]
 */
const [withLexicon, letters = ''] = process.argv.slice(2);
for await (const { name, text, known, read } of texts()) {
  if (!fold(text).includes(letters) || isDeepStrictEqual(await read(), known)) continue;
  console.log(name);
  process.exit(1);
}

/** A text, what its file says of it, and what is read in it now. */
interface Asked {
  name: string;
  text: string;
  known: unknown;
  read: () => unknown;
}

async function* texts(): AsyncGenerator<Asked> {
  if (withLexicon === 'true') yield* words();
  for (const one of cases()) {
    const text = readFileSync(one.input, 'utf8');
    yield { name: one.name, text, known: knownIn(one.expected), read: () => foundIn(one) };
  }
  for (const [name, rows] of Object.entries(smallParts))
    for (const row of rows) yield { name, ...row };
  const { context } = await readContext(firstEdition);
  for (const folder of setFolders()) {
    const known = knownIn(join(folder, 'outcome.json'));
    for (const each of await readExpectations(folder)) {
      const { file } = each;
      const text = readFileSync(join(folder, file), 'utf8');
      const read = async () => outcomeOf({ texts: [await readText(folder, each, context)] })[file];
      yield { name: file, text, known: known[file], read };
      yield* printed(text, each, context);
    }
  }
  for (const file of shippedFiles()) {
    const name = basename(file);
    const text = readFileSync(file, 'utf8');
    const read = () => outcomeOfShipped([readShippedText(file, context)])[name];
    yield { name, text, known: knownIn(outcome)[name], read };
  }
}

/** A text as other printers would set it, which is read as it is itself. */
function* printed(text: string, each: ExpectedText, context: ParseContext): Generator<Asked> {
  for (const [name, print] of Object.entries(printings)) {
    const other = print(text);
    if (other === text) continue;
    const read = (words: string) => withoutMarks(readWords(words, each, context).found);
    yield {
      name: `${each.file}: ${name}`,
      text: other,
      known: read(text),
      read: () => read(other),
    };
  }
}

/** The examples of the lexicon: of the words that are known, and of those that are there. */
function* words(): Generator<Asked> {
  const known = knownIn(outcomeOfWords) as Record<string, Readings>;
  for (const [name, list] of lists) {
    const all = list.words.split('|');
    for (const word of new Set([...Object.keys(known[name] ?? {}), ...all])) {
      const read = () => (all.includes(word) ? inShort(list, word) : undefined);
      yield {
        name: `${name}: ${word}`,
        text: exampleOf(list, word),
        known: known[name]?.[word],
        read,
      };
    }
  }
}

function knownIn(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
