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
  const plain = plainForms.get(british) ?? british;
  return keptApart.has(plain) ? plain : stemmer(plain);
}

/** Words by their forms that change within, are compared, are spelt otherwise, or are of those that are kept apart. */
const plainForms = new Map(
  `child children, man men, woman women, keep kept, tell told, fall fell fallen, deal dealt, catch caught, send sent,
  spend spent, teach taught, bring brought, buy bought, sell sold, give gave given, write wrote written,
  speak spoke spoken, know knew known, rise rose risen, choose chose chosen, steal stole stolen, break broke broken,
  fight fought, throw threw thrown, drive drove driven, beat beaten, lose lost, feel felt, lead led, hold held,
  build built, show shown, grow grew grown, think thought, run ran, go went gone, take took taken, come came,
  hear heard, ring rang rung, get got, make made, see saw seen, stick stuck, stand stood, lie lied lying,
  wear wore worn, hide hid hidden, mean meant, swear swore, safe safer safest, fast faster fastest,
  quick quicker quickest, slow slower slowest, big bigger biggest, nasty nastier nastiest, tough tougher toughest,
  hard harder hardest, rough rougher, nice nicer nicest, happy happier, strong stronger strongest, busy busier,
  poor poorer poorest, soon sooner, inspectorate inspectorates, position positions, organisation organisations,
  community communities, initiative initiatives, responsible responsibility responsibilities, publish publication,
  politics political politically, operator operators,
  programme program, programmes programs, judgment judgement, practice practise, practicing practising`
    .split(/,\s+/)
    .flatMap((group) => {
      const [plain = '', ...forms] = group.split(' ');
      return forms.map((form): [string, string] => [form, plain]);
    }),
);

/** Words that the stemmer would throw together with unrelated ones. */
const keptApart = new Set(
  `inspectorate missing people position organisation community initiative responsible commitment business politics
  morale integrated wanted likely several dating operator`.split(/\s+/),
);

/** A word in British spelling: `organized` → `organised`. */
function toBritish(word: string): string {
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
