import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf } from './draft.ts';
import { ledBodies } from './led-bodies.ts';
import type { ParsedBody } from './parsed-report.ts';

/**
 * Says of each passage which body it is about where it names none itself. A copy of one body is about
 * that one; else a heading that names a body (`Inspectors congratulate Valley Constabulary`) holds
 * until the next that names another, and a text with one body in its headings is about that one.
 */
export function remarkBodies() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const around = bodiesAround(draft);
    draft.bodies = ledBodies(draft).map((led, index) => meant(led, around[index] ?? nobody));
  };
}

/** A body that a lead-in names in part or in other letters is the one around it. */
function meant(led: ParsedBody | null, around: ParsedBody): ParsedBody {
  if (!led) return around;
  const same =
    sameBody(led, around) || (led.id === null && around.name?.startsWith(led.name ?? ' '));
  return same ? around : led;
}

function bodiesAround(draft: Draft): ParsedBody[] {
  const ids = draft.frontMatter?.bodies ?? [];
  const [only] = ids;
  if (only === undefined || ids.length !== 1) return bodiesBySection(draft);
  const organisation = draft.context.organisations.find(({ id }) => id === only);
  const body = { id: only, name: organisation?.name ?? only };
  return draft.passages.map(() => body);
}

/** Whether two ways of naming a body mean the same one. */
export function sameBody(one: ParsedBody, other: ParsedBody): boolean {
  return bodyKey(one) === bodyKey(other);
}

/** What tells a body from another: its id, else its name. */
export function bodyKey({ id, name }: ParsedBody): string {
  return id ?? name?.toLowerCase() ?? '';
}

const nobody: ParsedBody = { id: null, name: null };

function bodiesBySection(draft: Draft): ParsedBody[] {
  const inHeadings = draft.passages.map(({ kind, text }) => {
    const named = kind === 'heading' ? distinct(draft, text) : [];
    return named.length === 1 ? (named[0] ?? null) : null;
  });
  const keys = new Set(inHeadings.flatMap((body) => (body ? [bodyKey(body)] : [])));
  if (keys.size <= 1) {
    const body = inHeadings.find((each) => each) ?? mostNamed(draft);
    return draft.passages.map(() => body);
  }
  let current = nobody;
  return inHeadings.map((body) => {
    current = body ?? current;
    return current;
  });
}

function distinct(draft: Draft, words: string): ParsedBody[] {
  const found = draft.knownBodies.named(words).map(({ id, name }) => ({ id, name }));
  return found.filter((body, index) => found.findIndex((other) => sameBody(body, other)) === index);
}

/** The body that the text names first, if none is named more often. */
function mostNamed(draft: Draft): ParsedBody {
  const all = draft.passages.flatMap(({ text }) => draft.knownBodies.named(text));
  const [first] = all;
  if (!first) return nobody;
  const count = (body: ParsedBody) => all.filter((other) => sameBody(body, other)).length;
  const most = Math.max(...all.slice(0, 500).map(count));
  return count(first) === most ? { id: first.id, name: first.name } : nobody;
}
