const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|may|might|must|should|says?|said|suggests?|rose|risen|fell|fallen|slipped|moved|improved|dropped|jumped|remain(?:s|ed)|bec[ao]mes?|prais(?:es|ed)|warn(?:s|ed))\b/;
const subordinate =
  /\b(?:how|what|who|whom|which|that|where|whether|way|it|they|extent|people|those|victims)\b.*$/s;
const opening =
  /^(?:within|by|from|until|after|before|during|since|under|over|than|because|when|while|if|but|will|would|should|must|be|been|the (?:highest|lowest|best|worst|top|second)\b)\b/;
const ending =
  /(?:^|\s)(?:it|them|this|that|him|us|so|which|who|and|or|of|for|the|an?|to|were|forces?|officers?|bosses|chiefs?|watchdog)$/;
const counting =
  /^(?:(?:in|across) )?(?:an?|the|all|several|some|most|many|other|various|two|three|four|five|\d+)?\s*(?:number of|all|many|most|several|other|of the|of its|the|these|remaining|key|\s)*\s*(?:areas?|strands?|pillars?|categor(?:y|ies)|questions?|aspects?|respects?|things|grades?|gradings?|ratings?)\b/;
const person =
  /^(?:pc|ps|sgt|insp|supt|dc|ds|di|dci|mr|mrs|ms|dr|sir|cllr|sergeant|constable|inspector|superintendent|chief (?:constable|inspector|superintendent))\b|,\s*\d/;
const mark = /"|(?:^|[^\p{L}\p{N}])'|'(?![\p{L}\p{N}])(?<!s')/u;

/**
 * Whether folded words can be the name of an area: `its use of resources`, `how well it plans`. A
 * clause (`preventing crime has slipped`), a count (`a number of other areas`), a quotation, another
 * grade, a person and a pronoun are no names.
 */
export function areAreaWords(words: string): boolean {
  const plain = words.trim();
  if (plain.length < 3 || plain.length > 300 || plain.split(' ').length > 40) return false;
  if (mark.test(plain) || /\b(?:inadequate|requires improvement)\b|[|?!]/.test(plain)) return false;
  if (person.test(plain) || /\([^)]*$|^(?:good|outstanding|adequate)$/.test(plain)) return false;
  if (opening.test(plain) || ending.test(plain) || counting.test(plain)) return false;
  if (/[,–—]\s*(?:which|who|where)\b/.test(plain)) return false;
  return !finite.test(plain.replace(subordinate, ''));
}
