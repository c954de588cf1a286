import type { Edition } from '../../schemas/edition.ts';
import { areaUrl, organisationUrl, personUrl, reportUrl, roundUrl, themeUrl } from '../../urls.ts';
import type { Name, SearchNames } from '../format/names.ts';
import { wordsOf } from '../words/words.ts';

const mostReportsInPage = 40;

/** Names and words of themes, areas, people, organisations, rounds and, if few, reports. */
export function searchNames(edition: Edition): SearchNames {
  const { themes, areas, people, organisations, rounds, reports } = edition;
  const names: Name[] = [
    ...themes.map((theme) => ({
      kind: 'theme' as const,
      id: theme.id,
      name: theme.name,
      url: themeUrl(theme.id),
      terms: differentTerms(theme.name, [...theme.words, ...theme.searchWords]),
      said: differentTerms(theme.name, theme.words).length,
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
    ...people.map((person) => ({
      kind: 'person' as const,
      id: person.id,
      name: person.name,
      url: personUrl(person.id),
      terms: differentTerms(person.name, person.otherNames),
      detail: person.role,
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
      detail: round.scale.join(', '),
    })),
    ...(reports.length > mostReportsInPage ? [] : reports).map((report) => ({
      kind: 'report' as const,
      id: report.id,
      name: report.name,
      url: reportUrl(report.id),
      terms: [report.title],
    })),
  ];
  return {
    names,
    years: [...new Set(reports.map(({ date }) => date.value.slice(0, 4)))].sort(),
    manyBodies: new Set(reports.flatMap(({ bodies }) => bodies)).size > 1,
  };
}

/**
 * The words of each term that are not common, without terms that differ from the name or an earlier
 * one in nothing but order, endings and common words.
 */
function differentTerms(name: string, terms: string[]): string[] {
  const seen = new Set([keyOf(name)]);
  return terms.flatMap((term) => {
    const key = keyOf(term);
    if (seen.has(key)) return [];
    seen.add(key);
    const words = wordsOf(term).filter(({ common }) => !common);
    return [words.map(({ letters }) => letters).join(' ') + starOf(term)];
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
  const content = wordsOf(term).filter(({ common }) => !common);
  return (
    content
      .map(({ stem }) => stem)
      .sort()
      .join(' ') + starOf(term)
  );
}

const starOf = (term: string) => (term.endsWith('*') ? '*' : '');
