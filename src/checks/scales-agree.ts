import type { GradeLook } from '../schemas/grade.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Round } from '../schemas/round.ts';
import type { Site } from '../schemas/site.ts';
import { type Check, fieldProblem, type Placed } from './checked-content.ts';

/**
 * Readers tell grades apart by their words and looks: no scale has a look twice, or a word or another
 * printed form of one; and a word keeps its look in all rounds.
 */
export const scalesAgree: Check = ({ rounds }) => {
  const first = new Map<string, { look: GradeLook; file: string }>();
  return rounds.flatMap((round) => {
    const differing = round.data.scale.flatMap(({ word, look }, index) => {
      const known = first.get(word) ?? { look, file: round.file };
      first.set(word, known);
      if (known.look === look) return [];
      const reason = `unexpected look "${look}" for "${word}"; expected "${known.look}", which it has in ${known.file}. Give the word one look in all rounds.`;
      return [scaleProblem(round, [index, 'look'], reason)];
    });
    return [...looksTwice(round), ...formsTwice(round), ...differing];
  });
};

/** No wording stands for two areas of one round. */
export const wordingsUnambiguous: Check = ({ areas }) => {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const area of areas) {
    for (const [round, wordings] of Object.entries(area.data.wordings)) {
      for (const [index, wording] of wordings.entries()) {
        const key = `${round} ${wording.toLowerCase()}`;
        const holder = first.get(key) ?? area.file;
        first.set(key, holder);
        if (holder === area.file) continue;
        const reason = `unexpected wording "${wording}"; expected a wording that no other area of ${round} has, but ${holder} has it. Take one of them out.`;
        problems.push(
          fieldProblem(area, ['wordings', round, index], 'wording-unambiguous', reason),
        );
      }
    }
  }
  return problems;
};

/** Warns of what `site.md` does not say, a message each; an address that the settings give will do. */
export function siteComplete(file: Placed<Site>, address: string | null): Problem[] {
  const given = { ...file.data, address };
  return (['publisher', 'contact', 'address'] as const)
    .filter((name) => given[name] === null)
    .map((name) => fieldProblem(file, [name], 'site-complete', wanted[name], 'warning'));
}

function looksTwice(round: Placed<Round>): Problem[] {
  const { scale } = round.data;
  return scale.flatMap(({ word, look }, index) => {
    const other = scale.slice(0, index).find((each) => each.look === look);
    if (!other) return [];
    const reason = `unexpected look "${look}" for "${word}"; expected a look that no other grade of the scale has, but "${other.word}" has it. Give one of them another look.`;
    return [scaleProblem(round, [index, 'look'], reason)];
  });
}

function formsTwice(round: Placed<Round>): Problem[] {
  const seen = new Map<string, string>();
  return formsOf(round.data).flatMap(({ form, word, path }) => {
    const key = form.toLowerCase();
    const holder = seen.get(key);
    seen.set(key, holder ?? word);
    if (holder === undefined) return [];
    const reason = `unexpected second "${form}"; expected words that stand once in a scale, and "${holder}" has them. Take one of them out.`;
    return [scaleProblem(round, path, reason)];
  });
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
