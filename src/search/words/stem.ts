import { stemmer } from 'stemmer';

/**
 * What a word has in common with its other endings and spellings: `investigated` and
 * `investigation` give `investig`, `organized` what `organised` gives, `behavior` what `behaviour`
 * gives. Takes a word as `wordsOf` gives it.
 */
export function stem(word: string): string {
  const stem = known.get(word) ?? stemOf(word);
  known.set(word, stem);
  return stem;
}

/** Stems once worked out: texts and labels say the same words again and again. */
const known = new Map<string, string>();

function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const british = toBritish(word);
  return keptApart.get(british) ?? stemmer(british);
}

/**
 * Words that the stemmer would throw together with unrelated ones, and such as change within, with what stands
 * for them.
 */
const keptApart = new Map(
  `inspectorate inspectorate, inspectorates inspectorate, missing missing, children child, men man, women woman,
  people people, kept keep, told tell, fell fall, dealt deal, caught catch, sent send, spent spend, taught teach,
  brought bring, bought buy, sold sell, paid pay, given give, gave give, written write, wrote write, spoke speak,
  spoken speak, knew know, known know, rose rise, risen rise, chosen choose, chose choose, stolen steal,
  stole steal, broke break, broken break, fought fight, thrown throw, threw throw, driven drive, drove drive,
  beaten beat, lost lose, felt feel, led lead, held hold, built build, shown show, grew grow, grown grow,
  thought think, ran run, went go, gone go`
    .split(/,\s+/)
    .map((pair): [string, string] => [pair.replace(/ .*/, ''), pair.replace(/.* /, '')]),
);

const americanWords = new Map([
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['practise', 'practice'],
  ['practising', 'practicing'],
]);

/** A word in British spelling: `organized` → `organised`. */
function toBritish(word: string): string {
  const known = americanWords.get(word);
  if (known) return known;
  return word
    .replace(
      /^(?!(?:s|pr|se|resize|caps)i?ze)(.{3,}[^aeiouz])iz(e|es|ed|ing|er|ers|ation|ations)$/,
      '$1is$2',
    )
    .replace(/yz(e|es|ed|ing|er|ers)$/, 'ys$1')
    .replace(
      /^((?:mis)?behavi|neighb|lab|col|hon|fav|rum|hum|harb|vig|end?eav)or(?=$|s|e|i|h|a|l)/,
      '$1our',
    )
    .replace(/^(cent|theat|met)er(s?)$/, '$1re$2')
    .replace(/^(defen|offen|preten)se(s?)$/, '$1ce$2')
    .replace(
      /^(travel|counsel|model|label|cancel|signal|level|fuel|total)(ed|ing|er|ers)$/,
      '$1l$2',
    );
}
