import { hasFiniteVerb } from '../document/area-name.ts';
import type { Passage } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import { beginsWord } from '../document/word-beginnings.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { type Named, speakerAlone, speakerIn } from './named-speaker.ts';

/** Who speaks, as the words beside a quotation say. */
export interface Attribution extends Named {
  /** Where the attribution stands in the words given. */
  start: number;
  end: number;
}

/**
 * Who speaks is told in the sentence before the words. `Police and Crime Commissioner for X, Ann Lee,
 * said:` yields the speaker Ann Lee and her role.
 */
export function attributionBefore(text: Text, words: string): Attribution | null {
  const near = words.slice(-600);
  const folded = fold(near);
  const colon = /:\s*$/.test(folded);
  if (asks.test(folded)) return null;
  const place = { start: 0, end: words.trimEnd().length };
  const statement = statementOf(text, near);
  if (statement && (colon || statement.role)) return { ...statement, ...place };
  const verb = saying.exec(folded);
  if (!verb && !/(?::|\s\p{Pd})\s*$/u.test(near)) return null;
  const clause = near.slice(0, verb?.index).replace(/\s*[:\p{Pd}]\s*$/u, '');
  const he = pronoun.exec(fold(clause))?.[1];
  if (he) return { speaker: he, role: null, kind: 'pronoun', ...place };
  const found = speakerIn(text, clause) ?? speakerIn(text, clause.replace(adverb, ''));
  if (found && (verb || (colon && found.kind === 'person'))) return { ...found, ...place };
  const alone = speakerAlone(text, clause, true) ?? (verb ? null : signature(text, clause));
  return alone && { ...alone, ...place };
}

/** What leads to what is asked: "Fell region should:" */
const asks = grammar`\b(?:${'modals'})(?: \w+)?:\s*$`;
const saying = grammar`(?<=\S )(?:${'sayingVerbs'})\b[^".]{0,72}$`;
/** "Ann Lee then said". */
const adverb = /\s\p{Ll}+\s*$/u;
const pronoun = /\b(he|she|it|(?<=\bwhich )you|(?<=^\W*)(?:his|her)(?= ))(?: \w+)?\s*$/;

/** Whose words a line says that a statement is: `Response of Ann Lee, Commissioner for X, to …`. */
function statementOf(text: Text, words: string): Named | null {
  const match = statement.exec(fold(words));
  const from = match?.[1] === undefined ? -1 : match.index + match[0].indexOf(match[1]);
  return from < 0 ? null : speakerIn(text, words.slice(from, from + (match?.[1]?.length ?? 0)));
}

const statement = grammar`\b(?:statement|response) (?:from|of) ([^:"]{2,160}?)(?: (?:to|${'copulas'})\b.*)?\W*$`;

/**
 * Reads what follows a quotation: ` said Alis.`, ` Ann Lee, the mayor, said.`, ` (Ann Lee, 2025)`, or a
 * signature.
 */
export function attributionAfter(text: Text, words: string): Attribution | null {
  const near = words.slice(0, 240);
  const folded = fold(near);
  const match = verbFirst.exec(folded) ?? verbLast.exec(folded);
  // In "said Ann, and Ben said:" the words before are Ann's.
  const phrase = match?.[1]?.replace(/, (?:and|but|while) .*/, '');
  if (!match || phrase === undefined) return signature(text, near);
  const from = match.index + match[0].indexOf(phrase);
  const place = { start: near.length - near.trimStart().length, end: match[0].trimEnd().length };
  const he = speaking.exec(phrase)?.[0];
  if (he) return { speaker: he, role: null, kind: 'pronoun', ...place };
  const found = speakerIn(text, near.slice(from, from + phrase.length));
  return found && { ...found, ...place };
}

/** Somebody told of, or spoken to, who speaks, or whose letter does: "her letter says". */
const speaking = grammar`^(?:he|she|you|(?:his|her)(?= (?:${'speakers'})$))\b`;
const verbFirst = grammar`^[\s,]*(?:${'sayingVerbs'})\s+([^.";]{2,160})`;
const verbLast = grammar`^[\s,]*([^.";:]{2,160}?)\s+(?:${'sayingVerbs'})\b`;

/**
 * Reads a signature and nothing else: `Gil Moss, Chief Constable`, `– Ben Ash, Fellgate`, `(Ben Ash, 84)`,
 * `Ben Ash @benash · 4 May`. A single word is a name where the text has no such word: not `– Parent`, where "parents" are told of.
 */
export function signature(text: Text, words: string): Attribution | null {
  const start = /^\P{L}*/u.exec(words)?.[0].length ?? 0;
  const rest = words.slice(start).replace(/\P{L}+$/u, '');
  if (rest.length > 120 || /(?<!\b\p{Lu}\p{L}{0,3})\.\s|[:;?]\s/u.test(rest) || hasFiniteVerb(rest))
    return null;
  const place = { start, end: start + rest.length };
  const found = speakerIn(text, rest);
  if (found?.kind === 'person' && found.role !== null) return { ...found, ...place };
  const name = /^[^,(@]*[^,(@\s]/.exec(rest)?.[0] ?? '';
  const signs =
    speakerAlone(text, name, false) ?? (isName(text, name) ? speakerIn(text, name) : null);
  const marked = /[(,@]|(?<!\p{L})\p{Pd}/u.test(words);
  return signs && signs.kind !== 'other' && marked ? { ...signs, ...place } : null;
}

/** The signature that a line is, or is with an office on the line below; `words` are the line's, as they are to be read. */
export function signatureAt(
  text: Text,
  { index, text: line }: Passage,
  words: string = line,
): Attribution | null {
  const next = text.document.passages[index + 1]?.text;
  const own = signature(text, words);
  if (own || !next || endsSentence(next)) return own;
  const both = signature(text, `${words}, ${next}`);
  return both?.role ? { ...both, end: line.length } : null;
}

/** Whether a word with a capital stands nowhere without it, nor what begins so. */
function isName({ document }: Text, word: string): boolean {
  if (!/^\p{Lu}\p{L}+$/u.test(word)) return false;
  return !beginsWord(document, word.toLowerCase());
}
