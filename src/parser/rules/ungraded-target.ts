import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Clause, Stretch } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { readSubject } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { UngradedMark } from '../marks/ungraded-marks.ts';
import type { Text } from '../text.ts';

/** What says that there is no grade, in its clause. */
export interface UngradedPlace {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  mark: UngradedMark;
  clause: Clause;
}

const question = /\bhow [^?]+\?/;
const owns = grammar`(?:${'copulas'}) (?:${'givingVerbs'})|ha(?:s|ve|d)|carr(?:y|ies|ied)`;
const gives = grammar`\b(?:(?<own>${owns})|(?:${'givingVerbs'}))(?<whom>(?: \w+){0,5}?) $`;

/**
 * Where the words stand for what is not graded: of "Custody was given no grade" the word "custody"; null where
 * they speak of the inspection.
 */
export function targetOf({
  text,
  about,
  passage: { index, folded },
  mark,
  clause,
}: UngradedPlace): Stretch | null {
  const { sentence, form } = mark;
  const asked = question.exec(folded.slice(mark.end, sentence.end));
  const behind = stretchBehind(folded, mark);
  if (form === 'refuses' && asked) return stretchOf(mark.end + asked.index, asked[0].length);
  // "They gave it no mark this time for its plans" and "did not give it a mark for them".
  if (form === 'refuses' || form === 'refuses a grade') return behind ?? mark.object ?? null;
  const lead = gives.exec(folded.slice(sentence.start, mark.start));
  const { own, whom = '' } = lead?.groups ?? {};
  if (lead && !own) return whom ? stretchOf(mark.start - whom.length, whom.length - 1) : behind;
  const end = lead ? sentence.start + lead.index : clause.judged.end;
  const subject = trimmed(folded, { start: Math.min(clause.start, end), end });
  const words = folded.slice(subject.start, subject.end);
  if (words === '') return behind;
  // "The force was given no grade for its planning".
  const whose = readSubject(text, about, index, subject.start, subject.end);
  if (form === 'has no grade' && behind && whose.kind === 'body') return behind;
  // "Custody was looked at but not graded": what the clause before is about.
  const before = / (?:but|and)$/.test(words) ? verb.exec(words)?.index : undefined;
  return before ? { ...subject, end: subject.start + before } : subject;
}

const verb = grammar`\s(?:${'copulas'})\s`;
const visit = grammar`(?:${'determiners'})\s(?:\w+\s)?(?:${'reports'}|occasion|round|time)\b`;
const when = grammar`\s(?:in|at|on)\s(?:${visit}|any\s|(?:19|20)\d\d\b)`;
const occasion = grammar`(?:[,;:]|\s(?:because|since|before|as|this)\b|${when}).*$`;
const now = grammar` (?:this|that) (?:time|year|round)| (?:at|on|in) this \w+`;
const given = grammar` (?:(?:${'auxiliaries'}) )?(?:${'copulas'}) (?:${'givingVerbs'})`;
const noVisit = grammar`(?!${visit}|(?:${'determiners'}) (?:\w+ )?programme\b|it\b)`;
const leadsTo = grammar`^${now}?${given}? (?:to|of|${'areaPrepositions'}) ${noVisit}`;

/** "did not grade the force": the object behind, or what "for" leads to behind a noun. */
function stretchBehind(folded: string, { form, end, sentence }: UngradedMark): Stretch | null {
  const rest = folded.slice(end, sentence.end);
  const lead = (form === 'refuses' ? / / : leadsTo).exec(rest)?.[0].length;
  if (lead === undefined) return null;
  const length = rest.slice(lead).replace(occasion.exec(rest.slice(lead))?.[0] ?? '', '').length;
  return length > 0 ? trimmed(folded, stretchOf(end + lead, length)) : null;
}

/** A stretch without the marks and numbers around its words. */
export function trimmed(folded: string, { start, end }: Stretch): Stretch {
  const words = folded.slice(start, end).replace(/\P{L}+$/u, '');
  const lead = /^[^\p{L}]*/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.length };
}

/** A stretch of so many characters. */
export function stretchOf(start: number, length: number): Stretch {
  return { start, end: start + length };
}
