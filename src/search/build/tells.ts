import type { Edition } from '../../schemas/edition.ts';
import type { Told } from '../format/index-format.ts';

/** Tells of words which kinds of question they can answer: who, by a name in full; when, by a date or time. */
export function tellsOf({ people, organisations, site }: Edition): (words: string) => Told[] {
  const others = organisations.filter(({ kind }) => !site.bodies.kinds.includes(kind));
  const names = [...people, ...others]
    .flatMap(({ name, otherNames }) => [name, ...otherNames])
    .filter((name) => name.includes(' '));
  return (words) => [
    ...(names.some((name) => words.includes(name)) ? ['who' as const] : []),
    ...(time.test(words) ? ['when' as const] : []),
  ];
}

const time =
  /\b(?:January|February|March|April|(?<=in |by |\d )May|June|July|August|September|October|November|December|(?:19|20)\d\d|[Ee]arly|[Aa]nnual|(?:week|month|year)s?)\b/;
