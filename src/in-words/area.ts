import { listInWords } from './list.ts';

/**
 * What is filed under an area beside its grade, round by round, and whether more stands elsewhere: "What
 * the inspectorate says on this: in PEEL 2016, a concern; in PEEL 2017, strengths and things asked. More
 * sentences on its subjects stand elsewhere."
 */
export function filedInWords(rounds: FiledInRound[], more: More): string {
  const told = rounds.flatMap(({ round, filed }) => {
    const kinds = kindsInWords(filed);
    return kinds === null ? [] : [`in ${round}, ${kinds}`];
  });
  const own =
    told.length > 0
      ? `What the inspectorate says on this: ${told.join('; ')}.`
      : 'No words that praise, criticise or ask are filed here.';
  const places = [more.underParts && 'under its parts', more.elsewhere && 'elsewhere'].filter(
    (place) => place !== false,
  );
  if (places.length === 0) return own;
  return `${own} ${told.length > 0 ? 'More sentences' : 'Sentences'} on its subjects stand ${places.join(' and ')}.`;
}

/** What is filed, without a number that invites a score: "strengths, a concern and things asked"; null for nothing. */
export function kindsInWords({ strengths, concerns, asks }: Filed): string | null {
  const kinds = [
    some(strengths, 'a strength', 'strengths'),
    some(concerns, 'a concern', 'concerns'),
    some(asks, 'something asked', 'things asked'),
  ].filter((kind) => kind !== null);
  return kinds.length === 0 ? null : listInWords(kinds);
}

function some(number: number, one: string, many: string): string | null {
  return number === 0 ? null : number === 1 ? one : many;
}

/** How many different sentences praise, blame and ask. */
export interface Filed {
  strengths: number;
  concerns: number;
  asks: number;
}

/** The same of one round. */
export interface FiledInRound {
  round: string;
  filed: Filed;
}

/** Where else something stands that belongs to an area. */
export interface More {
  underParts: boolean;
  /** Under another area, or under none, on the same subjects. */
  elsewhere: boolean;
}
