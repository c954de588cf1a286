import { areasIn } from '../document/area-words.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import { clausesOf, type Stretch } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { readSubject } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { UngradedMark } from '../marks/ungraded-marks.ts';
import type { ParsedNotGraded } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { meantBefore } from './ungraded-before.ts';
import { stretchOf, targetOf, trimmed, type UngradedPlace } from './ungraded-target.ts';

/** What is said to have no grade, or why that cannot be told. */
type UngradedAnswer = Omit<ParsedNotGraded, 'reason'>[] | string;

const untold = 'What is not graded cannot be told.';
const inGeneral = 'It says what is not graded in general.';

const inspection = grammar`^(?:${'determiners'}) (?:\w+ )?(?:${'reports'})$`;

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
  const heads = passage.kind === 'heading' && mark.start === 0;
  if (!clause || heads || mark.form === 'says so of all') return inGeneral;
  const place = { text, about, passage, mark, clause };
  const target = targetOf(place);
  const words = target
    ? passage.folded.slice(target.start, target.end)
    : (/^ (?:for|to|of) (it|them)\b/.exec(passage.folded.slice(mark.end))?.[1] ?? '');
  const pointed = /^(?:it|they|them|us|that|this)\b/.exec(words)?.[0];
  if (inspection.test(words)) return ofInspection(place);
  const it = pointed !== 'this';
  if (pointed && (it || !new RegExp(`^${text.bodyNouns.one}\\b`, 'u').test(words))) {
    const before = meantBefore(place, it);
    if (before) return named(place, before);
    if (target) return it ? untold : lineAbove(place);
  }
  if (!target) return ofInspection(place);
  const asRule = /^(?:do|does) /.test(passage.folded.slice(mark.start, mark.end));
  const told = named(place, target, asRule);
  // "We have not graded leadership, nor custody."
  const [all, joint = '', more = ''] =
    /^(, nor )([^,;.]+)/.exec(passage.folded.slice(target.end)) ?? [];
  const other = all ? named(place, stretchOf(target.end + joint.length, more.length), asRule) : [];
  return typeof told === 'string' || typeof other === 'string' ? told : [...told, ...other];
}

/** "No grades." as a sentence within a passage is of all, and not in the place of one. */
export function isOfAll({ folded }: Passage, { start, end, sentence }: UngradedMark): boolean {
  return start > 0 && sentence.start === start && /s$/.test(folded.slice(start, end));
}

const several = grammar`\b(?:${'reports'})s\b`;

/** "The force for its planning" is its planning. */
const ownedBy = (one: string) => new RegExp(`^${one} (?:for|on|in|at|against) (?!\\d)`, 'u');

/** The bodies or areas that a stretch names; where what is done as a rule is told, only those that are known. */
function named(place: UngradedPlace, stretch: Stretch, asRule = false): UngradedAnswer {
  const { text, about, passage, mark } = place;
  const { index, folded, text: printed } = passage;
  const words = folded.slice(stretch.start, stretch.end);
  if (text.scale.read(words)?.exact) return untold;
  const owned = ownedBy(text.bodyNouns.one).exec(words)?.[0].length;
  if (owned) return named(place, { ...stretch, start: stretch.start + owned }, asRule);
  const plain = text.bodyNames.named(printed.slice(stretch.start, stretch.end)).length === 0;
  const nouns = new RegExp(`\\b(?:${text.bodyNouns.pattern})s(?: that .*)?$`, 'u');
  if (several.test(words) || (plain && nouns.test(words))) return inGeneral;
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

/** "This topic": what the line above says that is no sentence, else the heading. */
function lineAbove({ text, about, passage: { index, headings } }: UngradedPlace): UngradedAnswer {
  const { passages } = text.document;
  const near = passages.slice(Math.max(0, index - 3), index);
  const line = near.findLast(({ folded }) => !/[^\p{L}?)"']["']?$/u.test(folded));
  const above = line ?? passages[headings[0] ?? -1];
  if (!above) return untold;
  const span = { passage: above.index, start: 0, end: above.text.length };
  const area = text.areas.find(above.text)?.id ?? null;
  return [{ body: about.at(index), area, areaAsPrinted: above.text, span }];
}

/** "Two we could not grade", "2.5 was not graded": what has the number is not told here. */
const counted = grammar`^\d[\d.]* $|\b(?:${'numbers'}|\d+) (?:we|they)? ?$`;

const thisOne = grammar`\b(?:this|the) (?:\w+ )?(?!inspector)(?:${'reports'}|programme)\b|\b(?:was|were|gave|did)\b`;

/** "They gave no grades on this visit": nothing is graded, and the words say so themselves. */
function ofInspection(place: UngradedPlace): UngradedAnswer {
  const { about, passage, mark, clause } = place;
  const { folded, text, index } = passage;
  const before = folded.slice(mark.sentence.start, mark.start);
  if (counted.test(before)) return untold;
  const { start } = trimmed(folded, { start: Math.min(clause.start, mark.start), end: mark.end });
  const rest = /^[^,;.]*/.exec(folded.slice(mark.end, mark.sentence.end))?.[0].length ?? 0;
  const end = mark.end + rest;
  if (!isOfAll(passage, mark) && !thisOne.test(folded.slice(start, end))) return inGeneral;
  const overall = /\boverall\b/.exec(folded.slice(mark.start, mark.end))?.[0];
  const areaAsPrinted = overall ?? text.slice(start, end);
  const body = about.at(index, mark.start);
  return [{ body, area: null, areaAsPrinted, span: { passage: index, start, end } }];
}
