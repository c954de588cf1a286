import type { ParsedBody } from '../parsed-report.ts';
import { bodyKey, sameBody, type Text } from '../text.ts';
import type { NamedBody } from './named-bodies.ts';
import { fold } from './normalise.ts';

/** Says which body words are about where they name none themselves. */
export interface BodiesAbout {
  /** The body that a place is about: UTF-16 units of its passage. */
  at(passage: number, offset?: number): ParsedBody;
  /** The body that words name as the text knows it: "Fell" of Fell Police. */
  called(words: string): ParsedBody | null;
}

const nobody: ParsedBody = { id: null, name: null };

/**
 * A copy of one body is about that one. Else a text that names one body, or one far more than others,
 * is about that; in any other the nearest heading or passage above that names one says it: below
 * `Fell Police` "the force" is Fell Police.
 */
export function bodiesAbout(text: Text): BodiesAbout {
  const only = onlyBody(text);
  const all = text.document.passages.flatMap(({ index }) => text.bodiesIn(index));
  const main = only ?? mainBody(text, all);
  const nearest = main ? [] : nearestAbove(text);
  return {
    at(passage, offset) {
      if (main) return main;
      const before = text.bodiesIn(passage).filter(({ start }) => start < (offset ?? Infinity));
      return plain(before.at(-1) ?? nearest[passage] ?? nobody);
    },
    called(words) {
      const folded = fold(words).trim();
      const found = all.find(({ name }) => fold(name).startsWith(`${folded} `));
      return found ? plain(found) : null;
    },
  };
}

function onlyBody({ frontMatter, context }: Text): ParsedBody | null {
  const [id, ...others] = frontMatter?.bodies ?? [];
  if (id === undefined || others.length > 0) return null;
  return { id, name: context.organisations.find((each) => each.id === id)?.name ?? id };
}

/** The body of which a text speaks: named alone, in its title, or twice as often as any other. */
function mainBody(text: Text, all: NamedBody[]): ParsedBody | null {
  const labelled = labelledName(text);
  if (labelled) return labelled;
  const counts = new Map<string, { body: ParsedBody; count: number }>();
  for (const body of all) {
    const seen = counts.get(bodyKey(body)) ?? { body: plain(body), count: 0 };
    counts.set(bodyKey(body), { ...seen, count: seen.count + 1 });
  }
  const [first, second] = [...counts.values()].sort((one, other) => other.count - one.count);
  if (!first) return titleName(text);
  if (!second) return first.body;
  const opening = text.bodiesIn(0);
  const [head] = opening;
  const headed = head && counts.get(bodyKey(head));
  if (headed && opening.length === 1 && headed.count >= first.count) return headed.body;
  const title = text.document.passages.findIndex(({ index }) => text.bodiesIn(index).length > 0);
  const [titled, another] = text.bodiesIn(title);
  const leads = titled && !another && sameBody(titled, first.body);
  return leads && first.count > second.count
    ? first.body
    : first.count > 2 * second.count
      ? first.body
      : null;
}

/** A text that names no body by its form is about the proper name that heads it and comes again. */
function titleName({ document, peopleIn }: Text): ParsedBody | null {
  const [title, ...rest] = document.passages;
  const name = title?.text ?? '';
  const proper =
    /^(?:\p{Lu}[\p{L}’'-]*|of|the|and|na|y|upon)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and|na|y|upon)){1,5}$/u.test(
      name,
    );
  const again = rest.filter(({ text }) => text.includes(name)).length;
  return proper && again > 0 && peopleIn(0).every(({ name: person }) => person !== name)
    ? { id: null, name }
    : null;
}

/** `Name of the school: Fell Green` names the body that the text is about. */
function labelledName({ document, bodyNouns }: Text): ParsedBody | null {
  const label = new RegExp(
    `^(?:name of (?:the )?)?(?:[a-z]+ ){0,2}(?:${bodyNouns.pattern})(?: name)?: (.{3,80})$`,
    'u',
  );
  for (const { folded, text } of document.passages.slice(0, 12)) {
    const name = label.exec(folded)?.[1];
    if (name) return { id: null, name: text.slice(text.length - name.length) };
  }
  return null;
}

/** For each passage the body that the nearest passage above names alone, or names first. */
function nearestAbove(text: Text): ParsedBody[] {
  let current = nobody;
  return text.document.passages.map(({ index, kind }) => {
    const above = current;
    const [first, ...others] = text.bodiesIn(index);
    const single = first && others.every((other) => sameBody(first, other));
    if (first && (single || kind !== 'heading')) current = plain(first);
    return kind === 'heading' && single ? current : above;
  });
}

function plain({ id, name }: ParsedBody): ParsedBody {
  return { id, name };
}
