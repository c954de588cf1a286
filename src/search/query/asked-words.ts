import { findingKinds, kindNames } from '../../schemas/finding-kinds.ts';
import type { Judgment } from '../../schemas/grade.ts';
import type { VoiceKind } from '../../schemas/voice.ts';
import type { RecordKind } from '../format/index-format.ts';
import { contentOf, type Word, wordsOf } from '../words/words.ts';
import type { Extreme } from './query.ts';

const asking = `say says said saying tell tells show shows find finds list lists know want wants look looking
please search info information mean means meant latest newest recent recently current currently get
gets got give gives given happen happens happened happening anything something everything there whats hows
area areas overall many much often went go goes gone going come came make made take took done thing things
treat treats handle handles handled handling deal deals dealing dealt perform performs performing cope copes back turn turns turned turning long soon ever really actually use uses used using
vs versus compare compared comparison difference between`;

/** Words that ask without saying for what: passed over. */
export const askingWords: ReadonlySet<string> = new Set(asking.split(/\s+/));

/** Words that ask how something was graded. */
export const gradingStems = stemsOf(
  'grade grades graded grading gradings rate rated rating ratings judge judged judging judgment judgments judgement score scores scored mark marks verdict verdicts',
);

const gradeQuestion = [
  'how (?:good|well|bad|badly|poor|poorly)',
  '(?:do|does|did|doing|done) (?:so |that |this |very |really |it )?(?:good|well|bad|badly|poorly)',
  '(?:fail|fails|failed|failing|pass|passes|passed) (?:(?:the|its|their|an|this|last|latest) )*inspections?',
  'inspection (?:results?|outcomes?|failures?)',
  '(?:results?|outcomes?) of (?:(?:the|its|an|this|last|latest) )*inspections?',
].join('|');

/** Where a query asks how well something was done or how an inspection went: first unit, and after the last. */
export function gradeQuestions(query: string): [start: number, end: number][] {
  return [...query.matchAll(new RegExp(`\\b(?:${gradeQuestion})(?![-‐‑\\w])`, 'gi'))].map(
    (match) => [match.index, match.index + match[0].length],
  );
}

/** Words for what a date, a round or a title is of. */
export const frameStems = stemsOf('report reports inspection inspections text page');

/** Words for any force, which no area of inspection is told by. */
export const forceStems = stemsOf('police policing force forces constabulary');

/** Whether a word asks, or names a grade, a kind of record or a role, whatever the texts say. */
export function isAskedFor(word: Word): boolean {
  return (
    askingWords.has(word.letters) ||
    gradingStems.has(word.stem) ||
    judgmentNamed([word]) !== null ||
    kindNamed([word]) !== null ||
    voiceNamed([word]) !== null
  );
}

/** The grade that words name, or whether they name the best or worst given; null where neither. */
export function judgmentNamed(words: Word[]): Judgment | Extreme | null {
  return judgmentsSaid.get(keyOf(words)) ?? null;
}

/** The kind of record that words name, if they name one. */
export function kindNamed(words: Word[]): RecordKind | null {
  return kindsSaid.get(keyOf(words)) ?? null;
}

/** The role in which someone speaks that words name, if they name one. */
export function voiceNamed(words: Word[]): VoiceKind | null {
  return voicesSaid.get(keyOf(words)) ?? null;
}

const judgmentsSaid = table<Judgment | Extreme>({
  outstanding: ['outstanding'],
  good: ['good'],
  adequate: ['adequate'],
  'requires improvement': ['requires improvement', 'require improvement', 'needs improvement'],
  inadequate: ['inadequate'],
  best: ['best', 'highest'],
  worst: ['worst', 'lowest'],
});

/** A grading is asked for by its grade. */
const kindsSaid = tableOf(
  kindNames
    .filter((kind) => kind !== 'grading')
    .map((kind): [RecordKind, string[]] => {
      const { many, alsoCalled } = findingKinds[kind];
      return [kind, [kind, many, ...alsoCalled]];
    }),
);

const voicesSaid = table<VoiceKind>({
  commissioner: [
    'commissioner',
    'PCC',
    'PFCC',
    'OPCC',
    'office of the police and crime commissioner',
    'police and crime commissioner',
    'crime commissioner',
    'police commissioner',
  ],
  'chief constable': ['chief constable', 'chief', 'chief of police', 'police chief'],
  inspector: ['inspector', 'HMI', 'HM inspector', 'HM inspector of constabulary'],
  inspectorate: [],
  publisher: [],
});

function table<T extends string>(said: Record<T, string[]>): Map<string, T> {
  const keys = Object.keys(said) as T[];
  return tableOf(keys.map((value) => [value, said[value]]));
}

function tableOf<T>(said: [T, string[]][]): Map<string, T> {
  return new Map(
    said.flatMap(([value, words]) => words.map((each) => [keyOf(wordsOf(each)), value])),
  );
}

function keyOf(words: Word[]): string {
  return contentOf(words)
    .map(({ stem }) => stem)
    .join(' ');
}

function stemsOf(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map(({ stem }) => stem));
}
