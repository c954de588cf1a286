/**
 * What is filed under an area beside its grade, round by round, and whether more stands elsewhere: "Filed
 * under it, of what the inspectorate said: from PEEL 2016, a concern; from PEEL 2017, strengths and things
 * asked. More is filed elsewhere, on its subjects."
 */
export function filedInWords(rounds: FiledInRound[], more: More): string {
  const told = rounds.flatMap(({ round, filed }) => {
    const kinds = kindsInWords(filed);
    return kinds === null ? [] : [`from ${round}, ${kinds}`];
  });
  const own =
    told.length > 0
      ? `Filed under it, of what the inspectorate said: ${told.join('; ')}.`
      : 'Nothing that the inspectorate praised, criticised or asked is filed under it.';
  const places = [
    more.underParts && 'under its parts',
    more.elsewhere && 'elsewhere, on its subjects',
  ].filter((place) => place !== false);
  if (places.length === 0) return own;
  const [rest, others] = told.length > 0 ? ['More', 'more'] : ['Some', 'some'];
  return `${own} ${rest} is filed ${places.join(`, and ${others} `)}.`;
}

/** What is filed, without a number that invites a score: "strengths, a concern and things asked"; null for nothing. */
export function kindsInWords({ strengths, concerns, asks }: Filed): string | null {
  const kinds = [
    some(strengths, 'a strength', 'strengths'),
    some(concerns, 'a concern', 'concerns'),
    some(asks, 'something asked', 'things asked'),
  ].filter((kind) => kind !== null);
  return kinds.length === 0 ? null : list.format(kinds);
}

function some(number: number, one: string, many: string): string | null {
  return number === 0 ? null : number === 1 ? one : many;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

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
