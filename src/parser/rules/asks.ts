import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { hasFiniteVerb } from '../document/area-words.ts';
import { type Document, type Passage, wholeOf } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar, wordsOf } from '../lexicon/grammar.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { type AskHeading, askHeading } from './ask-heading.ts';
import { isQuestion } from './section-area.ts';

/** One thing asked, or a place that looks like one. */
export interface AskReading {
  kind: ListedKind;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  span: ParsedSpan;
  heading: number | null;
  leadIn: number | null;
  evidence: number[];
  /** Whether it is asked by the way where the text has headings for what it asks. */
  passing?: boolean;
}

const modal = grammar`\b(?:${'modals'})\b`;
const asksAtOnce = grammar`^\S+ [^.]*\b(?:${'modals'})\b`;
/** "Should have been trained" asks nothing. */
const past = /^ have (?:been|had|got|\w+ed)\b/;
const deadline = grammar`^(?:${'deadlines'})\b[^:]{0,140}\b(?:${'modals'})\b`;
const dated = grammar`(?:^|[,.;] )(?:${'deadlines'})\b[^:.]{0,140}\b(?:${'modals'})\b[^.]{0,80}:$|\b(?:${'modals'})\b,? (?:${'deadlines'}) [^:.]{0,80}:$`;
/** "Inspectors want the service to:" asks as "the service should:" does. */
const bids = grammar`\b(?:${'biddingVerbs'})\b[^.:]{0,120}\bto:$`;
const timed = grammar`(?:^|[\s,.;])(?:${'deadlines'}) [^.:]{0,140}:$`;
const recommends = grammar`\b(?:recommended|recommends|recommend|made (?:\w+ )?(?:${'recommendationHeadings'}))\b[^.]{0,120}:$`;
const called = grammar`\b(${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})\b[^.]*[:.]$`;
const spoken = grammar`\b(${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})\b`;
const saysSo = grammar`\bthis is an? (?:${'concernHeadings'})\.$`;
const done = /\b(?:closed|discharged|signed off|completed|have been met|has been met)\b/;
const none =
  /^(?:none|nil|n\/a|not applicable|no\b|there (?:are|were|is|was) (?:currently )?no(?:ne)?\b|we (?:have )?(?:found|identified|made) no)\b/;
const members =
  /\b(?:panel|committee|board|members|cabinet|authority)\b[^.]{0,60}(?:\bnotes?\b|(?:is|are) (?:asked|invited|recommended))|\b(?:recommended|asked|invited)\b[^.]{0,40}\b(?:panel|committee|board|members|cabinet|authority)\b/;

/**
 * What is asked of a body: items or statements below a heading of asks, a list whose lead-in calls it
 * so, or asks by a time. `- It should train` below `Areas for improvement` yields one area for
 * improvement; "By 31 May 2025, the force should:" makes each item below it a recommendation.
 */
export function asksIn(text: Text): AskReading[] {
  const { passages } = text.document;
  const found: AskReading[] = [];
  const taken = new Set<number>();
  for (const passage of passages) {
    if (taken.has(passage.index)) continue;
    const heading = canHead(passage) ? askHeading(passage) : null;
    const readings = heading
      ? belowHeading(text, passage, heading)
      : (entry(text, passage) ?? led(text, passage) ?? alone(text, passage));
    for (const reading of readings) {
      found.push(reading);
      for (const index of [reading.span.passage, ...reading.evidence]) taken.add(index);
    }
  }
  return found;
}

/** Whether a line can be an asks heading: no sentence, or one that begins "AFI 1 –". */
function canHead({ kind, folded }: Passage): boolean {
  return kind !== 'item' || /^[a-z ]{3,24}\d/.test(folded);
}

const sort = grammar`^[a-z ]{2,20}: (${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})\.?$`;

/** A tracker's entry: `Type: Recommendation`, and the words in a field of their own below. */
function entry(text: Text, passage: Passage): AskReading[] | null {
  const kind = sort.exec(passage.folded)?.[1];
  if (kind === undefined) return null;
  for (const { index, folded, text: words } of text.document.passages.slice(
    passage.index + 1,
    passage.index + 8,
  )) {
    if (sort.test(folded)) return null;
    const lead = /^[a-z ]{2,24}:\s*/.exec(folded)?.[0].length;
    if (lead === undefined || words.slice(lead).split(' ').length < 5) continue;
    const span = { passage: index, start: lead, end: words.length };
    return [
      {
        kind: kindCalled(kind),
        outcome: 'record',
        reason: 'An entry says what it is.',
        span,
        heading: null,
        leadIn: null,
        evidence: [],
      },
    ];
  }
  return null;
}

function belowHeading(text: Text, passage: Passage, heading: AskHeading): AskReading[] {
  const base = { kind: heading.kind, heading: passage.index, leadIn: null, evidence: [] };
  const span = wholeOf(passage);
  if (heading.rest !== null) {
    const place = { ...span, start: heading.rest };
    return [
      judged(text, {
        ...base,
        span: place,
        outcome: 'record',
        reason: 'It stands behind its heading.',
      }),
    ];
  }
  if (isSentence(passage)) return [];
  if (heading.count === 0)
    return [{ ...base, span, outcome: 'dismissed', reason: 'The heading counts none.' }];
  const blocks = blocksBelow(text, passage, heading);
  const asks = blocks.some(({ kind }) => kind === 'item')
    ? listed(base, blocks)
    : stated(text, base, blocks, heading.single);
  if (asks.length > 0) return asks.map((ask) => judged(text, ask));
  const title = passage.kind === 'heading' && passage.headings.length === 0 && passage.index === 0;
  const counted = /^0$/.test(text.document.passages[passage.index - 1]?.folded ?? '');
  if (counted)
    return [{ ...base, span, outcome: 'dismissed', reason: 'The line above counts none.' }];
  return title || comesAgain(text, passage, heading.kind)
    ? []
    : [
        {
          ...base,
          span,
          outcome: 'unsettled',
          reason: 'Nothing that could be asked stands below this heading.',
        },
      ];
}

function isSentence({ kind, text }: Passage): boolean {
  return kind !== 'heading' && endsSentence(text);
}

/** Whether another heading of the same words follows, so that this one is a link or a tab. */
function comesAgain({ document }: Text, { index }: Passage, kind: ListedKind): boolean {
  return document.passages
    .slice(index + 1, index + 60)
    .some((other) => canHead(other) && askHeading(other)?.kind === kind);
}

/** The passages of a section: up to the next heading that does not belong to it. */
function blocksBelow(text: Text, heading: Passage, { kind, count, single }: AskHeading): Passage[] {
  const blocks: Passage[] = [];
  const { passages } = text.document;
  for (let index = heading.index + 1; index < passages.length; index += 1) {
    const passage = passages[index] as Passage;
    const head = canHead(passage) ? askHeading(passage) : null;
    const inner = head?.rest === null && isSentence(passage) ? null : head;
    if (inner && inner.kind === kind && inner.rest === null && blocks.length === 0) {
      if (index - heading.index > mostHeadings) break;
      continue;
    }
    if (inner || isNextNumber(heading, passage)) break;
    const form =
      single &&
      !text.document.markdown &&
      blocks.length < 8 &&
      field.test((blocks[0] ?? passage).folded) &&
      !blocks.some(({ folded }) => modal.test(folded));
    if (
      passage.kind === 'heading' &&
      !form &&
      !isTag(text, passage) &&
      !coded.test(passage.folded) &&
      !(blocks.length > 0 && !text.document.markdown && filled.test(passage.folded))
    ) {
      if (isQuestion(passage.folded)) break;
      const statement =
        hasFiniteVerb(passage.folded) ||
        (modal.test(passage.folded) && !/^(?:what|how|why|when|who)\b/.test(passage.folded));
      const deeper = text.document.markdown ? passage.depth > heading.depth : statement;
      const known =
        ((blocks[0]?.kind ?? 'heading') === 'heading' && leadsToAsks(text, passage)) ||
        named(text, passage) ||
        (count !== null && text.areas.find(passage.text) !== null);
      if (!deeper && !known) break;
    }
    if (!isTag(text, passage)) blocks.push(passage);
  }
  return blocks;
}

/** So many headings may stand one below the other, as links and tabs do, above what is asked. */
const mostHeadings = 12;

/** Whether a line has the number after the heading's: "3. Areas for improvement", "4. Money". */
function isNextNumber(heading: Passage, { folded }: Passage): boolean {
  const number = /^(\d{1,2})[.)] /.exec(heading.folded)?.[1];
  return number !== undefined && folded.startsWith(`${Number(number) + 1}. `);
}

/** A line that begins with its number: "R1 Raise standards", "2) The service should". */
const coded = /^(?:\(?[a-z]{0,3}\d{1,2}[.):]?|[a-z]{1,5}\d*[/-]\d[\w/-]*)\s+\S/;

/** A paragraph with its number in a section: "1.2 The force should". */
const decimal = /^\d{1,2}\.\d{1,2}\.?\s+\S/;

/** Whether a heading of a raw text stands right above items that ask something of a body. */
function leadsToAsks({ document }: Text, { index }: Passage): boolean {
  const next = document.passages[index + 1];
  const asks =
    next !== undefined &&
    (next.kind === 'item' || coded.test(next.folded) || decimal.test(next.folded)) &&
    asksAtOnce.test(next.folded);
  return asks && !document.markdown && !/^(?:you|we|i)\b/.test(next.folded);
}

/** Whether a heading repeats a line above, so that it says which area the asks below belong to. */
function named({ document }: Text, { index, folded }: Passage): boolean {
  let first = firstOf.get(document);
  if (!first) {
    first = new Map();
    for (const passage of document.passages)
      if (!first.has(passage.folded)) first.set(passage.folded, passage.index);
    firstOf.set(document, first);
  }
  return (first.get(folded) ?? index) < index;
}

/** Where the words of each passage of a document stand first. */
const firstOf = new WeakMap<Document, Map<string, number>>();

/** A line that only names the body, counts, gives a reference, or numbers a page. */
function isTag(text: Text, { folded, text: words }: Passage): boolean {
  if (/^(?:ref|reference|no|number)[.:]? ?[a-z]{0,5}[-/ ]?\d{1,4}$/.test(folded)) return true;
  if (/^[\d\W]+$|^page \d+(?: of \d+)?$|^(?:number|recommendation|status)$/.test(folded))
    return true;
  const [body, ...others] = text.bodyNames.named(words);
  return body !== undefined && others.length === 0 && body.start === 0 && body.end === words.length;
}

type Base = Pick<AskReading, 'kind' | 'heading' | 'leadIn' | 'evidence'>;

/**
 * The items of a section's lists; a paragraph between them with a time of its own is an ask too. Below
 * a cause of concern its first statement is that, and what is to be done about it recommendations.
 */
function listed(base: Base, blocks: Passage[]): AskReading[] {
  const asks: AskReading[] = [];
  let list: Passage['list'] | undefined;
  const concern = base.kind === 'cause of concern';
  let leadIn: Passage | null = null;
  for (const passage of blocks) {
    const last = asks.at(-1);
    const asked = leadIn !== null && modal.test(leadIn.folded);
    const make = (kind: ListedKind, reason: string): AskReading => ({
      ...base,
      kind,
      span: wholeOf(passage),
      evidence: [],
      outcome: 'record',
      reason,
    });
    const todo = concern ? ('recommendation' as const) : base.kind;
    if (passage.kind === 'heading') {
      list = undefined;
      leadIn = null;
      continue;
    }
    if (passage.kind === 'item') list ??= passage.list;
    // "We identified three key concerns." speaks of those below, and is none.
    const speaks = spoken.test(passage.folded) && !modal.test(passage.folded);
    if (passage.kind !== 'item' && speaks && asks.length === 0) continue;
    if (passage.kind !== 'item') {
      const leads = /:$/.test(passage.text);
      if (deadline.test(passage.folded) && !leads)
        asks.push(make(todo, 'It has a time of its own.'));
      else if (concern && asks.length === 0 && !leads && isStatement(passage))
        asks.push(make(base.kind, 'The statement below its heading.'));
      else if (!leads && last) last.evidence.push(passage.index);
      leadIn = passage;
    } else if (passage.depth > 1 && last) last.evidence.push(passage.index);
    else if (
      asked ||
      (passage.list === list && !(concern && leadIn)) ||
      (leadIn === null && modal.test(passage.folded))
    )
      asks.push({
        ...make(asked ? todo : base.kind, 'An item below its heading.'),
        leadIn: leadIn?.index ?? null,
      });
  }
  return asks;
}

/** Statements below a heading without a list: each with the paragraphs that follow as its evidence. */
function stated(text: Text, base: Base, blocks: Passage[], single: boolean): AskReading[] {
  const asks: AskReading[] = [];
  const [first] = blocks;
  if (!first) return [];
  const code = [coded, decimal].find(
    (form) =>
      blocks.slice(0, 2).some(({ folded }) => form.test(folded)) &&
      blocks.filter(({ folded }) => form.test(folded)).length > 1,
  );
  const asking =
    single &&
    !modal.test(first.folded) &&
    blocks.slice(0, 8).some(({ folded }) => modal.test(folded)) &&
    field.test(first.folded);
  for (const passage of blocks) {
    if (asking && asks.length === 0 && !modal.test(passage.folded)) continue;
    if (code && passage.kind === 'heading' && !code.test(passage.folded)) continue;
    // "The report makes three recommendations." speaks of them, and is none.
    if (spoken.test(passage.folded) && !modal.test(passage.folded)) continue;
    const last = asks.at(-1);
    const starts = last
      ? !single && (code ? code.test(passage.folded) : isAlike(text, first, passage))
      : isStatement(passage);
    const due =
      last !== undefined && base.kind === 'cause of concern' && deadline.test(passage.folded);
    const kind = due ? 'recommendation' : base.kind;
    if (starts || due)
      asks.push({
        ...base,
        kind,
        span: wholeOf(passage),
        evidence: [],
        outcome: 'record',
        reason: 'A statement below its heading.',
      });
    else if (last) last.evidence.push(passage.index);
    else if (!/:$/.test(passage.text)) return [];
  }
  return asks;
}

/** A field below what is asked, and no heading: `Owner: Supt Lee`. */
const filled = /^[a-z]{2,12}: .{2,60}$/;

/** A field of a form: `Ref: Regulation 13 (4)`. */
const field = /^[^.:]{2,40}:(?: .{0,80})?$/;

/** Whether a later statement is made as the first is: so it is an ask, and no evidence for one. */
function isAlike(text: Text, first: Passage, passage: Passage): boolean {
  if (first.kind === 'heading')
    return passage.kind === 'heading' && modal.test(passage.folded) === modal.test(first.folded);
  if (!/[.;]$|; and$/.test(first.text))
    return !endsSentence(passage.text) && !/[:;]$/.test(passage.text);
  const numbered = /^\d+$/.test(text.document.passages[passage.index - 1]?.folded ?? '');
  return asksFirst(text, passage) || numbered || namesFirst(text, first, passage);
}

/** Statements that both begin with a body say something of it each: "Fell Police does not …". */
function namesFirst(text: Text, ...both: Passage[]): boolean {
  return both.every(({ index, folded }) => {
    const [body] = text.bodiesIn(index);
    return body !== undefined && body.start <= 4 && !modal.test(folded);
  });
}

function isStatement({ folded }: Passage): boolean {
  if (isQuestion(folded) || /:$/.test(folded)) return false;
  return folded.split(' ').length >= 4 || coded.test(folded);
}

/** Whether a sentence begins with a body and asks something of it at once. */
function asksFirst(text: Text, { folded, text: words }: Passage): boolean {
  const near = folded.slice(0, 160);
  const number = coded.test(near) ? (/^\S+\s+/.exec(near)?.[0].length ?? 0) : 0;
  const start = deadline.test(near) ? near.indexOf(', ') + 2 : number;
  const found = modal.exec(near.slice(start));
  if (!found || past.test(near.slice(start + found.index + found[0].length))) return false;
  const subject = near.slice(start, start + found.index).trim();
  const [body] = text.bodyNames.named(words.slice(start, start + 120));
  return (
    (text.bodyNouns.is(subject) ||
      (body !== undefined && body.start <= 4) ||
      subject.split(' ').length <= 6) &&
    !hasFiniteVerb(subject)
  );
}

/** A list whose lead-in calls it asks, or asks by a time: `By 31 January 2025, the force should:`. */
function led(text: Text, passage: Passage): AskReading[] | null {
  if (passage.kind === 'item') return null;
  const { passages } = text.document;
  const leads = passages[passage.index + 1]?.leadIn === passage.index;
  const items = leads
    ? passages
        .slice(passage.index + 1, passage.index + 80)
        .filter(({ leadIn }) => leadIn === passage.index)
    : [];
  // What leads to a list stands near it, however long its sentence is.
  const opens = Math.max(passage.sentences.at(-1)?.start ?? 0, passage.folded.length - longest);
  const lead = passage.folded.slice(opens);
  const name =
    called.exec(lead)?.[1] ??
    (modal.test(lead) && /:$/.test(lead) ? spoken.exec(passage.folded)?.[1] : undefined);
  const kind =
    dated.test(lead) || recommends.test(lead) || (bids.test(lead) && timed.test(lead))
      ? 'recommendation'
      : name && items.length > 0
        ? kindCalled(name)
        : null;
  const asks = (/:$/.test(lead) && modal.test(lead)) || bids.test(lead);
  const next = passages[passage.index + 1];
  const below =
    /:$|\bfollowing\b/.test(lead) &&
    next &&
    next.kind !== 'heading' &&
    items.length === 0 &&
    isStatement(next) &&
    (kind !== null || name !== undefined);
  if (next && below)
    return sentenceFrom(passages, next.index).map((part) =>
      judged(text, {
        kind: kind ?? kindCalled(name ?? ''),
        heading: null,
        leadIn: passage.index,
        evidence: [],
        span: wholeOf(part),
        outcome: 'record',
        reason: 'It follows its lead-in.',
      }),
    );
  if (kind === null && !asks) return null;
  const base = {
    kind: kind ?? ('recommendation' as const),
    heading: null,
    leadIn: passage.index,
    evidence: [],
  };
  if (items.length === 0) {
    const headed = next !== undefined && canHead(next) && askHeading(next) !== null;
    return /:$/.test(lead) && !headed
      ? [
          {
            ...base,
            span: wholeOf(passage),
            outcome: 'unsettled',
            reason: 'What it leads to does not stand below it.',
          },
        ]
      : [];
  }
  if (kind === null)
    return items.map((item) => ({
      ...base,
      span: wholeOf(item),
      outcome: 'unsettled',
      reason: 'Its lead-in asks, but gives no time and does not call it a recommendation.',
      passing: true,
    }));
  return items
    .filter(({ depth }) => depth === 1)
    .map((item) =>
      judged(text, {
        ...base,
        span: wholeOf(item),
        outcome: 'record',
        reason: 'Its lead-in says what it is.',
      }),
    );
}

/** A passage, and those below with which its sentence goes on: "to plan; and", "to train." */
function sentenceFrom(passages: readonly Passage[], from: number): Passage[] {
  let end = from + 1;
  while (/[;,](?: and| or)?$/.test(passages[end - 1]?.text ?? '') && end - from < 40) end += 1;
  return passages.slice(from, end).filter(({ kind }) => kind === 'paragraph');
}

/** No lead-in reaches further back than so many characters. */
const longest = 600;

function kindCalled(name: string): ListedKind {
  return /improv|afi/.test(name)
    ? 'area for improvement'
    : /concern/.test(name)
      ? 'cause of concern'
      : 'recommendation';
}

/** A paragraph of its own that asks by a time; one that asks without a time is not sure. */
function alone(text: Text, passage: Passage): AskReading[] {
  if (
    passage.kind === 'heading' ||
    (passage.kind === 'item' && !isOfBody(text, passage) && !toldInProse(passage)) ||
    /["“”]/.test(passage.text.slice(0, 1))
  )
    return [];
  const base = {
    kind: 'recommendation' as const,
    heading: null,
    leadIn: null,
    evidence: [],
    span: wholeOf(passage),
  };
  if (saysSo.test(passage.folded))
    return [
      { ...base, kind: 'cause of concern', outcome: 'record', reason: 'It says that it is one.' },
    ];
  const told = toldInProse(passage);
  if (told)
    return [
      judged(text, {
        ...base,
        ...told,
        outcome: 'unsettled',
        reason: 'Its sentence calls it one.',
      }),
    ];
  const begins = asksFirst(text, passage);
  if (begins && deadline.test(passage.folded.slice(0, 200)) && !/:$/.test(passage.text))
    return [{ ...base, outcome: 'record', reason: 'It asks by a time.' }];
  const short = passage.sentences.length <= 2 && !/:$/.test(passage.text);
  return begins && short && (isOfBody(text, passage) || isFree(text, passage))
    ? [
        {
          ...base,
          outcome: 'unsettled',
          reason:
            'It asks something, but neither heading nor time says that it is a recommendation.',
        },
      ]
    : [];
}

const inProse = grammar`\b(${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})\b[^.:;"]{0,100}(?:: |(?: is| was|,) that )(?=(?:\S+ ){4})`;

/** "One cause of concern was recorded: it does not train." tells one behind its colon. */
function toldInProse({
  index,
  folded,
  sentences,
}: Passage): Pick<AskReading, 'kind' | 'span'> | null {
  for (const { start, end } of sentences) {
    const found = inProse.exec(folded.slice(start, Math.min(end, start + longest)));
    if (!found?.[1]) continue;
    const from = start + found.index + found[0].length;
    return { kind: kindCalled(found[1]), span: { passage: index, start: from, end } };
  }
  return null;
}

/** Whether a sentence begins with a body, by its name or noun: "The force should train." */
function isOfBody({ bodiesIn, bodyNouns }: Text, { index, folded: all }: Passage): boolean {
  const code = coded.test(all) ? (/^\S+\s+/.exec(all)?.[0].length ?? 0) : 0;
  const folded = all.slice(code);
  const [body] = bodiesIn(index);
  const noun = new RegExp(
    `^the (?:${bodyNouns.pattern}) (?:${wordsOf('modals').join('|')})\\b`,
    'u',
  );
  return (body !== undefined && body.start <= code + 4) || noun.test(folded);
}

/** Whether the headings above are the text's title, name bodies or speak of asks. */
function isFree({ document, bodiesIn }: Text, { headings }: Passage): boolean {
  const above = headings.map((at) => document.passages[at]?.folded ?? '');
  return (
    modal.test(above[0] ?? '') ||
    headings.every(
      (at, nth) =>
        document.passages[at]?.depth === 1 ||
        /\brecommendation|\bimprovement\b/.test(above[nth] ?? '') ||
        bodiesIn(at).length > 0,
    )
  );
}

/** What a panel recommends to itself, and "none", ask nothing of a body. */
function judged({ document }: Text, ask: AskReading): AskReading {
  const words =
    document.passages[ask.span.passage]?.folded.slice(ask.span.start, ask.span.end) ?? '';
  const lead = ask.leadIn === null ? '' : (document.passages[ask.leadIn]?.folded.slice(-300) ?? '');
  if (none.test(words) && words.split(' ').length < 12)
    return { ...ask, outcome: 'dismissed', reason: 'The words say that there are none.' };
  if (done.test(lead))
    return { ...ask, outcome: 'dismissed', reason: 'The words before say that these are done.' };
  return members.test(lead) || (lead === '' && members.test(words))
    ? { ...ask, outcome: 'dismissed', reason: 'A meeting asks this of its own members.' }
    : ask;
}
