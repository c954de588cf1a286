import { dirname, relative, sep } from 'node:path';
import type { Problem } from '../schemas/problem.ts';

/** Rules by which a file is not read as its author meant it. */
const reading = ['file-readable', 'file-name', 'front-matter-yaml', 'front-matter-field'];
/** Rules by which the words of a copy are not what they should be. */
const words = ['verbatim', 'input-bounds', 'copy-plain', 'original-readable', 'original-fits'];

/** Rules about what is read in a text by what other files say of the world. */
const dependent = [
  'body-known',
  'area-known',
  'area-in-round',
  'decision-applies',
  'reading-fits',
  'near-miss',
  'unsettled',
];

/** Rules that may be broken only because another is: in the same file, in a folder’s or in another. */
const consequences: { rules: string[]; of: string[]; in: string }[] = [
  {
    rules: [
      'decision-applies',
      'declared-words-stand',
      'title-printed',
      'title-used',
      'words-present',
    ],
    of: words,
    in: 'the same file',
  },
  {
    rules: ['original-used', 'questions-report', 'reports-present'],
    of: [...reading, 'original-readable', 'original-fits'],
    in: 'reports/',
  },
  { rules: dependent, of: ['reference-resolves', ...reading], in: 'the same file' },
  ...['organisations/', 'areas/', 'rounds/', 'site.md'].map((place) => ({
    rules: dependent,
    of: reading,
    in: place,
  })),
  { rules: ['edition-changes'], of: [...reading, 'permalinks-list'], in: 'permalinks.yaml' },
  { rules: ['permalink-new'], of: ['edition-current'], in: 'editions.yaml' },
];

/** What is said of problems that follow from another, rule by rule. */
const summaries: { rules: RegExp; one: string; many: string }[] = [
  {
    rules: /^permalink-new$/,
    one: 'its new addresses are in no list yet',
    many: 'lists of addresses lack its new ones',
  },
  {
    rules: /^permalink-/,
    one: '1 published address cannot be compared until this is mended',
    many: 'published addresses cannot be compared until this is mended',
  },
  {
    rules: /^verbatim$/,
    one: '1 passage of the copy differs from it',
    many: 'passages of the copy differ from it',
  },
  {
    rules: /^reference-resolves$/,
    one: '1 reference to it leads nowhere until this is mended',
    many: 'references to it lead nowhere until this is mended',
  },
  {
    rules: /^speaker-known$/,
    one: '1 speaker cannot be told until this is mended',
    many: 'speakers cannot be told until this is mended',
  },
  {
    rules:
      /^(decision-applies|declared-words-stand|title-printed|title-used|left-out-found|dropped-marks)$/,
    one: '1 entry of the front matter cannot be held against the words until this is mended',
    many: 'entries of the front matter cannot be held against the words until this is mended',
  },
  {
    rules: /^original-fits$/,
    one: 'nearly all of the copy differs from it',
    many: 'copies differ from it nearly throughout',
  },
  {
    rules: /./,
    one: '1 more problem may follow from it',
    many: 'more problems may follow from it',
  },
];

/**
 * Puts problems that only follow from another under their cause, where one line counts them: of a
 * copy that is not verbatim, no address is said to be lost. What follows from nothing stays.
 */
export function foldProblems(problems: Problem[], contentDir: string): Problem[] {
  const causes = problems.filter(
    ({ severity, rule }) => severity === 'error' || rule === 'edition-current',
  );
  const files: Files = Map.groupBy(causes, ({ file }) => pathIn(contentDir, file));
  const followers = Map.groupBy(problems, (problem) =>
    rootOf(problem, pathIn(contentDir, problem.file), files, contentDir),
  );
  return problems.flatMap((problem) => {
    const following = followers.get(problem)?.filter((each) => each !== problem);
    if (!following) return [];
    const { dueTo: _, ...told } = problem;
    return [following.length > 0 ? { ...told, follows: summed(following) } : told];
  });
}

/** What may be a cause in each file, by its path in the content folder. */
type Files = Map<string, Problem[]>;

/** The problem that another follows from, step by step; itself where it follows from none. */
function rootOf(problem: Problem, path: string, files: Files, contentDir: string): Problem {
  const seen = new Set([problem]);
  let root = problem;
  for (;;) {
    const cause = causeOf(root, root === problem ? path : pathIn(contentDir, root.file), files);
    if (!cause || seen.has(cause)) return root;
    seen.add(cause);
    root = cause;
  }
}

function causeOf({ rule, dueTo }: Problem, path: string, files: Files): Problem | undefined {
  const causes = consequences
    .filter(({ rules }) => rules.includes(rule))
    .flatMap((each) => errorsIn(files, each.in === 'the same file' ? path : each.in, each.of));
  if (dueTo === undefined) return causes[0];
  const own = errorsIn(files, dueTo, dueTo.endsWith('/') ? reading : null).filter(
    (each) => !isConsequenceOnly(each),
  );
  return own.find((each) => words.includes(each.rule)) ?? own[0] ?? causes[0];
}

/**
 * The errors of a file, of a folder (`people/`) or of all (`''`), of some rules or of any. Those of a
 * folder itself, in whose place a file stands, are errors of all that it should hold.
 */
function errorsIn(files: Files, place: string, rules: string[] | null): Problem[] {
  const isFolder = place === '' || place.endsWith('/');
  const found = isFolder
    ? [...files].flatMap(([path, errors]) => (`${path}/`.startsWith(place) ? errors : []))
    : (files.get(place) ?? files.get(dirname(place)) ?? []);
  return rules ? found.filter(({ rule }) => rules.includes(rule)) : found;
}

/** Nothing follows from an address that seems lost, nor from a rule that is itself a consequence. */
function isConsequenceOnly({ rule }: Problem): boolean {
  return (
    rule.startsWith('permalink-') ||
    rule === 'speaker-known' ||
    consequences.some(({ rules }) => rules.includes(rule))
  );
}

function summed(following: Problem[]): string[] {
  const kinds = Map.groupBy(following, ({ rule }) =>
    summaries.find(({ rules }) => rules.test(rule)),
  );
  return [...kinds].flatMap(([kind, { length }]) => {
    if (!kind) return [];
    return [length === 1 ? kind.one : `${length} ${kind.many}`];
  });
}

function pathIn(contentDir: string, file: string): string {
  return relative(contentDir, file).split(sep).join('/');
}
