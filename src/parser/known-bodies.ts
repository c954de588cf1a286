import type { Organisation } from '../schemas/organisation.ts';
import { fold } from './fold.ts';
import type { ParsedBody } from './parsed-report.ts';

/** A body named in words, and where. */
export interface NamedBody extends ParsedBody {
  name: string;
  start: number;
  end: number;
}

/** Finds the bodies that words name. */
export interface KnownBodies {
  /** In the order of the words; a name within a longer one is not found apart. */
  named(words: string): NamedBody[];
}

const name =
  /(?<![\p{L}'’-])(?:\p{Lu}[\p{L}'’-]{1,30}(?: (?:and|&|of|upon|on) (?=\p{Lu}))?[ -]){1,4}?(?:Police(?: Service| Force)?|Constabulary)(?![\p{L}])(?! (?:and|&|,|Fire) (?:Crime|Fire)|, Fire| National| Inspectors?\b| Federation| Authority)/gu;
const notNames =
  /\b(?:Her|His|Majesty|Inspectorate|Inspectors?|HMI?|Crime|National|Local|Neighbourhood|Neighbouring|Nearby|British Transport|The|Our|Chief|Constable|Superintendent|Federation|College|Independent|Office|Bill|Act|Special|Counter|Commissioner|PEEL|Legitimacy|Effectiveness|In|At|For|On|An?|As|By|When|While|Whilst|Although|However|But|And|Since|Under|Overall|If|Both|Like|Unlike|Following|From|With|Read|View|Contact|About|Visit|That|This|Why|How|Is|Does|Has|Was|Will|Can)\b/g;

/** Known bodies by all their names, and any other `<Name> Police` or `<Name> Constabulary`. */
export function knownBodies(organisations: Organisation[]): KnownBodies {
  const forces = organisations.filter(({ kind }) => kind === 'force');
  const spellings = forces
    .flatMap((force) =>
      [force.name, ...force.otherNames].map((spelling) => ({ force, spelling: fold(spelling) })),
    )
    .filter(({ spelling }) => /\s(?:police|constabulary)|police\s/.test(spelling))
    .sort((one, other) => other.spelling.length - one.spelling.length);
  return { named };

  function named(words: string): NamedBody[] {
    const found = [...words.matchAll(name)].flatMap((match) => nameAt(match[0], match.index));
    const folded = fold(words);
    for (const { force, spelling } of spellings) {
      for (let at = folded.indexOf(spelling); at !== -1; at = folded.indexOf(spelling, at + 1)) {
        const end = at + spelling.length;
        const inside = found.findIndex((other) => at < other.end && end > other.start);
        const known = { id: force.id, name: words.slice(at, end), start: at, end };
        const other = found[inside];
        if (!other) found.push(known);
        else if (other.id === null && end - at >= other.end - other.start) found[inside] = known;
      }
    }
    return found.sort((one, other) => one.start - other.start);
  }
}

function nameAt(match: string, at: number): NamedBody[] {
  const bad = [...match.matchAll(notNames)].at(-1);
  const rest = bad
    ? match.slice(bad.index + bad[0].length).replace(/^[^\p{L}]*(?:(?:of|and|upon|on) )?/u, '')
    : match;
  if (!/^\p{Lu}[\p{L}'’-]+[ -]/u.test(rest)) return [];
  const start = at + match.length - rest.length;
  return [{ id: null, name: rest, start, end: start + rest.length }];
}
