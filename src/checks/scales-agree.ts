import type { Problem } from '../schemas/problem.ts';
import type { Round } from '../schemas/round.ts';
import type { Site } from '../schemas/site.ts';
import { type Check, fieldProblem, type Placed, repeats } from './checked-content.ts';

/**
 * Readers tell grades apart by their words and looks: no scale has a look twice, or a word or another
 * printed form of one; and a word keeps its look in all rounds.
 */
export const scalesAgree: Check = ({ rounds }) => {
  const all = rounds.flatMap((round) => gradesOf(round.data).map((grade) => ({ ...grade, round })));
  const differing = repeats(all, ({ word }) => word).flatMap(({ again, first }) => {
    if (again.look === first.look) return [];
    const reason = `unexpected look "${again.look}" for "${again.word}"; expected "${first.look}", which it has in ${first.round.file}. Give the word one look in all rounds.`;
    return [scaleProblem(again.round, [again.index, 'look'], reason)];
  });
  return [...rounds.flatMap((round) => [...looksTwice(round), ...formsTwice(round)]), ...differing];
};

/** No wording stands for two areas of one round. */
export const wordingsUnambiguous: Check = ({ areas }) => {
  const all = areas.flatMap((area) =>
    Object.entries(area.data.wordings).flatMap(([round, wordings]) =>
      wordings.map((wording, index) => ({ area, round, wording, index })),
    ),
  );
  const twice = repeats(all, ({ round, wording }) => `${round} ${wording.toLowerCase()}`);
  return twice.flatMap(({ again: { area, round, wording, index }, first }) => {
    if (first.area === area) return [];
    const reason = `unexpected wording "${wording}"; expected a wording that no other area of ${round} has, but ${first.area.file} has it. Take one of them out.`;
    return [fieldProblem(area, ['wordings', round, index], 'wording-unambiguous', reason)];
  });
};

/** Warns of what `site.md` does not say, a message each; an address that the settings give will do. */
export function siteComplete(file: Placed<Site>, address: string | null): Problem[] {
  const given = { ...file.data, address };
  return (['publisher', 'contact', 'address'] as const)
    .filter((name) => given[name] === null)
    .map((name) => fieldProblem(file, [name], 'site-complete', wanted[name], 'warning'));
}

function looksTwice(round: Placed<Round>): Problem[] {
  return repeats(gradesOf(round.data), ({ look }) => look).map(({ again, first }) => {
    const reason = `unexpected look "${again.look}" for "${again.word}"; expected a look that no other grade of the scale has, but "${first.word}" has it. Give one of them another look.`;
    return scaleProblem(round, [again.index, 'look'], reason);
  });
}

function formsTwice(round: Placed<Round>): Problem[] {
  return repeats(formsOf(round.data), ({ form }) => form.toLowerCase()).map(({ again, first }) => {
    const reason = `unexpected second "${again.form}"; expected words that stand once in a scale, and "${first.word}" has them. Take one of them out.`;
    return scaleProblem(round, again.path, reason);
  });
}

/** The grades of a scale, each with its place there. */
function gradesOf({ scale }: Round) {
  return scale.map((grade, index) => ({ ...grade, index }));
}

/** Every form in which a grade of the scale is printed, with the grade’s word and its place. */
function formsOf({ scale }: Round): { form: string; word: string; path: PropertyKey[] }[] {
  return scale.flatMap(({ word, alsoPrinted }, index) => [
    { form: word, word, path: [index, 'word'] },
    ...alsoPrinted.map((form, at) => ({ form, word, path: [index, 'alsoPrinted', at] })),
  ]);
}

function scaleProblem(round: Placed<Round>, path: PropertyKey[], reason: string): Problem {
  return fieldProblem(round, ['scale', ...path], 'scales-agree', reason);
}

/** What readers must know of a site before they trust it, and what its pages say while it is missing. */
const wanted = {
  publisher:
    'nobody is named as the publisher, and every page says so. Write `publisher: NAME`, a person or an organisation that answers for the site',
  contact:
    'no contact is set, and every page says that mistakes cannot be reported. Write `contact: ` and a mail address, or the web address of a form',
  address:
    'the site has no address: no canonical link, sitemap or feed is written, and citations and data give addresses from the root. Write `address: https://…`, or set SITE_URL',
} as const;
