import type { ReportFrontMatter } from '../../schemas/report.ts';
import type { ParseContext } from '../parse-context.ts';
import { type BodiesAbout, bodiesAbout } from './bodies-about.ts';
import { type BodyNouns, bodyNounsOf } from './body-nouns.ts';
import { columnsOf } from './cells.ts';
import type { Document } from './document.ts';
import { type NameEvidence, nameEvidence } from './name-evidence.ts';
import { type BodyNames, bodyKey, bodyNames, type NamedBody } from './named-bodies.ts';
import { namesInSeries } from './names-in-series.ts';
import { fold } from './normalise.ts';
import type { Scale } from './scale.ts';

/** Which bodies there are in a text, by what names, and which one its words are about. */
export interface Bodies extends BodyNames, BodiesAbout {
  /** The bodies that a passage names, in its order. */
  in(passage: number): NamedBody[];
  /** How the text speaks of a body without its name. */
  nouns: BodyNouns;
}

/** A text, as far as its bodies are told from it. */
interface Source {
  document: Document;
  frontMatter: ReportFrontMatter | null;
  context: ParseContext;
  scale: Scale;
}

/**
 * Reads once for a whole text which bodies it names: known organisations, names of a declared form, and
 * those for which the text itself speaks. Below `Inspection of Fell Lodge` "Fell Lodge", and "Fell" alone, are one
 * body, and the one that the text is about.
 */
export function bodiesOf(source: Source): Bodies {
  const { document, frontMatter, context } = source;
  const { organisations, bodies: words } = context;
  const own = frontMatter?.bodies ?? [];
  const inspected = organisations.filter(
    ({ id, kind }) => words.kinds.includes(kind) || own.includes(id),
  );
  const byForm = bodyNames(inspected, words);
  const formed = namesIn(document, byForm);
  const evidence = own.length > 0 ? [] : nameEvidence(document, context);
  const told = own.length > 0 ? [] : namesTold(source, byForm, formed.flat(), evidence);
  const names = told.length > 0 ? bodyNames(inspected, words, told) : byForm;
  const bodies = told.length > 0 ? namesIn(document, names) : formed;
  const short = shortNames(bodies.flat(), evidence);
  const nouns = bodyNounsOf([...words.nouns, ...lastWords(bodies.flat())]);
  const [id, ...others] = own;
  const name = organisations.find((each) => each.id === id)?.name ?? id;
  const known = id && name && others.length === 0 ? { id, name } : null;
  const kinds = words.nouns.map(fold).join('|') || '(?!)';
  return {
    ...bodiesAbout(document, { bodies, short, evidence }, kinds, known),
    named: names.named,
    in: (passage) => bodies[passage] ?? [],
    nouns,
  };
}

/** The bodies that each passage names, none across the columns of a table. */
function namesIn(document: Document, { named }: BodyNames): NamedBody[][] {
  return document.passages.map((passage) =>
    columnsOf(document, passage).flatMap(({ start: from, end: to }) =>
      named(passage.text.slice(from, to)).map(({ start, end, ...body }) => ({
        ...body,
        start: from + start,
        end: from + end,
      })),
    ),
  );
}

/** So many names are told at most. */
const most = 200;

/** The names for which the text itself speaks well enough; beside names of a known form it must say more. */
function namesTold(
  { document, scale, context }: Source,
  byForm: BodyNames,
  formed: NamedBody[],
  evidence: NameEvidence[],
): string[] {
  const parts = new Set(formed.flatMap(({ name }) => partsOf(name)));
  const told = evidence
    .filter((each) => each.weight >= (formed.length > 0 ? 5 : 4))
    .map(({ name }) => name)
    .filter((name) => byForm.named(name).length === 0);
  const names = new Set(evidence.map(({ name }) => name));
  const known = { nouns: context.bodies.nouns.map(fold), names };
  return [...told, ...namesInSeries(document, scale, byForm, known)]
    .filter((name) => !parts.has(fold(name)))
    .slice(0, most);
}

/** Whose a short name is: one that the text prints elsewhere, and that begins or ends the name of a single body. */
function shortNames(found: NamedBody[], evidence: NameEvidence[]): Map<string, NamedBody> {
  const bodies = new Map(found.map((body) => [bodyKey(body), body]));
  const pairs = [...bodies.values()].flatMap((body) =>
    partsOf(body.name).map((part) => ({ part, body })),
  );
  const byPart = Map.groupBy(pairs, ({ part }) => part);
  return new Map(
    evidence.flatMap(({ name }) => {
      const key = fold(name);
      const [only, another] = byPart.get(key) ?? [];
      return only && !another && !bodies.has(key) ? [[key, only.body] as const] : [];
    }),
  );
}

/** What is left of a name without its last words or its first: "fell" of HMP Fell. */
function partsOf(name: string): string[] {
  const words = fold(name).split(' ');
  return words
    .slice(1)
    .flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

/** What the names in a text end in is a noun for them: "the unit" of Fell Unit. */
function lastWords(found: NamedBody[]): string[] {
  return [...new Set(found.flatMap(({ name }) => / (\S+)$/.exec(fold(name))?.[1] ?? []))];
}
