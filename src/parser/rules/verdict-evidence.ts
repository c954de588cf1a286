import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { headingArea, runInHead } from '../document/section-area.ts';
import type { Subject } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Evidence, ToldGrading, VerdictPlace } from './reading.ts';
import { isElliptic, isGapped } from './verdict-subject.ts';

const namesGrade = grammar`\b(?:${'gradeNouns'})\b`;
const ledBy = grammar`\b(?:${'judgingVerbs'}) that $`;
const quality = /^(?:(?:the )?(?:overall )?(?:quality|extent to which|outcomes (?:in|for))|how)\b/;
/** What remains as it was, or is so now, had a grade before. */
const stays = /^(?:remain|stay)|\bnow\b/;
/** Verbs that grade only with other signs: "was found good". */
const loose = grammar`(?:^|\s)(?:found|considered|called|calls|held|${'opinionVerbs'})\s`;

/**
 * What tells that a verdict is one: "was rated good" has a judging verb, ‘good’ in marks is marked, and a body
 * is its subject.
 */
export function evidenceOf(place: VerdictPlace, subject: Subject, told: ToldGrading[]): Evidence[] {
  const { text, passage, clause, lead, before } = place;
  const { mark } = clause;
  const elliptic = isElliptic(place);
  const found: Evidence[] = [];
  const verbs = passage.folded.slice(clause.verbs.start, clause.verbs.end);
  if (clause.verb === 'giving') found.push('giving verb');
  const led = ledBy.exec(passage.folded.slice(mark.sentence.start, clause.start))?.[0];
  const judges = clause.verb === 'judging' ? verbs : led;
  if (judges) found.push(loose.test(judges) ? 'loose verb' : 'judging verb');
  if (clause.verb === 'changing' || stays.test(verbs)) found.push('changing verb');
  const capital = /^\p{Lu}/u.test(passage.text.slice(mark.start));
  if (mark.quoted || capital) found.push('marked grade');
  const rated =
    subject.kind === 'area' &&
    namesGrade.test(passage.folded.slice(clause.judged.start, subject.end));
  // "Has gone down from good to poor" names two grades.
  const moved = clause.verb === 'changing' && text.scale.find(verbs).length > 0;
  if (clause.noun || rated || moved) found.push('grade noun');
  if (mark.judgment.includes(' ')) found.push('set phrase');
  if (told.some(({ area }) => area.id !== null)) found.push('known area');
  if (subject.kind === 'body') {
    if (!elliptic) found.push('body subject');
    const whole = clause.scope !== null || clause.mark.verbal;
    // "They" may be its staff.
    const they = /\bthey\s*$/.test(passage.folded.slice(clause.judged.start, clause.judged.end));
    if (!elliptic && whole && clause.verb === 'plain' && !they) found.push('formula');
  }
  const words = subject.kind === 'area' ? passage.folded.slice(subject.start, subject.end) : '';
  if (quality.test(words)) found.push('quality told');
  const asked = new RegExp(`^how (?:[\\w-]+ ){0,2}(?:it|they|${text.bodyNouns.one})\\b`, 'u');
  if (subject.kind === 'area' && (subject.body !== null || asked.test(words)))
    found.push('body subject');
  if (opens(passage, clause)) found.push('opens its passage');
  if (subject.kind === 'section') found.push('own heading', 'quality told');
  const heading = runInHead(text, passage) ?? headingArea(text, passage);
  if (heading && told.some(({ area }) => text.likeWords(area.words, heading.words)))
    found.push('own heading');
  const [head] = text.bodiesIn(passage.index);
  if (elliptic && !lead && !before && head?.start === 0) found.push('body subject');
  if (elliptic && lead) found.push(lead.judges ? 'judging verb' : 'lead-in');
  if ((elliptic && before) || isGapped(place, subject)) found.push('same sentence');
  return found;
}

/** Whether a sentence is the verdict and nothing else, and begins its passage. */
function opens({ folded }: Passage, { mark, start, end }: Clause): boolean {
  const whole = /^\W*$/.test(folded.slice(Math.max(end, mark.outerEnd), mark.sentence.end));
  return start <= 24 && whole;
}
