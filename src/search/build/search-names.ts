import { voiceInWords } from '../../in-words/voice.ts';
import type { Area } from '../../schemas/area.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Person } from '../../schemas/person.ts';
import type { Theme } from '../../schemas/theme.ts';
import type { VoiceKind } from '../../schemas/voice.ts';
import { areaUrl, organisationUrl, personUrl, reportUrl, roundUrl, themeUrl } from '../../urls.ts';
import type { Name, SearchNames } from '../format/names.ts';
import { saidWords, wordsOf } from '../words/words.ts';

const mostReportsInPage = 40;

/** Names and words of themes, areas, people, organisations, rounds and, if few, reports. */
export function searchNames(edition: Edition): SearchNames {
  const { site, themes, areas, people, organisations, rounds, reports } = edition;
  const sharedTerms = termsOfSeveral(themes);
  const names: Name[] = [
    ...themes.map((theme) => ({
      kind: 'theme' as const,
      id: theme.id,
      name: theme.name,
      url: themeUrl(theme.id),
      ...themeTerms(theme, sharedTerms),
      areas: areas.filter((area) => isOfTheme(area, theme)).map(({ id }) => id),
      acronyms: theme.acronyms,
    })),
    ...areas.map((area) => ({
      kind: 'area' as const,
      id: area.id,
      name: area.name,
      url: areaUrl(area.id),
      terms: shortestTerms(differentTerms(area.name, Object.values(area.wordings).flat())),
      ...(area.partOf ? { detail: area.partOf } : {}),
    })),
    ...newestFirst(people, edition).map((person) => ({
      kind: 'person' as const,
      id: person.id,
      name: person.name,
      url: personUrl(person.id),
      terms: differentTerms(person.name, person.otherNames),
      detail: person.role,
      voice: person.voice,
    })),
    ...organisations.map((organisation) => ({
      kind: 'organisation' as const,
      id: organisation.id,
      name: organisation.name,
      url: organisationUrl(organisation.id),
      terms: differentTerms(organisation.name, organisation.otherNames),
      detail: organisation.kind,
    })),
    ...rounds.map((round) => ({
      kind: 'round' as const,
      id: round.id,
      name: round.name,
      url: roundUrl(round.id),
      terms: round.otherNames,
      detail: round.scale.map(({ word }) => word).join(', '),
      ...(reports.some((report) => report.round === round.id) ? {} : { isEmpty: true }),
    })),
    ...(reports.length > mostReportsInPage ? [] : reports).map((report) => ({
      kind: 'report' as const,
      id: report.id,
      name: report.name,
      url: reportUrl(report.id),
      terms: [report.title],
      detail: report.date.value,
    })),
  ];
  return {
    names,
    manyBodies: new Set(reports.flatMap(({ bodies }) => bodies)).size > 1,
    bodies: { one: site.bodies.one, kinds: site.bodies.kinds },
    voices: voiceNames(edition),
  };
}

/** What every voice that may speak is called. */
function voiceNames({ site, people }: Edition): Record<VoiceKind, string> {
  const kinds = [...site.voices.map(({ kind }) => kind), ...people.map(({ voice }) => voice)];
  return Object.fromEntries(
    ['inspectorate', 'publisher', ...kinds].map((kind) => [kind, voiceInWords(kind)]),
  );
}

/** Keys of the words that several themes are searched for by. */
function termsOfSeveral(themes: Theme[]): Set<string> {
  const keys = themes.flatMap(({ words, searchWords }) => [
    ...new Set([...words, ...searchWords].map(keyOf)),
  ]);
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}

/**
 * The words of a theme, those that speak of it in a text first, and how many those are; without words of
 * three or more that hold others of the theme, which are found inside them, unless another theme has
 * them too.
 */
function themeTerms(
  { name, words, searchWords }: Theme,
  shared: Set<string>,
): { terms: string[]; said: number } {
  const terms = differentTerms(name, [...words, ...searchWords]);
  const said = differentTerms(name, words).length;
  const known = [name, ...terms].map(contentStems);
  const isFoundAnyway = (term: string) => {
    const stems = contentStems(term);
    return (
      stems.length > 2 &&
      known.some((other) => other.length < stems.length && isRunWithin(other, stems))
    );
  };
  return {
    terms: terms.filter(
      (term, index) => index < said || shared.has(keyOf(term)) || !isFoundAnyway(term),
    ),
    said,
  };
}

function isOfTheme(area: Area, theme: Theme): boolean {
  const wordings = [area.name, ...Object.values(area.wordings).flat()].map(contentStems);
  const said = [theme.name, ...theme.words].map(contentStems);
  return wordings.some((wording) => said.some((words) => isRunWithin(words, wording)));
}

const contentStems = (term: string) =>
  term.endsWith('*') ? [] : saidWords(wordsOf(term)).map(({ stem }) => stem);

/** Whether a run of stems stands as one within another. */
function isRunWithin(inner: string[], outer: string[]): boolean {
  if (inner.length === 0) return false;
  return outer.some((_, at) => inner.every((stem, index) => outer[at + index] === stem));
}

/** People by the newest report in which they speak. */
function newestFirst(people: Person[], { reports, quotes }: Edition): Person[] {
  const placeOf = new Map(reports.map(({ id }, place) => [id, place]));
  const newest = new Map<string | null, number>();
  for (const { voice, report } of quotes)
    newest.set(voice.person, Math.max(newest.get(voice.person) ?? -1, placeOf.get(report) ?? -1));
  return people.toSorted((a, b) => (newest.get(b.id) ?? -1) - (newest.get(a.id) ?? -1));
}

/**
 * The words of each term as names are looked up by (`saidWords`), without terms that differ from the
 * name or an earlier one in nothing but order, endings and common words.
 */
function differentTerms(name: string, terms: string[]): string[] {
  const seen = new Set([keyOf(name)]);
  return terms.flatMap((term) => {
    const key = keyOf(term);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      saidWords(wordsOf(term))
        .map(({ letters }) => letters)
        .join(' ') + starOf(term),
    ];
  });
}

/** Terms that do not hold all the words of a shorter one, which is found inside them anyway. */
function shortestTerms(terms: string[]): string[] {
  const all = terms.map((term) => ({ term, words: term.split(' ') }));
  const isWithin = (inner: string[], outer: string[]) =>
    inner.length < outer.length && inner.every((word) => outer.includes(word));
  return all
    .filter(({ words }) => !all.some((other) => isWithin(other.words, words)))
    .map(({ term }) => term);
}

function keyOf(term: string): string {
  const stems = saidWords(wordsOf(term)).map(({ stem }) => stem);
  return stems.sort().join(' ') + starOf(term);
}

const starOf = (term: string) => (term.endsWith('*') ? '*' : '');
