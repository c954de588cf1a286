import { voiceToChoose } from '../../in-words/phrases.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Labels } from '../../schemas/field.ts';
import type { Organisation, Person, VoiceKind } from '../../schemas/people.ts';
import type { Area, Round } from '../../schemas/round.ts';
import type { Site } from '../../schemas/site.ts';
import type { Theme } from '../../schemas/theme.ts';
import { type Name, type NearTerms, nameUrl, type SearchNames } from '../format/names.ts';
import { bareLabel, contentStems, isAcronym, labelKey } from '../words/label-key.ts';
import { plainLetters, wordsOf } from '../words/words.ts';
import { englishWords } from './english-words.ts';

const mostReportsInPage = 40;

/** Names and labels of themes, areas, people, organisations, rounds and, if few, reports. */
export function searchNames(edition: Edition): SearchNames {
  const { site, themes, areas, people, organisations, rounds, terms, threads, reports } = edition;
  const names = [
    ...themes.map((theme) => themeName(theme, edition)),
    ...areas.map(areaName),
    ...newestFirst(people, edition).map(personName),
    ...organisations.map((organisation) => organisationName(organisation, site)),
    ...rounds.map((round) => roundName(round, edition)),
    ...terms.map(({ id, name, inFull, words }) =>
      named('term', id, name, [...(inFull ? [inFull] : []), ...words]),
    ),
    ...threads.map(({ id, name, labels }) => named('thread', id, name, foundBy(labels))),
    ...site.pages.map(({ name, address, labels }) => named('page', address, name, foundBy(labels))),
    ...(reports.length > mostReportsInPage ? [] : reports).map(({ id, name, title, date }) => ({
      ...named('report', id, name, [title]),
      detail: date.value,
    })),
  ];
  return {
    names,
    alsoWords: acronymsAmong(names).filter((each) => englishWords().has(each)),
    manyBodies: new Set(reports.flatMap(({ bodies }) => bodies)).size > 1,
    bodies: bodyWords(edition),
    voices: voiceNames(edition),
    grades: gradesOf(rounds),
  };
}

/** All acronyms among names and labels, as they are compared. */
function acronymsAmong(names: Name[]): string[] {
  const said = names.flatMap(({ name, labels, acronyms = {} }) => [
    name,
    ...labels,
    ...Object.keys(acronyms),
  ]);
  return [...new Set(said.filter(isAcronym).map(plainLetters))];
}

const near =
  (kind: Name['kind']) =>
  ({ id, labels }: { id: string; labels: Labels }): [string, string[]] => [
    nameUrl({ kind, id }),
    labels.related,
  ];

/** What lies near each theme, area, person and organisation, by the addresses of their pages. */
export function nearTerms(edition: Edition): NearTerms {
  const { themes, areas, people, organisations } = edition;
  return Object.fromEntries([
    ...themes.map((theme) => [
      nameUrl({ kind: 'theme', id: theme.id }),
      [...theme.labels.related, ...(acronymsOf(theme).near ?? []).map(([short]) => short)],
    ]),
    ...areas.map(near('area')),
    ...people.map(near('person')),
    ...organisations.map(near('organisation')),
  ]);
}

/** All their words. */
export function nearWords(edition: Edition): string[] {
  return Object.values(nearTerms(edition))
    .flat()
    .flatMap(wordsOf)
    .map(({ letters }) => letters);
}

/** Names of people and bodies are known by their very letters, all else by what its labels say. */
function named(kind: Name['kind'], id: string, name: string, labels: string[]): Name {
  const different = differentLabels(name, labels);
  const isOfSomebody = kind === 'person' || kind === 'organisation';
  return { kind, id, name, labels: isOfSomebody ? different : different.map(bareLabel) };
}

/** The labels by which a thing is found; related ones are only offered. */
const foundBy = ({ alternative, hidden }: Labels) => [...alternative, ...hidden];

function themeName(theme: Theme, { site }: Edition): Name {
  const { id, name, words, labels } = theme;
  const found = [...words, ...foundBy(labels)];
  const voice = site.voices.find(({ offices }) =>
    offices.some((office) => isRunWithin(contentStems(office), contentStems(name))),
  );
  const acronyms = acronymsOf(theme).finding;
  return {
    ...named('theme', id, name, found),
    ...(acronyms ? { acronyms: Object.fromEntries(acronyms) } : {}),
    ...(voice ? { voice: voice.kind } : {}),
  };
}

/** Acronyms of what a label says, which find, and those of something narrower, which only lie near. */
function acronymsOf({ name, words, labels, acronyms }: Theme) {
  const keys = new Set([name, ...words, ...foundBy(labels)].map(labelKey));
  return Object.groupBy(Object.entries(acronyms), ([, full]) =>
    keys.has(labelKey(full)) ? 'finding' : 'near',
  );
}

function areaName({ id, name, wordings, labels, partOf }: Area): Name {
  const found = [...Object.values(wordings).flat(), ...foundBy(labels)];
  return {
    ...named('area', id, name, found),
    ...(partOf ? { detail: partOf } : {}),
  };
}

function personName({ id, name, otherNames, labels, role, voice }: Person): Name {
  const found = [...otherNames, ...foundBy(labels)];
  return {
    ...named('person', id, name, found),
    detail: role,
    voice,
  };
}

function organisationName(organisation: Organisation, { bodies }: Site): Name {
  const { id, name, otherNames, labels, kind } = organisation;
  const names = [name, ...otherNames];
  const short = bodies.kinds.includes(kind)
    ? names.flatMap((each) => ownParts(each, bodies.nameForms))
    : [];
  const found = [...otherNames, ...short, ...foundBy(labels)];
  return {
    ...named('organisation', id, name, found),
    detail: kind,
  };
}

/** What those inspected are called: in general, and in the forms of the names that they have. */
function bodyWords({ site, organisations }: Edition): SearchNames['bodies'] {
  const { one, many, kinds, everyday, nameForms } = site.bodies;
  const names = organisations
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const forms = nameForms.filter((form) => names.some((name) => ownParts(name, [form]).length > 0));
  const inForms = forms.flatMap((form) => wordsOf(form)).map(({ letters }) => letters);
  return { one, many, kinds, nouns: [...new Set([one, many, ...everyday, ...inForms])] };
}

/** What is a body’s own in its name, by the forms that names have. */
function ownParts(name: string, forms: string[]): string[] {
  return forms.flatMap((form) => {
    const [before = '', after = ''] = form.split('…');
    const fits = name.startsWith(before) && name.endsWith(after);
    return fits ? [name.slice(before.length, name.length - after.length)] : [];
  });
}

function roundName(round: Round, { reports }: Edition): Name {
  const { id, name, otherNames, scale, comparableWithPrevious, comparability } = round;
  const [broken] = comparableWithPrevious ? [] : comparability;
  const years = [name, ...otherNames].map((each) => each.replace(/^\D+|\D+$/g, ''));
  return {
    ...named('round', id, name, [...otherNames, ...years.filter(Boolean)]),
    scale: scale.map(({ word }) => word),
    ...(broken ? { broken } : {}),
    ...(reports.some((report) => report.round === id) ? {} : { isEmpty: true }),
  };
}

function gradesOf(rounds: Round[]): string[][] {
  const grades = new Map<string, string[]>();
  for (const { word, alsoPrinted } of rounds.flatMap(({ scale }) => scale))
    grades.set(word, [...new Set([...(grades.get(word) ?? [word]), ...alsoPrinted])]);
  return [...grades.values()];
}

/** What every voice that may speak is called. */
function voiceNames({ site, people }: Edition): Record<VoiceKind, string> {
  const kinds = [...site.voices.map(({ kind }) => kind), ...people.map(({ voice }) => voice)];
  return Object.fromEntries(
    ['inspectorate', 'publisher', ...kinds].map((kind) => [kind, voiceToChoose(kind)]),
  );
}

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

/** Labels that differ from the name and from each other in more than order, endings and common words. */
function differentLabels(name: string, labels: string[]): string[] {
  const keys = [name, ...labels].map(labelKey);
  return labels.filter((_, index) => keys.indexOf(keys[index + 1] ?? '') === index + 1);
}
