import type { Draft, Telling } from '../draft.ts';
import { wordsOf } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ParsedBody, ParsedNearMiss, ParsedSpan, ParsedVoice } from '../parsed-report.ts';
import { startYear } from '../round-years.ts';
import { nearArea } from '../section-areas.ts';
import { areasTold, type ToldArea } from './areas-told.ts';
import { clausesOf } from './clauses.ts';
import { isHistory, isNational, isUnreal } from './doubts.ts';
import { gradeMentions } from './grade-mentions.ts';
import { verdictLeadIn } from './lead-ins.ts';
import { readSubject, type Subject } from './subjects.ts';
import { readVerdict, type Verdict } from './verdict.ts';

/** What one sentence tells. */
export interface SentenceTellings {
  tellings: Telling[];
  nearMisses: ParsedNearMiss[];
}

/** Reads every grade that a sentence tells, clause by clause. */
export function sentenceTellings(draft: Draft, sentence: ParsedSpan): SentenceTellings {
  const words = wordsOf(draft, sentence);
  const folded = fold(words);
  const none = { tellings: [], nearMisses: [] };
  if (/\?["”’']?$/.test(words)) return none;
  const mentions = gradeMentions(folded);
  if (mentions.length === 0) return none;
  const near = nearArea(draft, sentence.passage);
  const knows = (part: string) => draft.areas.find(part, near)?.fit === 'exact';
  const setting: Setting = {
    draft,
    sentence,
    words,
    folded,
    near,
    single: mentions.length === 1,
    leadIn: leadInOf(draft, sentence),
    body: null,
  };
  const read = clausesOf(folded, mentions, knows).map((clause) => {
    const verdict = readVerdict(folded, clause);
    const result = { clause, verdict, ...judge(setting, verdict, clause.mention) };
    setting.body = result.body ?? setting.body;
    return result;
  });
  const formal = read.some(({ formal }) => formal);
  return read.reduce<SentenceTellings>((all, each) => {
    const told = tellingsOf(setting, each, formal);
    return {
      tellings: [...all.tellings, ...told.tellings],
      nearMisses: [...all.nearMisses, ...told.nearMisses],
    };
  }, none);
}

interface Setting {
  draft: Draft;
  sentence: ParsedSpan;
  words: string;
  folded: string;
  near: string | null;
  /** Whether the sentence tells one grade only. */
  single: boolean;
  leadIn: ReturnType<typeof verdictLeadIn>;
  /** The body that the sentence named last. */
  body: ParsedBody | null;
}

type Mention = ReturnType<typeof gradeMentions>[number];

interface Judged {
  areas: ToldArea[];
  body: ParsedBody | null;
  subject: Subject;
  /** Whether a judging verb, a quoted grade or a known area makes it a grading. */
  formal: boolean;
  /** Why it tells nothing of this body now. */
  doubt: string | null;
}

type Read = Judged & { verdict: Verdict; clause: { mention: Mention; start: number; end: number } };

function leadInOf(draft: Draft, { passage, start }: ParsedSpan): Setting['leadIn'] {
  const { kind, text } = draft.passages[passage] ?? { kind: 'heading', text: '' };
  const verdict =
    /^[‘'"]?(?:is|was|are|has|have|requires?|good|outstanding|adequate|inadequate|judged|rated|graded)\b/i;
  if (start !== 0 || kind === 'heading' || (kind === 'paragraph' && !/^[‘'"]?\p{Ll}/u.test(text)))
    return null;
  return verdict.test(text) ? verdictLeadIn(draft, passage) : null;
}

function judge(setting: Setting, verdict: Verdict, mention: Mention): Judged {
  const { draft, words, folded, near } = setting;
  const subjectWords = words.slice(verdict.subject.start, verdict.subject.end);
  const subject = readSubject(draft, subjectWords);
  const ownBody = subject.kind === 'body' ? subject.body : null;
  const place = verdict.object ?? verdict.list;
  const areas = place
    ? shifted(
        areasTold(words.slice(place.start, place.end), draft.areas, near, verdict.list !== null),
        place.start,
      )
    : subject.kind === 'area'
      ? shifted(
          areasTold(subjectWords.slice(subject.start, subject.end), draft.areas, near, false),
          verdict.subject.start + subject.start,
        )
      : [];
  const left = folded.slice(Math.max(0, verdict.subject.start - 40), mention.outerStart);
  const clause = folded.slice(verdict.start, Math.max(verdict.end, mention.outerEnd));
  const known = areas.some(
    ({ found }) => found !== null && (subject.kind === 'body' || found.fit !== 'part'),
  );
  const bodily = subject.kind === 'body' || (subject.kind === 'area' && !verdict.object);
  const quoted = mention.quoted && (bodily || verdict.judged);
  const listed = setting.leadIn?.judges === true && subject.kind === 'body';
  const named = mention.noun && areas.length > 0 && bodily;
  const doubt = isUnreal(left)
    ? 'It is denied, wished for or supposed.'
    : isHistory(clauseWithLead(setting, verdict, clause), startYear(draft))
      ? 'It tells an earlier grade.'
      : isNational(fold(subjectWords)) || (subject.kind === 'none' && !verdict.judged)
        ? 'It does not speak of the body inspected.'
        : null;
  const formal =
    doubt === null &&
    ((verdict.judged && subject.kind !== 'none') || quoted || listed || known || named);
  return { areas, body: ownBody, subject, formal, doubt };
}

function clauseWithLead({ folded }: Setting, verdict: Verdict, clause: string): string {
  const lead = folded.slice(Math.max(0, verdict.start - 60), verdict.start);
  return /\b(?:19|20)\d\d\b|\blast|\bprevious/.test(lead) && !/[,;]\s*$/.test(lead)
    ? lead + clause
    : clause;
}

function shifted(areas: ToldArea[], by: number): ToldArea[] {
  return areas.map((area) => ({ ...area, start: area.start + by, end: area.end + by }));
}

function tellingsOf(setting: Setting, read: Read, sentenceFormal: boolean): SentenceTellings {
  const { draft, sentence, words } = setting;
  const { verdict, clause, areas, doubt, subject } = read;
  const span = spanOf(setting, verdict, clause.mention);
  const bare =
    subject.kind === 'body' &&
    (verdict.object !== null || /^requires? imp/.test(clause.mention.judgment));
  const formal = doubt === null && (read.formal || (sentenceFormal && subject.kind === 'body'));
  if (!formal) {
    const heading = draft.passages[sentence.passage]?.kind === 'heading';
    const worth =
      doubt === 'It tells an earlier grade.'
        ? read.verdict.judged
        : bare && !isQuoting(draft, span);
    const reason = doubt ?? (heading ? bareHeadline : bareVerdict);
    return { tellings: [], nearMisses: worth ? [{ span, reason }] : [] };
  }
  const speech = draft.speech.find(({ span: said }) => covers(said, span));
  const inspector = speech?.voice?.kind === 'inspector' || speech?.voice?.kind === 'inspectorate';
  const firm = speech === undefined || (inspector && verdict.firstPerson && verdict.judged);
  const voice: ParsedVoice = speech ? (speech.voice ?? draft.voice) : draft.voice;
  const body = read.body ??
    setting.leadIn?.body ??
    setting.body ??
    draft.bodies[sentence.passage] ?? { id: null, name: null };
  const basis = draft.passages[sentence.passage]?.kind === 'heading' ? 'headline' : 'prose';
  const at = (stretch: { start: number; end: number }) => words.slice(stretch.start, stretch.end);
  const statement = {
    span,
    basis,
    voice,
    judgmentAsPrinted: at(clause.mention),
    hedge: verdict.hedge && at(verdict.hedge),
  } as const;
  const each = (area: ToldArea | null): Telling => ({
    statement: { ...statement, area: area && at(area) },
    body,
    area: area?.found?.id ?? null,
    judgment: clause.mention.judgment,
    firm: firm && area !== null && (subject.kind !== 'none' || verdict.judged),
    own: area?.found !== undefined && area?.found?.id === setting.near,
    otherwise: speech ? inSpeech : area ? bareVerdict : noArea,
  });
  const told = areas.length > 0 ? areas.map(each) : [each(null)];
  return { tellings: told, nearMisses: [] };
}

const bareVerdict = 'It reads like a grading, but has no judging verb, quoted grade or known area.';
const bareHeadline = 'The headline names no area and uses no judging verb.';
const noArea = 'It names no area, and no one grading that it could restate.';
const inSpeech = 'It is said in a quotation and restates no grading of this text.';

function isQuoting(draft: Draft, span: ParsedSpan): boolean {
  return draft.speech.some(({ span: said }) => covers(said, span));
}

function covers(said: ParsedSpan, span: ParsedSpan): boolean {
  return said.passage === span.passage && said.start <= span.start + 1 && said.end >= span.end - 1;
}

/** The clause; the whole of a list item, and the full stop of a sentence that tells one grade. */
function spanOf(
  { draft, sentence, words, folded, single, leadIn }: Setting,
  verdict: Verdict,
  mention: Mention,
): ParsedSpan {
  let start = Math.min(verdict.start, mention.outerStart);
  start += /^[\s,;]*/.exec(words.slice(start))?.[0].length ?? 0;
  let end = Math.max(verdict.end, mention.outerEnd);
  if (single && /^[\s"'”’]*[.!]["”’']*$/.test(words.slice(end))) end = words.trimEnd().length;
  if (
    single &&
    words[end - 1] &&
    /["”]/.test(words[end - 1] ?? '') &&
    !folded.slice(start, end - 1).includes('"')
  )
    end -= 1;
  if (single && leadIn && draft.passages[sentence.passage]?.kind === 'item') {
    start = 0;
    end = words.replace(/[;,]?\s+(?:and|or|but)$/, (tail) =>
      tail.startsWith(';') ? ';' : '',
    ).length;
  }
  return { passage: sentence.passage, start: sentence.start + start, end: sentence.start + end };
}
