import type { Draft, Telling } from '../draft.ts';
import type { ParsedNearMiss, ParsedSpan } from '../parsed-report.ts';
import type { ToldArea } from './areas-told.ts';
import { clausesOf } from './clauses.ts';
import { type GradeMention, gradeMentions } from './grade-mentions.ts';
import { type Judged, judge } from './judge.ts';
import { labelAbove } from './label-above.ts';
import { type Setting, settingOf } from './setting.ts';
import { statementSpan } from './statement-span.ts';
import { readVerdict, type Verdict } from './verdict.ts';

/** What one sentence tells. */
export interface SentenceTellings {
  tellings: Telling[];
  nearMisses: ParsedNearMiss[];
}

/** Reads every grade that a sentence tells, clause by clause; a question tells none. */
export function sentenceTellings(draft: Draft, sentence: ParsedSpan): SentenceTellings {
  const setting = settingOf(draft, sentence);
  const { folded, near } = setting;
  const mentions = /\?["']?$/.test(folded) ? [] : gradeMentions(folded);
  setting.single = mentions.length === 1;
  const knows = (words: string) => draft.areas.find(words, near)?.fit === 'exact';
  const read = clausesOf(folded, mentions, knows).map((clause) => {
    const verdict = readVerdict(folded, clause);
    const judged = judge(setting, verdict, clause);
    setting.body = judged.body ?? setting.body;
    setting.doubt = judged.doubt;
    return { ...judged, verdict, mention: clause.mention, body: setting.body };
  });
  const formal = read.some((each) => each.formal);
  const told = read.map((each) => tellingsOf(setting, each, formal));
  return {
    tellings: told.flatMap(({ tellings }) => tellings),
    nearMisses: told.flatMap(({ nearMisses }) => nearMisses),
  };
}

type Read = Judged & { verdict: Verdict; mention: GradeMention };

function tellingsOf(setting: Setting, read: Read, sentenceFormal: boolean): SentenceTellings {
  const { subject, doubt, areas } = read;
  const span = statementSpan(setting, read.verdict, read.mention);
  const elliptical = sentenceFormal && subject.kind === 'body';
  if (doubt !== null || !(read.formal || elliptical)) return unsure(setting, read, span);
  const speech = speechAt(setting.draft, span);
  if (areas.length === 0 && speech) return { tellings: [], nearMisses: [] };
  const told = areas.filter((area) => !countsAreas(setting, area));
  if (areas.length > 0 && told.length === 0) return { tellings: [], nearMisses: [] };
  const each = told.length > 0 ? told : [null];
  return { tellings: each.map((area) => tellingOf(setting, read, span, area)), nearMisses: [] };
}

function tellingOf(setting: Setting, read: Read, span: ParsedSpan, area: ToldArea | null): Telling {
  const { draft, sentence, words, near, heading, leadIn } = setting;
  const { verdict, mention, subject } = read;
  const speech = speechAt(draft, span);
  const inspector = /^inspect/.test(speech?.voice?.kind ?? '');
  const own = !speech || (inspector && verdict.firstPerson && verdict.judged);
  const at = ({ start, end }: { start: number; end: number }) => words.slice(start, end);
  return {
    statement: {
      span,
      basis: heading ? 'headline' : 'prose',
      voice: speech?.voice ?? draft.voice,
      area: area && at(area),
      judgmentAsPrinted: at(mention),
      hedge: verdict.hedge && at(verdict.hedge),
    },
    body: read.body ?? leadIn?.body ?? draft.bodies[sentence.passage] ?? { id: null, name: null },
    area: area?.found?.id ?? null,
    judgment: mention.judgment,
    firm: own && area !== null && (subject.kind !== 'none' || verdict.judged),
    own: area?.found?.id !== undefined && area.found.id === near,
    restates: null,
    otherwise: speech ? reasons.speech : area ? reasons.bare : reasons.noArea,
  };
}

/** A verdict in other words straight below a label restates it; else it is a near miss, if anything. */
function unsure(setting: Setting, read: Read, span: ParsedSpan): SentenceTellings {
  const { verdict, mention, subject, doubt, areas } = read;
  const none = { tellings: [], nearMisses: [] };
  if (doubt === 'history' && verdict.judged) {
    return { ...none, nearMisses: [{ span, reason: reasons.history }] };
  }
  const bare =
    subject.kind === 'body' &&
    (verdict.object !== null || mention.judgment === 'requires improvement');
  if (doubt !== null || !bare || speechAt(setting.draft, span)) return none;
  const label = labelAbove(setting, mention.judgment);
  if (label) {
    const telling = tellingOf(setting, read, span, areas[0] ?? null);
    return { ...none, tellings: [{ ...telling, firm: false, restates: label }] };
  }
  return {
    ...none,
    nearMisses: [{ span, reason: setting.heading ? reasons.headline : reasons.bare }],
  };
}

const reasons = {
  bare: 'It reads like a grading, but has no judging verb, quoted grade or known area.',
  headline: 'The headline names no area and uses no judging verb.',
  history: 'It tells an earlier grade.',
  noArea: 'It names no area, and no one grading that it could restate.',
  speech: 'It is said in a quotation and restates no grading of this text.',
};

const number =
  '(?:all|a number|several|some|most|many|both|each|every|other|key|just|only|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const counted = new RegExp(
  `^(?:in |across )?${number}(?: (?:${number}|of|the|its|their|remaining|core|main|graded|inspected))*(?: (?:things|respects|areas?|strands?|pillars?|categor(?:y|ies)|questions?|aspects?|others?)\\b.*)?$`,
);

/** Whether words count areas and name none: "three areas". */
function countsAreas({ folded }: Setting, { start, end, found }: ToldArea): boolean {
  const words = folded.slice(start, end);
  return found === null && (counted.test(words) || /^(?:areas?|overall|others?)$/.test(words));
}

function speechAt({ speech }: Draft, span: ParsedSpan): Draft['speech'][number] | undefined {
  return speech.find(
    ({ span: said }) =>
      said.passage === span.passage && said.start <= span.start + 1 && said.end >= span.end - 1,
  );
}
