import { type Declared, holdsWord } from '../lexicon/grammar.ts';
import { fold } from './normalise.ts';

/** A word, and where it stands. */
export interface NameWord {
  text: string;
  start: number;
  end: number;
}

/** What is no part of a name though it has a capital: "The", "When", "Constable". */
const small = ['functionWords', 'gradeNouns', 'offices', 'companies'] as const;

/**
 * The runs of words with capitals that can be names, or hold one, with the small words between them:
 * "When Fell and The Moors Police met" has `Fell and The Moors Police`. An acronym begins none; in a line
 * of capitals every word has one.
 */
export function nameRuns(
  words: string,
  declared: Declared,
  formWords: ReadonlySet<string>,
): NameWord[][] {
  const raised = inCapitals(words);
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  let links: NameWord[] = [];
  let end = 0;
  for (const { 0: token, index: start } of words.matchAll(
    /[\p{L}\p{N}&][\p{L}\p{N}/&’'\p{Pd}]*/gu,
  )) {
    const text = token.replace(/[’']s?$/u, '');
    const word = { text, start, end: start + text.length };
    if (words.slice(end, start) !== ' ') run = [];
    // "The Three Rivers Unit": a number behind an article is part of a name.
    const counted = /\bthe $/i.test(words.slice(Math.max(0, start - 5), start)) && isNumber(text);
    end = start + token.length;
    if (run.length > 0 && isLink(word)) {
      links.push(word);
      continue;
    }
    if (!counted && !formWords.has(text) && !canBeNamed(text, declared)) run = [];
    else if (run.length > 0) run.push(...links, word);
    else if (raised || formWords.has(text) || !isAcronym(word, words)) {
      run = [word];
      runs.push(run);
    }
    links = [];
  }
  return runs;
}

/** Whether a word only joins those of a name. */
export function isLink({ text }: NameWord): boolean {
  return holdsWord('nameLinks', fold(text));
}

function isNumber(text: string): boolean {
  return /^\p{Lu}/u.test(text) && holdsWord('numbers', fold(text));
}

function canBeNamed(text: string, declared: Declared): boolean {
  return /^\p{Lu}/u.test(text) && !small.some((list) => holdsWord(list, fold(text), declared));
}

/** Whether a line is printed in capitals: "INSPECTION OF FELL POLICE". */
export function inCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && /\p{Lu}{4}/u.test(words);
}

/** Whether a word is letters alone; a news story may begin in capitals, and a name stand in them: "WESTERDALE Police is good". */
function isAcronym({ text, start, end }: NameWord, words: string): boolean {
  const among =
    /\p{Lu}{2} $/u.test(words.slice(Math.max(0, start - 3), start)) ||
    /^ \p{Lu}{2}/u.test(words.slice(end, end + 3));
  return !among && /^\p{Lu}{2,}$/u.test(text) && (start > 0 || text.length < 5);
}
