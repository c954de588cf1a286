import type { Draft } from './draft.ts';
import type { ParsedBody } from './parsed-report.ts';

const foreign =
  /^(?:The )?(\p{Lu}[\p{L}'’-]*(?: (?:(?:and|&|of|upon|on) )?\p{Lu}[\p{L}'’-]*){0,5} (?:Fire (?:and|&) Rescue (?:Service|Authority)|Fire Service|Fire Brigade|Ambulance Service|Council|Probation Service|Prison Service))(?=\s|:|’|'|$)/u;

/**
 * Says which passages a list's lead-in, or a heading, gives to the body that it begins with: the lines
 * below `Valley Fire and Rescue Service was graded:` are that service's. Passages with a body here are
 * not about the body of the text around them.
 */
export function ledBodies(draft: Draft): (ParsedBody | null)[] {
  const led: (ParsedBody | null)[] = draft.passages.map(() => null);
  for (const [index, { text, kind }] of draft.passages.entries()) {
    const leads = /:$/.test(text) && text.length < 300;
    const strange = foreignIn(text);
    const headed = kind === 'heading' && strange?.length === text.length;
    const body = leads || headed ? (bodyFirst(draft, text) ?? named(strange)) : null;
    if (body) give(draft, led, index, body, headed);
  }
  return led;
}

function foreignIn(text: string): string | null {
  return foreign.exec(text.slice(0, 200))?.[1] ?? null;
}

function named(name: string | null): ParsedBody | null {
  return name === null ? null : { id: null, name };
}

function bodyFirst(draft: Draft, text: string): ParsedBody | null {
  const [first, ...others] = draft.knownBodies.named(text);
  const begins = first && /^(?:The )?$/.test(text.slice(0, first.start)) && others.length === 0;
  return begins && !foreignIn(text) ? { id: first.id, name: first.name } : null;
}

/** Gives the lines below a lead-in to a body, up to a sentence; below a heading, up to the next. */
function give(
  draft: Draft,
  led: (ParsedBody | null)[],
  lead: number,
  body: ParsedBody,
  headed: boolean,
): void {
  for (let at = lead + 1; at < draft.passages.length; at += 1) {
    const { text = '', kind } = draft.passages[at] ?? {};
    const stops = headed ? kind === 'heading' : kind !== 'item' && /[.!?:]["”’]?$/.test(text);
    if (stops) return;
    led[at] = body;
  }
}
