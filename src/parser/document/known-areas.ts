import type { Area } from '../../schemas/round.ts';
import { contentWords, shared, stemKey } from './content-words.ts';

/** Finds the known area that a text's words name. */
export interface KnownAreas {
  /**
   * The area that the words name, and how closely: `exact` a wording of the round, `part` words of
   * one wording only.
   */
  find(words: string): FoundArea | null;
  area(id: string | null): Area | null;
}

export interface FoundArea {
  id: string;
  fit: 'exact' | 'part';
}

interface Wording {
  id: string;
  stems: string[];
  /** The stems of the area's name. */
  name: string[];
  pillar: boolean;
}

/** The wordings that share a stem with a phrase, or whose area's name does: no other can fit it. */
type Near = (stems: string[]) => Wording[];

/**
 * The known areas of a round, of every round where the round is not known: a phrase is one where its
 * words are a wording's, or all but a few that say little. "the investigation of crime" is
 * `Investigating crime`.
 */
export function knownAreas(
  areas: Area[],
  round: string | null,
  bodyNouns: readonly string[],
): KnownAreas {
  const nouns = new Set(bodyNouns.flatMap((noun) => contentWords(noun)));
  const stemsOf = (phrase: string) => contentWords(phrase).filter((stem) => !nouns.has(stem));
  const near = wordingsOnce(areas, [round ?? '', ...nouns].join(' '), () =>
    areas.flatMap((area) => {
      const name = stemsOf(area.name);
      return phrasesOf(area, round).map(
        (phrase): Wording => ({
          id: area.id,
          stems: stemsOf(phrase),
          name,
          pillar: area.kind === 'pillar',
        }),
      );
    }),
  );
  const known = new Map<string, FoundArea | null>();
  return {
    area: (id) => areas.find((area) => area.id === id) ?? null,
    find(words) {
      if (words.length > 400) return null;
      const before = known.get(words);
      if (before !== undefined) return before;
      const stems = stemsOf(words);
      const found = search(near(stems), stems);
      known.set(words, found);
      return found;
    },
  };
}

const made = new WeakMap<Area[], Map<string, Near>>();

/** Wordings of areas as they were made for another report of the round, else made now. */
function wordingsOnce(areas: Area[], key: string, make: () => Wording[]): Near {
  const ofAreas = made.get(areas) ?? new Map<string, Near>();
  made.set(areas, ofAreas);
  const wordings = ofAreas.get(key) ?? wordingsOf(make());
  ofAreas.set(key, wordings);
  return wordings;
}

function wordingsOf(all: Wording[]): Near {
  const byKey = new Map<string, Set<Wording>>();
  for (const wording of all)
    for (const key of [...wording.stems, ...wording.name].map(stemKey))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(wording));
  return (stems) => [...new Set(stems.flatMap((stem) => [...(byKey.get(stemKey(stem)) ?? [])]))];
}

/** How words can fit a wording, the surest first. */
const fits: [FoundArea['fit'], (stems: string[], wording: Wording) => boolean][] = [
  ['exact', (stems, wording) => sameWords(wording.stems, stems)],
  ['part', holdsWording],
  ['part', isPart],
  ['part', opensWithPillar],
];

/** The area whose wordings alone fit, in the first way in which any area's do. */
function search(wordings: Wording[], stems: string[]): FoundArea | null {
  for (const [fit, isFit] of fits) {
    const [id, ...others] = new Set(
      wordings.filter((wording) => isFit(stems, wording)).map((wording) => wording.id),
    );
    if (id !== undefined && others.length === 0) return { id, fit };
  }
  return null;
}

function phrasesOf(area: Area, round: string | null): string[] {
  const ofRound = round === null ? Object.values(area.wordings).flat() : area.wordings[round];
  return ofRound ? [...ofRound, area.name] : [];
}

function sameWords(one: string[], other: string[]): boolean {
  return one.length === other.length && shared(one, other) === one.length;
}

/** Whether a phrase holds a whole wording, and little else. */
function holdsWording(stems: string[], { stems: wording, pillar }: Wording): boolean {
  const much = wording.length >= 2 && wording.length >= stems.length * 0.5;
  return !pillar && much && shared(wording, stems) === wording.length;
}

/** Whether a phrase is a part of a wording: "investigating crime" of "… and reducing re-offending". */
function isPart(stems: string[], { stems: wording }: Wording): boolean {
  if (stems.length === 1) return wording.length <= 3 && shared(stems, wording.slice(0, 1)) === 1;
  return shared(stems, wording) === stems.length;
}

/** The pillar's own word first, then words of its wording: "efficient in protecting people …". */
function opensWithPillar(
  [first = '', ...rest]: string[],
  { name, stems, pillar }: Wording,
): boolean {
  const own = pillar && name.length === 1 && shared([first], name) === 1;
  return own && (rest.length === 0 || shared(rest, stems) >= rest.length / 2);
}
