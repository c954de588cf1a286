import type { Draft, Telling } from '../draft.ts';
import type { ParsedBody, ParsedNearMiss, ParsedSpan } from '../parsed-report.ts';
import { countsAreas, namesArea } from './area-names.ts';
import type { ToldArea } from './areas-told.ts';
import { clausesOf } from './clauses.ts';
import { type GradeMention, gradeMentions } from './grade-mentions.ts';
import { type Judged, judge } from './judge.ts';
import { labelAbove } from './label-above.ts';
import { bodyMeant } from './meant-body.ts';
import { type Setting, settingOf } from './setting.ts';
import { statementSpan } from './statement-span.ts';
import { readVerdict, type Verdict } from './verdict.ts';

/** What one sentence tells. */
export interface SentenceTellings {
  tellings: Telling[];
  nearMisses: ParsedNearMiss[];
}

/**
 * Reads every grade that a sentence tells, clause by clause; a question tells none, and one
 * that deals out its grades ("good and inadequate respectively") none that is sure.
 */
export function sentenceTellings(draft: Draft, sentence: ParsedSpan): SentenceTellings {
  const setting = settingOf(draft, sentence);
  const { folded, near } = setting;
  const mentions = /\?["']?$|\brespectively\b/.test(folded) ? [] : gradeMentions(folded);
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
  if (!told.every((area) => namesArea(setting, area))) {
    return { tellings: [], nearMisses: [{ span, reason: reasons.noName }] };
  }
  const each = told.length > 0 ? told : [null];
  const tellings = sharedBy(setting, read).flatMap((body) =>
    each.map((area) => tellingOf(setting, { ...read, body }, span, area)),
  );
  return { tellings, nearMisses: [] };
}

/** The bodies that a verdict is of: several where its subject names several. */
function sharedBy(setting: Setting, { subject, body }: Read): (ParsedBody | null)[] {
  const also = subject.kind === 'body' ? (subject.also ?? []) : [];
  const others = also.map((each) => bodyMeant(setting, each)).filter((each) => each !== 'another');
  return [body, ...others];
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
  const loose =
    verdict.finding !== null && areas.length > 0 && areas.every((area) => namesArea(setting, area));
  const bare =
    subject.kind === 'body'
      ? verdict.object !== null || mention.judgment === 'requires improvement'
      : loose;
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
  noName: 'What it grades does not read like the name of an area.',
  noArea: 'It names no area, and no one grading that it could restate.',
  speech: 'It is said in a quotation and restates no grading of this text.',
};

function speechAt({ speech }: Draft, span: ParsedSpan): Draft['speech'][number] | undefined {
  return speech.find(
    ({ span: said }) =>
      said.passage === span.passage && said.start <= span.start + 1 && said.end >= span.end - 1,
  );
}
