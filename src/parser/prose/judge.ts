import type { Judgment } from '../../schemas/judgment.ts';
import { contentWords } from '../content-words.ts';
import { fold } from '../fold.ts';
import type { ParsedBody } from '../parsed-report.ts';
import { startYear } from '../round-years.ts';
import { areasTold, type ToldArea } from './areas-told.ts';
import type { Clause } from './clauses.ts';
import { isGeneric, isHistory, isNational, isOthersView, isReported, isUnreal } from './doubts.ts';
import type { Finding } from './link-words.ts';
import { bodyMeant } from './meant-body.ts';
import type { Setting } from './setting.ts';
import { readSubject, type Subject } from './subjects.ts';
import type { Verdict } from './verdict.ts';

/** What a clause amounts to. */
export interface Judged {
  areas: ToldArea[];
  /** The body that its subject names, or null. */
  body: ParsedBody | null;
  subject: Subject;
  /** Whether a judging verb, a quoted grade, a known area or its list makes it a grading. */
  formal: boolean;
  doubt: Doubt | null;
}

/** Why a clause tells no grade of this body now. */
export type Doubt = 'unreal' | 'history' | 'elsewhere';

/** "Found that the cells were adequate" and "called it outstanding" may be plain words. */
function isLoose(finding: Finding | null, judgment: Judgment): boolean {
  const plain = judgment === 'good' || judgment === 'adequate';
  return finding === 'called' || (finding === 'found' && plain);
}

/** What leads back to the area in "call handling, which I have rated inadequate". */
const relative = /,\s+which(?:\s+(?:I|we|inspectors|HMICFRS|HMIC))?\s*$/;

/** Weighs a clause: who is graded on what, and what makes that a grading or none. */
export function judge(setting: Setting, verdict: Verdict, clause: Clause): Judged {
  const { mention } = clause;
  const { draft, words } = setting;
  const named = words.slice(verdict.subject.start, verdict.subject.end);
  const subject = readSubject(draft, verdict.judged ? named.replace(relative, '') : named);
  const areas = areasOf(setting, verdict, subject);
  const meant = subject.kind === 'body' && subject.body ? bodyMeant(setting, subject.body) : null;
  const doubt = meant === 'another' ? 'elsewhere' : doubtOf(setting, verdict, clause, subject);
  const bodily =
    subject.kind === 'body' || (subject.kind === 'area' && !verdict.object && verdict.joined);
  const known = areas.some(
    ({ start, end, found }) =>
      found !== null &&
      (found.fit !== 'part' ||
        (subject.kind === 'body' && contentWords(words.slice(start, end)).length > 1)),
  );
  const unknown = subject.kind === 'area' && areas.some(({ found }) => !found);
  const loose = unknown && !mention.quoted && isLoose(verdict.finding, mention.judgment);
  const formal =
    (verdict.judged && subject.kind !== 'none' && !loose) ||
    (mention.quoted && (bodily || verdict.judged)) ||
    (mention.noun && areas.length > 0 && bodily) ||
    (setting.leadIn?.judges === true && subject.kind === 'body') ||
    (known && !isReported(setting.folded.slice(0, mention.start)));
  const body = meant === 'another' ? null : meant;
  return { areas, body, subject, formal: formal && doubt === null, doubt };
}

function areasOf({ draft, words, near }: Setting, verdict: Verdict, subject: Subject): ToldArea[] {
  const place = verdict.object ?? verdict.list ?? null;
  const start =
    place?.start ?? verdict.subject.start + (subject.kind === 'area' ? subject.start : 0);
  const end = place?.end ?? verdict.subject.start + (subject.kind === 'area' ? subject.end : 0);
  if (!place && subject.kind !== 'area') return [];
  const count = place ? null : verdict.count;
  const listed = { listed: verdict.list !== null, count };
  const told = areasTold(words.slice(start, end), draft.areas, near, listed);
  const named = told.filter(({ start: from, end: to, found }) => {
    const area = words.slice(start + from, start + to);
    return found !== null || readSubject(draft, area).kind !== 'body';
  });
  return named.map((area) => ({ ...area, start: area.start + start, end: area.end + start }));
}

function doubtOf(
  { draft, words, folded, doubt }: Setting,
  verdict: Verdict,
  { start, mention }: Clause,
  subject: Subject,
): Doubt | null {
  const about = fold(words.slice(verdict.subject.start, verdict.subject.end));
  const left = folded.slice(start, mention.outerStart);
  if (doubt && /^[\s"']*(?:(?:and|but|also|is|are|was|were|be)\s+)*["']?$/.test(left)) return doubt;
  if (isGeneric(left)) return 'elsewhere';
  if (isUnreal(folded.slice(Math.max(start, verdict.subject.start - 40), mention.outerStart))) {
    return 'unreal';
  }
  const clause = folded.slice(verdict.start, Math.max(verdict.end, mention.outerEnd));
  if (isOthersView(folded.slice(0, mention.start), folded.slice(mention.end, mention.end + 80))) {
    return 'elsewhere';
  }
  const time = timeBefore(folded.slice(start, verdict.start));
  if (isHistory(time + clause, startYear(draft))) return 'history';
  return isNational(about) || (subject.kind === 'none' && !verdict.judged) ? 'elsewhere' : null;
}

/** The words of time that open a sentence before the clause: "In 2016, " or "Our report of 2016 said that ". */
function timeBefore(lead: string): string {
  const last = lead.split(/[;.]\s/).at(-1) ?? '';
  const opens = /^\s*(?:back )?(?:in|at|during|from)\b[^,]{0,60},\s*$/.test(last);
  return opens || !/[,;]\s*$/.test(last) ? `${last} ` : '';
}
