import { canNameArea, isCount } from '../document/area-name.ts';
import { areasIn, type ToldArea, wholeArea } from '../document/area-words.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Clause, Stretch } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { readSubject, type Subject, thisArea } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { hedgeIn, type Lead } from './lead.ts';
import { described } from './plain-word.ts';
import type { Answer, Evidence, Reading, ToldGrading } from './reading.ts';
import { headingArea, nearestHeading, titleArea } from './section-area.ts';
import { statementSpan } from './statement-span.ts';

/** What a rule for verdicts looks at. */
export interface VerdictPlace {
  text: Text;
  about: BodiesAbout;
  passage: Passage;
  clause: Clause;
  /** How the verdict before it in the same sentence is read. */
  before: Reading | null;
  /** What introduces the list item it stands in. */
  lead: Lead | null;
  /** Whether its sentence tells one grade only. */
  single: boolean;
}

/**
 * A verdict in prose: somebody or something, a verb, a grade, and what it is for.
 * "The force was rated 'good' for crime prevention, and 'adequate' for managing offenders." yields
 * two gradings of the force; "Its leadership requires improvement." one of leadership.
 */
export function verdict(place: VerdictPlace): Answer {
  const { clause, passage } = place;
  const words = passage.folded.slice(clause.subject.start, clause.subject.end);
  const elliptic = elision.test(words) || bodyAhead(place.text, passage, clause.mark) !== null;
  if (clause.verb === 'none' && !elliptic && !clause.noun) return null;
  if (described(place)) return null;
  if (elliptic && hasNumber.test(words) && !clause.noun && !clause.list)
    return { dismissed: 'It only counts; what is graded is not named.' };
  const { object } = clause;
  const number = object && hasNumber.test(passage.folded.slice(object.end, clause.mark.start));
  if (number && !clause.complement && !clause.list)
    return { dismissed: 'It only counts; what is graded is not named.' };
  if (
    object &&
    clause.complement &&
    isCount(passage.folded.slice(clause.complement.start, clause.complement.end)) &&
    !occasion.test(passage.folded.slice(clause.complement.start, clause.complement.end))
  )
    return { dismissed: 'It only counts; what is graded is not named.' };
  const subject = elliptic && !clause.object ? elided(place) : subjectOf(place);
  if (subject === null) return null;
  const behind = bodiesBehind(place);
  // "Services were ‘Good’" may speak of an area.
  // "A home was rated good": one that is not named.
  if (subject.kind === 'general' && /^an? /.test(words.trim())) return null;
  if (subject.kind === 'general' && clause.mark.quoted && !/\S\s+\S/.test(words)) return null;
  if (subject.kind === 'general' && behind.length === 0)
    return { dismissed: 'It speaks of such bodies in general.' };
  const told = behind.length > 0 ? whole(place, behind) : toldBy(place, subject);
  if (told === 'general') return { dismissed: 'It speaks of such bodies in general.' };
  if (told === 'count') return { dismissed: 'It only counts; what is graded is not named.' };
  if (told === null || told.length === 0) return null;
  return {
    told,
    span: statementSpan(passage, clause, place.single),
    basis: passage.kind === 'heading' ? 'headline' : 'prose',
    hedge: hedgeIn(passage, clause.verbs.start, clause.mark.start),
    evidence: evidenceOf(place, subject, told, elliptic),
    unsure: isOneOrTwo(place, told)
      ? 'These may be two areas or one.'
      : isRemark(place, told)
        ? 'What follows the dash may be no area.'
        : null,
  };
}

const elision = grammar`^(?:[\s"'(,;]|\b(?:and|also|but|as|or|with|is|both|the|an?|its|their|this|${'numbers'})\b)*$`;
const hasNumber = grammar`\b(?:${'numbers'})\b`;
/** Whom a verdict without a subject is about: as the verdict before it, or the lead-in of its list. */
function elided({ text, before, lead, clause, about, passage }: VerdictPlace): Subject | null {
  const headed = bodyAhead(text, passage, clause.mark);
  if (headed) return { kind: 'body', bodies: [headed], pronoun: false };
  if (before)
    return { kind: 'body', bodies: before.told.slice(0, 1).map(({ body }) => body), pronoun: true };
  if (lead && clause.start <= clause.mark.sentence.start + 2)
    return { kind: 'body', bodies: [lead.body], pronoun: !lead.judges };
  // "Adequate on training.", "Rated good overall.": such a sentence is of the body spoken of.
  const { mark, verbs, verb } = clause;
  const opens = mark.outerStart <= mark.sentence.start + 1;
  const rated = verb === 'judging' && verbs.start <= mark.sentence.start + 1;
  const whole = /^["']? overall\b/.test(passage.folded.slice(mark.outerEnd));
  const told = clause.complement ? clause.noun || opens : rated && whole;
  const own = rated
    ? text.bodiesIn(passage.index).findLast(({ start }) => start < verbs.start)
    : null;
  const { id, name } = own ?? about.at(passage.index, mark.start);
  return told ? { kind: 'body', bodies: [{ id, name }], pronoun: true } : null;
}

/** `Fell Police – good at planning`: the body at the head of a sentence, before a mark. */
function bodyAhead(
  { bodyNames }: VerdictPlace['text'],
  { text }: Passage,
  { sentence, outerStart }: Clause['mark'],
): ParsedBody | null {
  const head = /^(.{3,100}?)(?: [–—-]|:) $/.exec(text.slice(sentence.start, outerStart))?.[1] ?? '';
  const [body, ...others] = bodyNames.named(head);
  const whole = body?.start === 0 && body.end === head.length && others.length === 0;
  return whole ? { id: body.id, name: body.name } : null;
}

const fronted = grammar`^\s*(?:${'areaPrepositions'}|in the areas? of)\s`;

function subjectOf(place: VerdictPlace): Subject {
  const { text, about, passage, clause } = place;
  const counts =
    clause.object !== null &&
    clause.noun &&
    elision.test(passage.folded.slice(clause.object.start, clause.object.end));
  const { end, ...from } = clause.object && !counts ? clause.object : clause.subject;
  const start = clause.object && !counts ? from.start : (frontedArea(place)?.end ?? from.start);
  const seen = /^(.*?)\s(?:saw|sees|left|leaves)\s/.exec(passage.folded.slice(start, end))?.[1];
  const last = seen === undefined ? end : start + seen.length;
  return readSubject(text, about, passage.index, start, last);
}

/** "For leadership we were graded inadequate": what is graded stands before who is. */
function frontedArea({ text, passage, clause }: VerdictPlace): Stretch | null {
  const { start, end } = clause.subject;
  const words = passage.folded.slice(start, end);
  const lead = fronted.exec(words)?.[0].length;
  if (lead === undefined) return null;
  const comma = words.indexOf(', ', lead);
  const bodies = text.bodyNames.named(passage.text.slice(start, end));
  const noun = new RegExp(
    `\\s(?:the )?(?:it|we|they|outcomes|${text.bodyNouns.pattern})\\s*$`,
    'u',
  ).exec(words);
  const cut = comma > 0 ? comma : (bodies.at(-1)?.start ?? noun?.index ?? -1);
  return cut > lead && canNameArea(words.slice(lead, cut))
    ? { start: start + lead, end: start + cut }
    : null;
}

const inverse = /^["']? (?:is|are|was|were) /;

/** "The forces graded as inadequate are A Police and B Police": the bodies stand behind the grade. */
function bodiesBehind({ text, passage, clause }: VerdictPlace): ParsedBody[] {
  const { outerEnd, sentence } = clause.mark;
  const lead = inverse.exec(passage.folded.slice(outerEnd, sentence.end))?.[0].length;
  if (lead === undefined) return [];
  const named = text.bodyNames.named(passage.text.slice(outerEnd + lead, sentence.end));
  return named[0] && named[0].start <= 4 ? named.map(({ id, name }) => ({ id, name })) : [];
}

/** "The two areas found to require improvement are A and B": the areas stand behind the grade. */
function listBehind({ passage, clause: { mark } }: VerdictPlace): Stretch | null {
  const lead = inverse.exec(passage.folded.slice(mark.outerEnd, mark.sentence.end))?.[0].length;
  return lead === undefined ? null : { start: mark.outerEnd + lead, end: mark.sentence.end };
}

const counted = grammar`^(?:(?:the |its |all )?(?:${'numbers'}|\d+)(?: [\w ]{3,30})?: |(?:(?:each|all|both) (?:of )?)?(?:its |the )?(?:[\w-]+ ){0,4}(?:${'areaNouns'})(?:,(?: (?:which|that) (?:are|were))?|(?: of [\w ]{3,40}?)?(?::|,? including|,? namely|\s-))\s)`;
const occasion =
  /^this (?:area|respect|regard)\b|^(?:the|its|their|this|a|an|our|today's|\d|last)?\s?(?:[\w'-]+ ){0,3}(?:time|times|year|years|months?|weeks?|days?|morning|row|inspection|report|visit|assessment|round|check|score|19\d\d|20\d\d)\b/;

/** What a verdict grades; `count` where it only counts, null where it cannot be told. */
function toldBy(place: VerdictPlace, subject: Subject): ToldGrading[] | 'count' | 'general' | null {
  const { text, about, passage, clause } = place;
  const { folded, index } = passage;
  const near = headingArea(text, passage)?.id ?? null;
  const plural = isPlural(place);
  const read = (stretch: Stretch) => areasIn(text, index, stretch, { near, plural });
  const here = about.at(index, clause.mark.start);
  const tell = (areas: ToldArea[], bodies: ParsedBody[]) =>
    bodies.flatMap((body) =>
      areas.map(({ start, end, id }) => ({
        body,
        area: { words: passage.text.slice(start, end), id },
      })),
    );
  if (subject.kind === 'other') return null;
  if (subject.kind === 'count') {
    const list = clause.list ?? listBehind(place);
    return list ? tell(areasIn(text, index, list, { near, apart: true }), [here]) : 'count';
  }
  if (subject.kind === 'area' && outcomes.test(folded.slice(subject.start, subject.end))) {
    const heading = nearestHeading(text, passage);
    const fronts = frontedArea(place) ?? clause.complement;
    if (fronts) return tell(read(fronts), [here]);
    return heading && [{ body: here, area: heading }];
  }
  if (subject.kind === 'area' && thisArea.test(folded.slice(subject.start, subject.end))) {
    const heading = nearestHeading(text, passage);
    return heading && [{ body: here, area: heading }];
  }
  const judged = subject.kind === 'area' && clause.object && someone(text, subject, folded);
  if (judged && clause.complement && !occasion.test(folded.slice(clause.complement.start)))
    return tell(read(clause.complement), [here]);
  if (judged && clause.noun) return whole(place, [here]);
  if (subject.kind === 'area' && wholly.test(folded.slice(subject.start, subject.end)))
    return [{ body: subject.body ?? here, area: { words: 'overall', id: null } }];
  if (subject.kind === 'area' && question.test(folded.slice(subject.start, subject.end)))
    return tell([wholeArea(text, index, subject)], [subject.body ?? here]);
  if (subject.kind === 'area')
    return tell(areasIn(text, index, subject, { near, plural }), [subject.body ?? here]);
  const bodies = subject.kind === 'body' ? subject.bodies : [];
  const told = [clause.complement, frontedArea(place), clause.list].find(
    (stretch) => stretch && !occasion.test(folded.slice(stretch.start, stretch.end)),
  );
  if (!told) return whole(place, bodies);
  const words = folded.slice(told.start, told.end);
  const lead = counted.exec(words)?.[0].length ?? 0;
  if (lead === 0 && isCount(words)) return 'count';
  if (lead === 0 && text.bodyNouns.isGeneral(words)) return 'general';
  const stretch = { start: told.start + lead, end: told.end };
  return tell(
    lead > 0 || told === clause.list
      ? areasIn(text, index, stretch, { near, apart: true })
      : read(stretch),
    bodies,
  );
}

/** "They gave the unit a good rating": what is given one is a body, whatever it is called. */
function someone({ areas }: Text, { start, end }: Stretch, folded: string): boolean {
  const words = folded.slice(start, end);
  return /^(?:the|this) [a-z]+$/.test(words) && areas.find(words) === null;
}

/** "Behaviour and attitudes were judged": one area or two, where neither is known. */
function isOneOrTwo({ passage, clause }: VerdictPlace, told: ToldGrading[]): boolean {
  const words = passage.folded.slice(clause.subject.start, clause.mark.start);
  const plain = told.length === 2 && told.every(({ area }) => area.id === null);
  if (told.length === 1 && /\bhow .* and how /.test(words)) return true;
  const [only] = told;
  if (
    told.length === 1 &&
    clause.complement &&
    only?.area.id === null &&
    pair.test(only.area.words)
  )
    return true;
  return (
    plain &&
    clause.object === null &&
    !/[,;"']|\b(?:both|each|its|how)\b/.test(words) &&
    / and /.test(words)
  );
}

/** "It is outstanding – the first ever": a dash may lead to a remark. */
function isRemark({ passage, clause: { list } }: VerdictPlace, told: ToldGrading[]): boolean {
  const dash = list !== null && / - $/.test(passage.folded.slice(0, list.start));
  return dash && told.every(({ area }) => area.id === null);
}

const pair = /^[\p{L}-]+ and [\p{L}-]+$/u;

/** Whether a verdict speaks of several: "were rated", "require improvement". */
function isPlural({
  passage: { folded },
  clause: { verb, verbs, mark, object, subject },
}: VerdictPlace): boolean {
  if (object !== null || question.test(folded.slice(subject.start, subject.end).trim()))
    return false;
  const words = folded.slice(verbs.start, verbs.end).trim() || folded.slice(mark.start, mark.end);
  const told = verb === 'judging' || verb === 'giving' || verb === 'changing';
  const several = /^(?:\w+ly )?(?:are|were|have)\b/.test(words) && told;
  return (
    several ||
    /\b(?:both|each)\b/.test(words) ||
    (mark.verbal && verbs.end === verbs.start && !/^\w+s\b/.test(words))
  );
}

/** A verdict that names no area is about what the heading above asks, or about the whole body. */
function whole(
  { text, passage, clause, single }: VerdictPlace,
  bodies: ParsedBody[],
): ToldGrading[] {
  const from = single ? clause.mark.sentence.start : clause.start;
  const overall = /\boverall\b/.exec(passage.folded.slice(from, clause.mark.outerEnd + 12));
  const here =
    clause.complement && /^this /.test(passage.folded.slice(clause.complement.start))
      ? nearestHeading(text, passage)
      : null;
  const area = overall ? null : (here ?? headingArea(text, passage) ?? titleArea(text));
  return bodies.map((body) => ({
    body,
    area: area ?? { words: overall ? 'overall' : '', id: null },
  }));
}

const outcomes = /^(?:the )?(?:overall )?outcomes?(?: for \w+)?$/;
const namesGrade = grammar`\b(?:${'gradeNouns'})\b`;
const ledBy = grammar`\b(?:${'judgingVerbs'}) that $`;
const judgesSay = grammar`\b(?:${'judges'}|${'reports'})(?: (?:also|has|have|had))? (?:say|${'sayingVerbs'}|found|find)(?: that)? $`;
/** "…, a report published today has found." */
const saidBehind = grammar`,\s(?:[\w'-]+\s){0,4}?(?:${'judges'}|${'reports'})(?:\s[\w'-]+){0,3}?\s(?:${'sayingVerbs'}|found|say)[.,]?$`;
const wholly = /^(?:the )?overall (?:quality|standard|performance)\b/;
const question = /^(?:the extent to which|how \w+) /;
const quality = /^(?:the )?(?:overall )?(?:quality|standards?|outcomes?)\b/;
/** Verbs that grade only with other signs: "was found good". */
export const loose = grammar`(?:^|\s)(?:found|considered|deemed|called|calls|described|held)(?:\s|$)`;

function evidenceOf(
  { text, passage, clause, lead, before }: VerdictPlace,
  subject: Subject,
  told: ToldGrading[],
  elliptic: boolean,
): Evidence[] {
  const { mark } = clause;
  const found: Evidence[] = [];
  const verbs = passage.folded.slice(clause.verbs.start, clause.verbs.end);
  if (clause.verb === 'judging') found.push(loose.test(verbs) ? 'loose verb' : 'judging verb');
  if (clause.verb === 'giving') found.push('giving verb');
  const led = ledBy.exec(passage.folded.slice(mark.sentence.start, clause.start));
  if (led && clause.verb !== 'judging')
    found.push(loose.test(led[0]) ? 'loose verb' : 'judging verb');
  const says = judgesSay.test(passage.folded.slice(mark.sentence.start, clause.start));
  if (!led && (says || saidBehind.test(passage.folded.slice(mark.outerEnd, mark.sentence.end))))
    found.push('judge says');
  const listed = lead !== null && !elliptic && opensItem(passage, clause);
  if (listed && lead.judges) found.push(lead.loose ? 'loose verb' : 'judging verb');
  if (clause.verb === 'changing') found.push('changing verb');
  const capital =
    /^\p{Lu}/u.test(passage.text.slice(mark.start)) &&
    mark.start > mark.sentence.start &&
    passage.kind !== 'heading';
  if (mark.quoted || capital) found.push('marked grade');
  const rated =
    subject.kind === 'area' &&
    namesGrade.test(passage.folded.slice(clause.subject.start, subject.end));
  if (clause.noun || rated) found.push('grade noun');
  if (/[ -]/.test(mark.judgment)) found.push('set phrase');
  if (passage.kind === 'heading') found.push('heading itself');
  const named = told.some(({ area }) => area.words !== '');
  if (told.some(({ area }) => area.id !== null) && named) found.push('known area');
  if (subject.kind === 'body') {
    if (!elliptic || !subject.pronoun) found.push('body subject');
    const next = /^["']? ([^\s.,;:]+)/.exec(clause.rest)?.[1];
    if (next && text.bodyNouns.is(next)) found.push('body judged');
    const whole = clause.complement !== null || clause.mark.verbal;
    // "They" may be its staff.
    const they = /\bthey\s*$/.test(passage.folded.slice(clause.subject.start, clause.subject.end));
    if (whole && clause.verb === 'plain' && !they)
      found.push(subject.pronoun ? 'formula of a pronoun' : 'formula');
  }
  const words = subject.kind === 'area' ? passage.folded.slice(subject.start, subject.end) : '';
  if (question.test(words)) found.push('question answered');
  if (quality.test(words)) found.push('quality told');
  if (subject.kind === 'area' && subject.body !== null) found.push('body subject');
  if (opens(passage, clause)) found.push('opens its passage');
  const heading = outcomes.test(words) ? nearestHeading(text, passage) : headingArea(text, passage);
  if (heading && outcomes.test(words)) found.push('own heading');
  if (
    heading &&
    told.some(
      ({ area }) => area.words !== heading.words && text.likeWords(area.words, heading.words),
    )
  )
    found.push('own heading');
  if (elliptic && lead) found.push(lead.judges ? 'judging verb' : 'lead-in');
  if (elliptic && before !== null) found.push('same sentence');
  return found;
}

/** Whether a verdict begins its list item. */
function opensItem({ kind }: Passage, { mark, start }: Clause): boolean {
  return kind === 'item' && mark.sentence.start === 0 && start === 0;
}

/** Whether a sentence is the verdict and nothing else, and begins its passage. */
function opens({ folded, kind }: Passage, { mark, start, end }: Clause): boolean {
  const whole = /^[\s"'.,;:]*(?:because)?[\s:]*$/.test(
    folded.slice(Math.max(end, mark.outerEnd), mark.sentence.end),
  );
  return kind !== 'heading' && mark.sentence.start === 0 && start <= 24 && whole;
}
