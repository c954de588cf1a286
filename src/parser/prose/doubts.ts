const notSo =
  /\b(?:not|never|\w+n't|no longer|neither|nor|nearly|almost|narrowly|rather than|instead of|(?:less|more|better|other) than|far from|fails? to be)\b[^,;]{0,40}$/;
const unreal =
  /\b(?:if|whether|unless|brac(?:ed|ing) for|set for|faces|facing|fears?|expected|leak(?:ed)?|could|would|should|might|may be|cannot|must|wants? to|wanted|aims?|aiming|hopes?|expects?|strives?|striving|needs? to be|seeks?|ambition|in order|how|towards?|goal|target|until|before)\b[^,;]{0,60}$/;
const past =
  /\b(?:previous(?:ly)?|formerly|last (?:year|time|inspection|report|assessment)|(?:the )?years? (?:before|ago|earlier)|(?:in|at|from|during|after|of) (?:our|its|the|their|an) (?:last|previous|earlier) (?:inspection|report|assessment|visit|judge?ment)s?|carried over|used to be)\b/;
const otherJudges =
  /\b(?:ofsted|cqc|survey|poll)\b|(?:\bper ?cent|%) (?:of \w+ )?(?:\w+ )?(?:rated|judged|graded|considered|said|thought|felt)\b|\b(?:assess|rat|grad|judg|scor|consider)(?:es|ed|e|s)? (?:itself|themselves|himself|herself)\b/;
const said =
  /\b(?:chief constable|commissioner|pf?cc|mayor|officers?|superintendent|councillor|cllr|chair\w*|minister|spokes\w+|federation|union|residents?|members?|he|she|they|mr|mrs|ms|force|constabulary)(?: [\p{L}'-]+){0,3},? (?:said|says|told|added|believe[sd]?|thinks?|thought|feels?|felt|claim(?:s|ed)|insist(?:s|ed)|argue[sd]?)\b/u;
const national =
  /\b(?:forces|(?:no|every|each|another|any)(?: other)? (?:police )?force|police services|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|most|many|several|other|all) (?:of (?:the )?)?(?:\d+ )?(?:police )?(?:forces|services)|across (?:england|the country)|nationally|england and wales)\b/;

/** Whether the words before a grade deny it, wish for it or only suppose it. */
export function isUnreal(left: string): boolean {
  return notSo.test(left) || unreal.test(left);
}

/** Whether a clause tells an earlier grade: "Our judgment in 2017 was …", "as it was last year". */
export function isHistory(clause: string, firstYear: number | null): boolean {
  if (past.test(clause)) return true;
  const years = [...clause.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  if (years.length === 0) return false;
  return firstYear === null
    ? /\b(?:in|our) (?:19|20)\d\d\b/.test(clause)
    : years.some((year) => year < firstYear);
}

/** Whether others than inspectors judge: "residents rated", "rated good by victims". */
export function isOthersView(left: string, right: string): boolean {
  const others =
    '(?:customers?|residents?|(?:the )?public|victims?|people|callers?|users?|respondents|members|staff|officers|workers|parents|businesses|readers|visitors)';
  if (otherJudges.test(left)) return true;
  return (
    new RegExp(
      `(?<!\\b(?:told|tells|informed) (?:the )?)\\b${others}(?: (?:who|that|we|in|of) [^,;]{1,40})? (?:(?!(?:is|are|was|were|been|be)\\b)\\w+ )?(?:rated?|judged?|graded?|found|considered?|called?|scored?|gave)\\b`,
    ).test(left) ||
    new RegExp(`\\bby (?:\\w+ ){0,3}?(?:${others}|ofsted|cqc|itself)\\b`).test(right)
  );
}

/** Whether someone else than inspectors says what follows: "The chief constable said that". */
export function isReported(left: string): boolean {
  return said.test(left);
}

/** Whether words speak of forces in general. */
export function isNational(words: string): boolean {
  return national.test(words);
}

/** Whether a clause opens with forces in general: "Some forces, we found, are", "A force graded". */
export function isGeneric(clause: string): boolean {
  return /^[\s"']*(?:(?:but|and|while|whilst|although|that|if) )?(?:(?:some|many|most|other|all|no|few|several|any|these|those) (?:\w+ )?(?:police )?forces|forces|(?:an?|any|every|each|no|another) (?:\w+ )?(?:police )?force)\b/.test(
    clause,
  );
}
