import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { NamedBody } from '../known-bodies.ts';
import type { ParsedBody } from '../parsed-report.ts';

const plainBody =
  /^(?:(?:that|overall|currently|now|today)\s+)*(?:(?:the|our|this|her|his|your|their|county's|local)\s+)*(?:force|constabulary|police service|police force|police|organisation|service|it)(?:'s (?:overall )?(?:performance|work|approach))?(?:\s+(?:overall|again|also))?$/;

/** What a subject is: a body, an inspected area, or neither. */
export type Subject =
  | { kind: 'body'; body: ParsedBody | null; also?: ParsedBody[] }
  | { kind: 'area'; start: number; end: number }
  | { kind: 'none' };

/**
 * Tells whether the words before a grade's verb name the body ("the force", "Moorland Police") or
 * what is graded ("its use of resources"). `words` are printed, not folded; offsets are theirs.
 */
export function readSubject(draft: Draft, words: string): Subject {
  const folded = fold(words);
  const trimmed = folded.replace(/^[\s,"']+|[\s,"']+$/g, '');
  if (trimmed === '') return { kind: 'body', body: null };
  const tail = trimmed.split(/[,;:]\s+/).at(-1) ?? trimmed;
  if (plainBody.test(tail)) return { kind: 'body', body: null };
  const named = draft.knownBodies.named(words);
  const last = named.at(-1);
  if (last && /^[\s,"'’]*(?:overall|again|also)?[\s,"'’]*$/.test(words.slice(last.end))) {
    const first = sharing(words, named, last);
    const before = fold(words.slice(0, first.start)).trimEnd();
    if (!/\b(?:of|by|for|in|with|within|across|from|at|to|on|and|about|into|as)$/.test(before)) {
      const [body, ...also] = named
        .slice(named.indexOf(first))
        .map(({ id, name }) => ({ id, name }));
      return { kind: 'body', body: body ?? null, also };
    }
  }
  return areaSubject(folded);
}

/** The first of the bodies that share a verdict: "Valley Police and Moorland Police require …". */
function sharing(words: string, named: NamedBody[], last: NamedBody): NamedBody {
  let first = last;
  for (const body of named.slice(0, -1).reverse()) {
    if (!/^\s*(?:,|,? and|&)\s*$/.test(words.slice(body.end, first.start))) break;
    first = body;
  }
  return first;
}

function areaSubject(folded: string): Subject {
  const possessive = /^.*?(?:police|constabulary|force|service)'s?\s+(?=\w)/.exec(folded);
  const lead =
    possessive ??
    /^[\s,]*(?:(?:the|its|their) (?:overall )?(?:rating|grade|grading|judge?ment|score|verdict) (?:for|of|in|on)\s+|(?:that|and|but|its|their|overall|his|her|while|whilst|both)\s+)*/.exec(
      folded,
    );
  const start = lead?.[0].length ?? 0;
  const end = folded.replace(/[\s,;:]+$/, '').length;
  const words = folded.slice(start, end);
  const count = words.split(/\s+/).length;
  const pronoun =
    /^(?:this|that|these|those|they|there|he|she|we|i|which|who|what|it|report|a|an|some|many|most|officers?|staff|people|victims|inspectors?|hmic(?:frs)?|the (?:chief|commissioner|inspector|officer|panel|watchdog|report|mayor|team)\w*)\b(?!-)/;
  if (
    words.length < 3 ||
    count > 18 ||
    /,\s+(?:which|who|where|after|when)\b/.test(words) ||
    pronoun.test(words.replace(/^["'\s]+/, ''))
  )
    return { kind: 'none' };
  return { kind: 'area', start, end };
}
