import { kindNames } from '../../schemas/finding-kinds.ts';
import { sayingsOf } from '../format/labels.ts';
import type { SearchNames } from '../format/names.ts';
import { labelKey } from '../words/label-key.ts';
import type { Word } from '../words/words.ts';
import { dateNamed } from './dates.ts';
import type { Attribute, QuestionKind } from './query.ts';

const questions: Record<Exclude<QuestionKind, 'published' | 'lasted'>, RegExp> = {
  grades:
    /\b(?:grad(?:e|es|ed|ing|ings)|rat(?:ed|ing|ings)|judg(?:ed|e?ments?)|scored?|marks?|verdicts?|how (?:good|well|bad|badly|poor|poorly)|inspection (?:results?|outcomes?))\b/i,
  highest: /\b(?:best|highest|top)\b/i,
  lowest: /\b(?:worst|lowest|poorest|bottom)\b/i,
  who: /\bwho(?:se|m)?\b/i,
  when: /\b(?:when|how (?:long|often|soon|recently|many (?:days|weeks|months))|what (?:day|date|year|month|period)s?|(?<!\bup ?to )dates?|deadlines?)\b/i,
  often: /\bhow (?:often|regularly|frequently)\b/i,
  many: /\b(?:how (?:many|much)|numbers? of|what (?:share|proportion|percentage|part))\b/i,
  trend:
    /\b(?:(?:go|gone|going|went) (?:up|down)|rising|falling|risen|fallen|increas(?:ed|ing)|fewer|grow(?:n|ing)|drop(?:ped|ping)|better|worse)\b/i,
  first: /\b(?:when|what (?:day|date|year|month))\b.*\bfirst\b/i,
  change: /\b(?:better|worse|compar(?:e|ed|ing|able|ability|isons?)|versus|vs?)\b/i,
};

const ofGrades = ['change', 'highest', 'lowest'] as const;

/** Words for a document, and for what is done to one on the day that it is of. */
const document =
  /\b(?:(?<!\b(?:I|you|we|they|people|to) )reports?|inspect(?:ed|ions?)|texts?|documents?|articles?|stor(?:y|ies)|pages?|news(?:paper)?|papers?|press|releases?|transcripts?|assess(?:ed|ments?))\b/i;
const dated =
  /\b(?:publi(?:shed|cation)|updated?|changed|released|issued|printed|posted|dated|date of|appear(?:ed)?|c[ao]me out|carried|conducted|done|held|happen(?:ed)?|take place|took place|inspected|assessed|in the (?:news|papers?))\b/i;

/** Words for an inspection, and for its going on from one day until another. */
const inspection = /\b(?:inspect(?:ed|ions?|ors)|assess(?:ed|ments?))\b/i;
const going =
  /\b(?:carried|conducted|done|held|happen(?:ed)?|take|took|inspected|assessed|visit(?:ed)?|cover(?:ed)?|last(?:ed)?|start(?:ed)?|finish(?:ed)?|beg[iau]n|end(?:ed)?)\b/i;

/** The kinds of answer that a query wants. */
export function questionKinds(query: string): Set<QuestionKind> {
  const kinds = (Object.keys(questions) as (keyof typeof questions)[]).filter((kind) =>
    questions[kind].test(query),
  );
  const isOfPast =
    kinds.includes('when') && !/\b(?:will|next|first|how (?:often|soon))\b/i.test(query);
  const isPublished =
    isOfPast && !/\bhow long\b/i.test(query) && document.test(query) && dated.test(query);
  const isLasting = isOfPast && inspection.test(query) && going.test(query);
  const published: QuestionKind[] = isPublished ? ['published'] : [];
  return new Set([...kinds, ...published, ...(isLasting ? (['lasted'] as const) : [])]);
}

/** Whether a comparison of grades, or an end of them, is asked for. */
export function asksOfGrades(asks: ReadonlySet<QuestionKind>): boolean {
  return asks.has('grades') && ofGrades.some((kind) => asks.has(kind));
}

/** Whether a word only asks for grades or for what is asked of them. */
export function onlyAsks({ letters }: Word, asks: ReadonlySet<QuestionKind>): boolean {
  const isOfGrades = asks.has('grades') && ofGrades.some((kind) => questions[kind].test(letters));
  return isOfGrades || questions.grades.test(letters);
}

/** Whether words only say that the date of a document is asked for: published, came out. */
export function onlyDates(words: Word[]): boolean {
  const said = words.map(({ letters }) => letters);
  const alone = [document, dated, going, /^(?:last|take|took|place|many|long)$/];
  const isAlone = (letters: string) => alone.some((each) => each.test(letters));
  return said.every(isAlone) || dated.exec(said.join(' '))?.[0] === said.join(' ');
}

/** Whether a word is for what a date, a round or a title is of, or for how many. */
export function isFrameWord({ letters }: Word): boolean {
  return document.test(letters) || framed.test(letters);
}

const framed =
  /^(?:areas?|years?|months?|weeks?|periods?|dates?|days?|publish(?:ed)?|many|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The kinds of record and the grades that words may name, by the keys of the labels that say them. */
export function attributesOf({ grades }: SearchNames): Map<string, Attribute> {
  const kinds = kindNames.filter((kind) => kind !== 'grading');
  return new Map([
    ...kinds.flatMap((kind) => keyed(sayingsOf(kind), { of: 'kind', kind })),
    ...grades.flatMap((forms) => keyed(forms, { of: 'grade', grade: forms[0] ?? '' })),
  ]);
}

/** The date, or the newest report, that words name. */
export function timeNamed(run: Word[]): Attribute | null {
  const date = dateNamed(run);
  if (date) return { of: 'date', date };
  const said = run.map(({ letters }) => letters).join(' ');
  return newest.test(said) ? { of: 'newest' } : null;
}

const newest = /^(?:the )?(?:latest|last|newest|(?:most )?recent) (?:report|inspection|text)s?$/;

const keyed = (labels: string[], attribute: Attribute): [string, Attribute][] =>
  labels.map((label) => [labelKey(label), attribute]);
