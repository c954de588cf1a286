import type { ParsedBody } from '../parsed-report.ts';
import type { Document } from './document.ts';
import { type NameEvidence, openers } from './name-evidence.ts';
import { bodyKey, type NamedBody } from './named-bodies.ts';
import { fold } from './normalise.ts';
import { endsSentence } from './sentences.ts';

/** Says which body words are about where they name none themselves. */
export interface BodiesAbout {
  /** The body that a place is about: UTF-16 units of its passage. */
  at(passage: number, offset?: number): ParsedBody;
  /** A name alone on a line at the head of the text that comes again and again, though nothing says that it is a body's. */
  likely: string | null;
}

/** The bodies that a text names. */
export interface Named {
  /** Those of each passage, in its order. */
  bodies: readonly NamedBody[][];
  /** Whose a short name is, by its folded words. */
  short: ReadonlyMap<string, NamedBody>;
  /** All that may name a body, and how often. */
  evidence: readonly NameEvidence[];
}

const nobody: ParsedBody = { id: null, name: null };

/**
 * A text that names one body, or one far more than others, is about that; `known` is the body that a copy is
 * said to be about. In any other the nearest heading or passage above that names one says it: below
 * `Fell Police` "the force" is Fell Police.
 */
export function bodiesAbout(
  document: Document,
  named: Named,
  nouns: string,
  known: ParsedBody | null,
): BodiesAbout {
  const { passages } = document;
  // "Run by:" above a body says that another is run by it.
  const spoken = passages.map(({ index }) =>
    runBy.test(passages[index - 1]?.folded ?? '') ? [] : (named.bodies[index] ?? []),
  );
  const main = known ?? labelled(document, named, nouns) ?? mainBody(spoken, named);
  const parts = partsAbove(document, named);
  const nearest = main ? [] : nearestAbove(document, spoken);
  const head = new Set(passages.slice(0, openers).map(({ text }) => text));
  const often = ({ name, count }: NameEvidence) => count > 2 && / /.test(name) && head.has(name);
  return {
    likely: named.evidence.find(often)?.name ?? null,
    at(passage, offset = Infinity) {
      const whole = parts[passage] ?? main;
      if (whole) return whole;
      const before = spoken[passage]?.findLast(({ start }) => start < offset);
      return plain(before ?? nearest[passage] ?? nobody);
    },
  };
}

const runBy = /\brun by:? ?$/;

/** The body of which a text speaks: named alone, at its head, or more than twice as often as any other. */
function mainBody(spoken: NamedBody[][], { short, evidence }: Named): ParsedBody | null {
  const counts = new Map<string, { body: ParsedBody; count: number }>();
  const add = (body: ParsedBody, more: number) => {
    const { count = 0 } = counts.get(bodyKey(body)) ?? {};
    counts.set(bodyKey(body), { body: plain(body), count: count + more });
  };
  for (const body of spoken.flat()) add(body, 1);
  for (const { name, count, atHead } of evidence) {
    const body = short.get(fold(name));
    if (body && atHead) add(body, count);
  }
  const [first, second] = [...counts.values()].sort((one, other) => other.count - one.count);
  if (!first) return null;
  const [head, another] = spoken[0] ?? [];
  const headed = head && !another && counts.get(bodyKey(head));
  if (headed && headed.count >= first.count) return headed.body;
  return first.count > 2 * (second?.count ?? 0) ? first.body : null;
}

/** `Name of the school: Fell Green` names the body that the text is about. */
function labelled({ passages }: Document, { bodies }: Named, nouns: string): ParsedBody | null {
  const label = new RegExp(`^(?:name of )?(?:[a-z]+ ){0,2}(?:${nouns})(?: name)?:(?: |$)`, 'u');
  for (const { index, folded, text } of passages.slice(0, 12)) {
    const lead = label.exec(folded)?.[0].length;
    if (lead === undefined || bodies[index]?.some(({ start }) => start < lead)) continue;
    const name = text.slice(lead);
    if (/^\p{Lu}.{2,80}$/u.test(name)) return { id: null, name };
  }
  return null;
}

/** For each passage the body that the nearest passage above names first. */
function nearestAbove({ passages }: Document, spoken: NamedBody[][]): ParsedBody[] {
  let current = nobody;
  return passages.map(({ index }) => {
    const above = current;
    current = spoken[index]?.[0] ?? current;
    return above;
  });
}

const joined = /^ and (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})/u;

/**
 * For each passage what is joined to a body's name and told of by the last line above: below `Indicators for the
 * nursery class` the "Nursery Class" of "Fell School and Nursery Class"; undefined where no such line does.
 */
function partsAbove({ passages }: Document, { bodies }: Named): (ParsedBody | undefined)[] {
  const parts = new Map<string, ParsedBody>();
  for (const { index, text } of passages)
    for (const { end } of bodies[index] ?? []) {
      const name = joined.exec(text.slice(end, end + 100))?.[1];
      if (name) parts.set(fold(name), { id: null, name });
    }
  let current: ParsedBody | undefined;
  return passages.map(({ folded, text }) => {
    const part = folded.length < 100 && /\bfor the (.+)$/.exec(folded)?.[1];
    if (part) current = [...parts].find(([name]) => part.startsWith(name))?.[1];
    else if (endsSentence(text)) current = undefined;
    return current;
  });
}

function plain({ id, name }: ParsedBody): ParsedBody {
  return { id, name };
}
