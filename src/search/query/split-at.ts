import { saidWords, type Word } from '../words/words.ts';

/** Words in their order, with every longest run that is something set apart. */
export function splitAt(
  words: Word[],
  longest: number,
  is: (run: Word[]) => boolean,
): { run: Word[]; is: boolean }[] {
  const parts: ReturnType<typeof splitAt> = [];
  for (let at = 0; at < words.length; ) {
    const found = longestRun(words.slice(at, at + longest), is);
    const before = parts.at(-1);
    if (found) parts.push({ run: found, is: true });
    else if (before && !before.is) before.run.push(...words.slice(at, at + 1));
    else parts.push({ run: words.slice(at, at + 1), is: false });
    at += found?.length ?? 1;
  }
  return parts;
}

/** The longest run from the first word that is something; none that a common word begins or ends in vain. */
function longestRun(words: Word[], is: (run: Word[]) => boolean): Word[] | null {
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length);
    const said = saidWords(run);
    const isTrim = said[0] === run[0] && said.at(-1) === run.at(-1);
    if (isTrim && (length > 1 || !run[0]?.common) && is(run)) return run;
  }
  return null;
}
