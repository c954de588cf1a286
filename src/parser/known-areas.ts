import type { Area } from '../schemas/area.ts';
import { contentWords } from './content-words.ts';
import { fold } from './fold.ts';

/** Finds the known area that a text's words name. */
export interface KnownAreas {
  /**
   * The area that the words name, and how closely: `exact` a wording of the round, `part` words of
   * one wording only, `pillar` by the pillar's own adjective, adverb or noun. `near` is preferred
   * where several fit.
   */
  find(words: string, near?: string | null): FoundArea | null;
  area(id: string | null): Area | null;
}

export interface FoundArea {
  id: string;
  fit: 'exact' | 'part' | 'pillar';
}

interface Wording {
  id: string;
  stems: string[];
  pillar: boolean;
}

/** The known areas of a round; of every round where the round is not known. */
export function knownAreas(areas: Area[], round: string | null): KnownAreas {
  const wordings = areas.flatMap((area) => wordingsOf(area, round));
  const known = new Map<string, FoundArea | null>();
  const find = (words: string, near: string | null = null): FoundArea | null => {
    if (words.length > 400) return null;
    const key = `${near ?? ''} ${words}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = search(words, near);
    known.set(key, found);
    return found;
  };
  const search = (words: string, near: string | null): FoundArea | null => {
    const stems = contentWords(words);
    if (stems.length === 0) return null;
    return (
      pick(
        'exact',
        wordings.filter((wording) => sameWords(wording.stems, stems)),
        near,
      ) ??
      pick(
        'part',
        wordings.filter((wording) => holdsWording(stems, wording)),
        near,
        longest,
      ) ??
      pick(
        'part',
        wordings.filter((wording) => isPart(stems, wording)),
        near,
      ) ??
      byPillar(areas, words) ??
      byHeading(wordings, stems, near)
    );
  };
  return { find, area: (id) => areas.find((area) => area.id === id) ?? null };
}

function wordingsOf(area: Area, round: string | null): Wording[] {
  const ofRound = round === null ? Object.values(area.wordings).flat() : area.wordings[round];
  const phrases = ofRound ? [...ofRound, area.name] : [];
  return phrases.map((phrase) => ({
    id: area.id,
    stems: contentWords(phrase),
    pillar: area.kind === 'pillar',
  }));
}

function sameWords(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((stem) => other.includes(stem));
}

/** Whether a phrase holds a whole wording, and little else. */
function holdsWording(stems: string[], { stems: wording, pillar }: Wording): boolean {
  return (
    !pillar &&
    wording.length >= 2 &&
    wording.length >= stems.length * 0.5 &&
    wording.every((stem) => stems.includes(stem))
  );
}

/** Whether a phrase is a part of a wording: "investigating crime" of "… and reducing re-offending". */
function isPart(stems: string[], { stems: wording }: Wording): boolean {
  if (stems.length === 1) return wording.length <= 3 && wording[0] === stems[0];
  return stems.every((stem) => wording.includes(stem));
}

/** Most of the words of the area under whose heading they stand: said of it in other words. */
function byHeading(wordings: Wording[], stems: string[], near: string | null): FoundArea | null {
  const alike = wordings.some(
    ({ id, stems: wording, pillar }) =>
      id === near &&
      !pillar &&
      stems.filter((stem) => wording.includes(stem)).length >= Math.max(2, stems.length * 0.6),
  );
  return alike && near !== null ? { id: near, fit: 'part' } : null;
}

function pick(
  fit: FoundArea['fit'],
  wordings: Wording[],
  near: string | null,
  prefer: (wordings: Wording[]) => Wording[] = (all) => all,
): FoundArea | null {
  if (near !== null && wordings.some(({ id }) => id === near)) return { id: near, fit };
  const ids = new Set(prefer(wordings).map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? { id: only, fit } : null;
}

function longest(wordings: Wording[]): Wording[] {
  const most = Math.max(0, ...wordings.map(({ stems }) => stems.length));
  return wordings.filter(({ stems }) => stems.length === most);
}

const pillarWord =
  /^(?:(?:overall|the|its|their|on|terms of|how|well|running|operating|working|runs|runs itself|it|so) )*(effective|efficien|legitima)|\b(?:extent to which|how) (?:the |its |their )?(?:[\w-]+ ){0,4}(?:is|are) (effective|efficient|legitimate)|^how (?:\w+ ){0,3}(effectively|efficiently|legitimately)/;
const aim =
  /\b(?:people|public|residents|communit\w+)\b.*\bcrimes?\b|\bcrimes?\b.*\b(?:people|public|residents|communit\w+)\b/;

/** "How legitimately it treats the public" is the pillar; "how effective … at investigating" is not. */
function byPillar(areas: Area[], words: string): FoundArea | null {
  const folded = fold(words)
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const match = pillarWord.exec(folded);
  const start = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !start) return null;
  const adjective = /\b(?:effective|efficient|legitimate)\b/.exec(folded);
  const rest = adjective ? folded.slice(adjective.index + adjective[0].length) : '';
  const clause = /^ (?:(?:is|are) )?(?:[\w']+ ){0,3}?(?:at|in)\b/.test(rest);
  if (adjective && rest !== '' && !(clause && aim.test(rest))) return null;
  const pillar = areas.find(
    ({ kind, id, name }) => kind === 'pillar' && fold(`${id} ${name}`).includes(start.slice(0, 7)),
  );
  return pillar ? { id: pillar.id, fit: 'pillar' } : null;
}
