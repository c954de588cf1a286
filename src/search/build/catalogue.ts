import type { Voice } from '../../schemas/people.ts';
import { type Catalogue, recordKinds, type Told, told } from '../format/index-format.ts';
import { toSteps } from '../format/steps.ts';
import { indexWords } from '../words/index-words.ts';
import { type IndexPiece, indexPieces, ownWords, type SearchRecord } from './search-record.ts';

/** What is needed of every record before any can be ranked or counted. */
export function catalogueOf(records: SearchRecord[]): Catalogue {
  const voices = table<Voice>(({ kind, person, organisation }) =>
    [kind, person, organisation].join(),
  );
  const bodies = table<string>();
  const byReport = Map.groupBy(records, ({ report }) => report);
  const pieces = records.flatMap(indexPieces);
  return {
    reports: [...byReport.values()].map(({ length }) => length),
    kind: records.map(({ kind }) => recordKinds.indexOf(kind)),
    voice: records.map(({ voice }) => voices.place(voice)),
    body: records.map(({ body }) => bodies.place(body)),
    pieces: records.map((record) => indexPieces(record).length),
    copyOf: copiesOf(records),
    voices: voices.entries,
    bodies: bodies.entries,
    length: pieces.map(({ words }) => indexWords(words).length),
    leadIn: leadInsOf(pieces),
    questions: toSteps(pieces.flatMap(({ isQuestion }, number) => (isQuestion ? [number] : []))),
    ...gradingsOf(records),
    tells: toldBy(pieces),
    themes: themesOf(pieces),
  };
}

/** How far before each piece stands what leads in to it; 0 where nothing does. */
function leadInsOf(pieces: IndexPiece[]): number[] {
  const last = new Map<string, number>();
  for (const [number, { passage }] of pieces.entries()) if (passage) last.set(passage, number);
  return pieces.map(({ leadIn }, number) => number - (last.get(leadIn ?? '') ?? number));
}

/** How far before each record of several bodies stands the last that says the same but for names and numbers. */
function copiesOf(records: SearchRecord[]): number[] {
  const last = new Map<string, number>();
  return records.map((record, number) => {
    const key = sameWords(record);
    const before = last.get(key) ?? number;
    if (key !== '') last.set(key, number);
    return number - before;
  });
}

/** What records have in common that differ in names and numbers; nothing where they say too little. */
function sameWords(record: SearchRecord): string {
  const words = (ownWords(record) || record.words).match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}+$/u.test(word));
  return plain.length < leastSame ? '' : `${record.kind} ${plain.join(' ')}`;
}

const leastSame = 6;

/** The pieces that can answer each kind of question. */
function toldBy(pieces: IndexPiece[]): Catalogue['tells'] {
  const of = (kind: Told) =>
    toSteps(pieces.flatMap(({ tells }, number) => (tells.includes(kind) ? [number] : [])));
  return Object.fromEntries(told.map((kind) => [kind, of(kind)]));
}

function themesOf(pieces: IndexPiece[]): Catalogue['themes'] {
  const themes = new Map<string, Map<number, number>>();
  pieces.forEach((piece, number) => {
    for (const { theme } of piece.themes) {
      const of = themes.get(theme) ?? new Map<number, number>();
      of.set(number, (of.get(number) ?? 0) + 1);
      themes.set(theme, of);
    }
  });
  return Object.fromEntries(
    [...themes.keys()].sort().map((theme) => {
      const of = [...(themes.get(theme) ?? [])];
      return [theme, [toSteps(of.map(([piece]) => piece)), of.map(([, count]) => count)]];
    }),
  );
}

/** The gradings, with what each tells by its place in a list. */
function gradingsOf(records: SearchRecord[]): Pick<Catalogue, 'gradings' | 'words'> {
  const words = table<string>();
  const all = records.flatMap(({ grading }, number) => (grading ? [{ ...grading, number }] : []));
  return {
    gradings: {
      record: toSteps(all.map(({ number }) => number)),
      area: all.map(({ area }) => words.place(area)),
      judgment: all.map(({ judgment }) => words.place(judgment)),
      hedge: all.map(({ hedge }) => words.place(hedge)),
      round: all.map(({ round }) => words.place(round)),
    },
    words: words.entries,
  };
}

/** A list of different entries, and a function that gives an entry's place in it. */
function table<T>(key: (entry: T) => string = String) {
  const entries: T[] = [];
  const places = new Map<string, number>();
  const place = (entry: T): number => {
    const known = places.get(key(entry));
    if (known !== undefined) return known;
    places.set(key(entry), entries.length);
    return entries.push(entry) - 1;
  };
  return { entries, place };
}
