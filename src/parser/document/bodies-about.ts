import type { ParsedBody } from '../parsed-report.ts';
import { bodyKey, type Text } from '../text.ts';
import type { NamedBody } from './named-bodies.ts';

/** Says which body words are about where they name none themselves. */
export interface BodiesAbout {
  /** The body that a place is about: UTF-16 units of its passage. */
  at(passage: number, offset?: number): ParsedBody;
}

const nobody: ParsedBody = { id: null, name: null };

/**
 * A copy of one body is about that one. Else a text that names one body, or one far more than others,
 * is about that; in any other the nearest heading or passage above that names one says it: below
 * `Fell Police` "the force" is Fell Police.
 */
export function bodiesAbout(text: Text): BodiesAbout {
  const only = onlyBody(text);
  const spoken = text.document.passages.flatMap(({ index }) => spokenOf(text, index));
  const main = only ?? mainBody(text, spoken);
  const nearest = main ? [] : nearestAbove(text);
  return {
    at(passage, offset) {
      if (main) return main;
      const before = spokenOf(text, passage).filter(({ start }) => start < (offset ?? Infinity));
      return plain(before.at(-1) ?? nearest[passage] ?? nobody);
    },
  };
}

/** The bodies of a passage without those by which one is run: "Fell House, run by Dale Trust". */
function spokenOf({ document, bodiesIn }: Text, index: number): NamedBody[] {
  const label = document.passages[index - 1]?.folded ?? '';
  const folded = document.passages[index]?.folded ?? '';
  return bodiesIn(index).filter(
    ({ start }) => !runs.test(start === 0 ? label : folded.slice(Math.max(0, start - 40), start)),
  );
}

const runs = /\brun by:?$/;

function onlyBody({ frontMatter, context }: Text): ParsedBody | null {
  const [id, ...others] = frontMatter?.bodies ?? [];
  if (id === undefined || others.length > 0) return null;
  return { id, name: context.organisations.find((each) => each.id === id)?.name ?? id };
}

/** The body of which a text speaks: named alone, at its head, or more than twice as often as any other. */
function mainBody(text: Text, all: NamedBody[]): ParsedBody | null {
  const labelled = labelledName(text);
  if (labelled) return labelled;
  const counts = new Map<string, { body: NamedBody; count: number }>();
  for (const body of all)
    counts.set(bodyKey(body), { body, count: (counts.get(bodyKey(body))?.count ?? 0) + 1 });
  const [first, second] = [...counts.values()].sort((one, other) => other.count - one.count);
  if (!first) return null;
  const [head, another] = text.bodiesIn(0);
  const headed = head && !another && counts.get(bodyKey(head));
  if (headed && headed.count >= first.count) return plain(headed.body);
  return first.count > 2 * (second?.count ?? 0) ? plain(first.body) : null;
}

/** `Name of the school: Fell Green` names the body that the text is about; it may stand below. */
function labelledName({ document, bodyNouns, bodyNames }: Text): ParsedBody | null {
  const label = new RegExp(
    `^(?:name of )?(?:[a-z]+ ){0,2}(?:${bodyNouns.pattern})(?: name)?:(?: |$)`,
    'u',
  );
  for (const { index, folded, text } of document.passages.slice(0, 12)) {
    const lead = label.exec(folded)?.[0].length;
    if (lead === undefined || bodyNames.named(text.slice(0, lead)).length > 0) continue;
    const name = text.slice(lead) || (document.passages[index + 1]?.text ?? '');
    if (/^\p{Lu}.{2,80}$/u.test(name)) return { id: null, name };
  }
  return null;
}

/** For each passage the body that the nearest passage above names first. */
function nearestAbove(text: Text): ParsedBody[] {
  let current = nobody;
  return text.document.passages.map(({ index, kind }) => {
    const above = current;
    const [first, ...others] = spokenOf(text, index);
    if (first) current = plain(first);
    return kind === 'heading' && others.length === 0 ? current : above;
  });
}

function plain({ id, name }: ParsedBody): ParsedBody {
  return { id, name };
}
