import { areasIn } from '../document/area-words.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Clause, clausesOf, type Stretch } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { isQuestion } from '../document/section-area.ts';
import { readSubject } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { UngradedMark } from '../marks/ungraded-marks.ts';
import type { ParsedNotGraded } from '../parsed-report.ts';
import type { Text } from '../text.ts';

interface Place {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  mark: UngradedMark;
  clause: Clause;
}

/** What is said to have no grade, or why that cannot be told. */
type UngradedAnswer = Omit<ParsedNotGraded, 'reason'>[] | string;

const untold = 'What is not graded cannot be told.';
const inGeneral = 'It says what is not graded in general.';

const question = /\bhow [^?]+\?/;
const inspection = grammar`^(?:${'determiners'}) (?:${'reports'})$`;

/**
 * What is not graded is the object of what refuses it, or the subject of what has no grade: "We have not
 * graded leadership" and "Leadership had no grade" yield leadership, "It gives no grades" the inspection.
 */
export function notGraded(
  text: Text,
  about: BodiesAbout,
  passage: Passage,
  mark: UngradedMark,
): UngradedAnswer {
  const [clause] = clausesOf(passage, [mark]);
  if (!clause || mark.form === 'says so of all') return inGeneral;
  const place = { text, about, passage, mark, clause };
  const target = targetOf(place);
  const words = target ? passage.folded.slice(target.start, target.end) : '';
  if (!target || inspection.test(words)) return ofInspection(place);
  if (/^(?:it|they|that)\b/.test(words)) return untold;
  if (/^this\b/.test(words)) return asked(place) ?? lineAbove(place);
  return named(place, target, /^(?:do|does) /.test(passage.folded.slice(mark.start, mark.end)));
}

/** "No grades." as a sentence within a passage is of all, and not in the place of one. */
export function isOfAll({ folded }: Passage, { start, end, sentence }: UngradedMark): boolean {
  return start > 0 && sentence.start === start && /s$/.test(folded.slice(start, end));
}

const gives = grammar`\b(?:(?<own>(?:${'copulas'}) (?:${'givingVerbs'})|has)|(?:${'givingVerbs'}))(?<whom>(?: \w+){0,5}?) $`;

/** Where the words stand for what is not graded; null where they speak of the inspection. */
function targetOf({ passage: { folded }, mark, clause }: Place): Stretch | null {
  const { sentence, form } = mark;
  const asked = question.exec(folded.slice(mark.end, sentence.end));
  const behind = stretchBehind(folded, mark);
  if (form === 'refuses' && asked) return stretchOf(mark.end + asked.index, asked[0].length);
  if (form === 'refuses' || form === 'refuses a grade') return mark.object ?? behind;
  const lead = gives.exec(folded.slice(sentence.start, mark.start));
  const { own, whom = '' } = lead?.groups ?? {};
  if (lead && !own) return whom ? stretchOf(mark.start - whom.length, whom.length - 1) : behind;
  const end = lead ? sentence.start + lead.index : clause.judged.end;
  const subject = trimmed(folded, { start: Math.min(clause.start, end), end });
  const words = folded.slice(subject.start, subject.end);
  if (words === '') return behind;
  // "Custody was looked at but not graded": what the clause before is about.
  const before = / but$/.test(words) ? verb.exec(words)?.index : undefined;
  return before ? { ...subject, end: subject.start + before } : subject;
}

const verb = grammar`\s(?:${'copulas'})\s`;
const occasion = grammar`(?:,|\s(?:as|this)\b|\s(?:in|at|on)\s(?:(?:${'determiners'})\s(?:${'reports'}|visit|occasion)\b|any\s|20\d\d\b)).*$`;
const leadsTo = grammar`^ (?:to|of|${'areaPrepositions'}) (?!(?:${'determiners'}) (?:${'reports'}|visit|programme)\b)`;

/** "did not grade the force": the object behind, or what "for" leads to behind a noun. */
function stretchBehind(folded: string, { form, end, sentence }: UngradedMark): Stretch | null {
  const rest = folded.slice(end, sentence.end);
  const lead = (form === 'refuses' ? / / : leadsTo).exec(rest)?.[0].length;
  if (lead === undefined) return null;
  const length = rest.slice(lead).replace(occasion.exec(rest.slice(lead))?.[0] ?? '', '').length;
  return length > 0 ? trimmed(folded, stretchOf(end + lead, length)) : null;
}

function trimmed(folded: string, { start, end }: Stretch): Stretch {
  const words = folded.slice(start, end).replace(/\P{L}+$/u, '');
  const lead = /^[^\p{L}]*/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.length };
}

function stretchOf(start: number, length: number): Stretch {
  return { start, end: start + length };
}

/** The bodies or areas that a stretch names; where what is done as a rule is told, only those that are known. */
function named(place: Place, stretch: Stretch, asRule = false): UngradedAnswer {
  const { text, about, passage, mark } = place;
  const { index, folded, text: printed } = passage;
  const words = folded.slice(stretch.start, stretch.end);
  const plain = text.bodyNames.named(printed.slice(stretch.start, stretch.end)).length === 0;
  const nouns = new RegExp(`\\b(?:${text.bodyNouns.pattern})s(?: that .*)?$`, 'u');
  if (/\b(?:inspections|reports)\b/.test(words) || (plain && nouns.test(words))) return inGeneral;
  if (/^without /.test(folded.slice(mark.start)) || /\b(?:but|why .*)$/.test(words)) return untold;
  const subject = readSubject(text, about, index, stretch.start, stretch.end);
  const at = ({ start, end }: Stretch) => ({
    areaAsPrinted: printed.slice(start, end),
    span: { passage: index, start, end },
  });
  if (subject.kind === 'body')
    return subject.bodies.map((body) => ({ body, area: null, ...at(stretch) }));
  if (subject.kind !== 'area') return subject.kind === 'other' ? untold : inGeneral;
  const plural = /^were /.test(folded.slice(mark.start));
  const areas = areasIn(text, index, subject, { plural });
  if (asRule && areas.some(({ id }) => id === null)) return inGeneral;
  const told = areas.map((area) => ({
    body: subject.body ?? about.at(index, area.start),
    area: area.id,
    ...at(area),
  }));
  return told.length > 0 ? told : untold;
}

/** "How good is it? This question was not graded." */
function asked(place: Place): UngradedAnswer | null {
  const { passage, mark } = place;
  const last = passage.sentences.findLast(({ end }) => end <= mark.sentence.start);
  return last && isQuestion(passage.folded.slice(last.start, last.end)) ? named(place, last) : null;
}

/** "This topic": what the short line above says. */
function lineAbove({ text, about, passage: { index } }: Place): UngradedAnswer {
  const near = text.document.passages.slice(Math.max(0, index - 3), index);
  const above = near.findLast(({ folded }) => !/\d$/.test(folded));
  if (!above) return untold;
  const span = { passage: above.index, start: 0, end: above.text.length };
  const area = text.areas.find(above.text)?.id ?? null;
  return [{ body: about.at(index), area, areaAsPrinted: above.text, span }];
}

const thisOne = grammar`\bthis (?:${'reports'}|visit|programme)\b|\b(?:was|were|gave|did)\b`;

/** "They gave no grades on this visit": nothing is graded, and the words say so themselves. */
function ofInspection({ about, passage, mark, clause }: Place): UngradedAnswer {
  const { folded, text, index } = passage;
  const { start } = trimmed(folded, { start: Math.min(clause.start, mark.start), end: mark.end });
  const rest = /^[^,;.]*/.exec(folded.slice(mark.end, mark.sentence.end))?.[0].length ?? 0;
  const end = mark.end + rest;
  if (!isOfAll(passage, mark) && !thisOne.test(folded.slice(start, end))) return inGeneral;
  const overall = /\boverall\b/.exec(folded.slice(mark.start, mark.end))?.[0];
  const areaAsPrinted = overall ?? text.slice(start, end);
  const body = about.at(index, mark.start);
  return [{ body, area: null, areaAsPrinted, span: { passage: index, start, end } }];
}
