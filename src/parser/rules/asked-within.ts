import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { askHeading, kindCalled } from '../document/ask-heading.ts';
import type { Passage } from '../document/document.ts';
import { itemNumber } from '../document/item-number.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { modal } from './ask-line.ts';
import { subjectOf } from './asked-subject.ts';

/** What a stretch of prose asks. */
export interface AskedWithin {
  kind: ListedKind;
  outcome: 'record' | 'unsettled';
  reason: string;
  start: number;
  end: number;
}

/**
 * What is asked within prose: "We recommend that the force trains, and that it checks." of an inspectorate
 * yields two recommendations. What inspectors are said to ask ("They say that by May it must train"), what
 * follows words that call it asked ("They ask one thing. It should train.") and a sentence that asks a body
 * by a time are left to the editor.
 */
export function askedWithin(text: Text, passage: Passage): AskedWithin[] {
  // "The second is that" goes on from what stands a few passages above.
  const near = later.test(passage.folded) ? 4 : 1;
  let before = text.document.passages
    .slice(Math.max(0, passage.index - near), passage.index)
    // What stands below a heading of asks is read by its section.
    .map(({ folded }) => (askHeading(folded) ? '' : folded.slice(-200)))
    .join(' ');
  return passage.sentences.flatMap(({ start, end }) => {
    const words = passage.folded.slice(start, end);
    const asked = words.endsWith(':')
      ? null
      : (recommended(text, words) ??
        named(words) ??
        told(text, words, before) ??
        concern(words, before));
    // What follows may be asked as well: "It should train. It should also check."
    if (asked?.reason !== called && !/^(?:\w+ ){0,2}\w+\.$/.test(words)) before = words;
    return asked ? partsOf(asked, words, start) : [];
  });
}

const said = 'Its sentence says that it is asked.';
const called = 'The sentence before says that something is asked.';

type Asked = Omit<AskedWithin, 'end'>;

/** Each of the clauses that "that" leads to: "that it trains, and that it checks". */
function partsOf(asked: Asked, words: string, at: number): AskedWithin[] {
  const breaks = [...words.matchAll(/[,;] (?:and )?(?:the \w+ )?that /g)].map(
    ({ index, 0: { length } }) => ({ end: index, start: index + length }),
  );
  const starts = [asked.start, ...breaks.map(({ start }) => start)];
  const ends = [...breaks.map(({ end }) => end), words.length];
  return starts.map((start, nth) => ({ ...asked, start: at + start, end: at + (ends[nth] ?? 0) }));
}

function recommended({ voice }: Text, words: string): Asked | null {
  const found = recommends.exec(words);
  if (!found || earlier.test(words.slice(0, found.index + found[0].length))) return null;
  return {
    kind: 'recommendation',
    outcome: voice.kind === 'inspectorate' ? 'record' : 'unsettled',
    reason: said,
    start: found.index + found[0].length,
  };
}

const we = grammar`(i|we)(?: \w+){0,3} recommend|(my|our|the|one)(?: \w+)? recommendations? (?:is|was)`;
const they = grammar`(?:${'judges'}|${'reports'})(?: \w+){0,3} recommend(?:s|ed)?|it is(?: \w+)? recommended`;
const one = grammar`(?:is|was) (?:a|our|the|one)(?: \w+){0,2} recommendation\b[^.:;]{0,40}?`;
/** "We recommend – it is our first – that". */
const aside = grammar`(?: ?-[^.;:-]{3,60}-)?`;
const recommends = grammar`\b(?:${we}|${they}|${one})${aside} ?\bthat,? `;
const earlier = grammar`\b(?:${'formerly'}|(?:19|20)\d\d|had)\b`;

/** What a sentence tells behind its colon: "One cause of concern was recorded: it does not train." */
function named(words: string): Asked | null {
  const start = itemNumber(words).length;
  const lead =
    /^[^.:;]*: (?=(?:\S+ ){4})/.exec(words.slice(start, 600))?.[0] ??
    concernIs.exec(words.slice(start, 600))?.[0] ??
    '';
  const kind = kindCalled(lead);
  const reason = 'Its sentence calls it one.';
  return kind && { kind, outcome: 'unsettled', reason, start: start + lead.length };
}

const concernIs = grammar`^[^.:;]*\b(?:${'concernHeadings'})\b[^.:;]{0,60} (?:is|was|says?) that `;

/** What is told behind a sentence that calls it a cause of concern. */
function concern(words: string, before: string): Asked | null {
  if (!concerns.test(before) || !failing.test(words)) return null;
  return { kind: 'cause of concern', outcome: 'unsettled', reason: called, start: 0 };
}

const concerns = grammar`\b(?:a|as|one)(?: \w+){0,2} (?:${'concernHeadings'})\b[^.]{0,60}\.?$`;
const lacking = grammar`(?:does|do|has|have|is|are|could)(?: not|n't)|can(?: not|'t|not)|fails?|failed|lacks?`;
const failing = grammar`^(?:\S+ ){1,6}${lacking}\b|^too (?:many|few|often)\b`;

/** What a sentence asks of somebody in the third person, as its words before or the sentence before tell. */
function told({ bodyNouns, voice, year }: Text, words: string, before: string): Asked | null {
  for (const { index } of modal.all(words.slice(0, longest))) {
    const at = subjectOf(words.slice(0, index));
    if (!at) continue;
    const [lead, subject] = [words.slice(0, at.start), words.slice(at.start, index).trim()];
    const [told = year] = /\b(?:19|20)\d\d\b/.exec(lead) ?? [];
    // What one says that "it must" do is one's own, and "An area for improvement should …" explains it.
    if (kindCalled(subject) || (year !== null && Number(told) < year)) continue;
    const body = reported.test(lead) && bodyNouns.is(subject) && !/^(?:it|they)$/.test(subject);
    const open = { outcome: 'unsettled', start: at.start } as const;
    if (at.timed && opens.test(lead))
      return { ...open, kind: kindOf(before), reason: 'It asks by a time.' };
    if (voice.kind === 'inspectorate' && lead === '' && everybody.test(`${subject} `))
      return { ...open, kind: kindOf(before), reason: said };
    if (names.test(lead) || asking.test(lead) || body || (at.timed && saying.test(lead)))
      return { ...open, kind: kindOf(lead), reason: said };
    if (
      follows.test(lead) &&
      (asking.test(before) || own.test(before) || kindCalled(before) !== null)
    )
      return { ...open, kind: kindOf(before), reason: called };
  }
  const ordered = ordinal.exec(words) ?? passive.exec(words);
  if (ordered && kindCalled(before) !== null && bodyNouns.is(ordered[1] ?? 'it'))
    return { outcome: 'unsettled', start: ordered[0].length, kind: kindOf(before), reason: said };
  return null;
}

/** Of a longer sentence only so much is looked at. */
const longest = 600;

const opens = /^(?:[^:]{1,40}: )?(?:and |so |but )?$/;
const follows =
  /^(?:\W*\d+\W+)?(?:and |so |but |first(?:ly)?,? |second(?:ly)?,? |the \w+(?: one| thing)? is that )?$/;
const later = /^(?:the )?(?:second|third|fourth|fifth|last|other)\b/;
/** One of several that words before tell of, without a verb that asks: "the first, since met, was that". */
const nth = grammar`first|second|third|fourth|fifth|last|other`;
const ordinal = grammar`^(?:the )?${nth}(?: one)?(?:\.|,[^,.]{1,40},)?(?: (?:is|was))? that `;
const passive = grammar`^(?:[^.;:]{0,60}, )?([^.;:,]{1,60}) (?:${'copulas'})(?: been)? (?:told|asked|urged|required) to `;
const everybody = /^(?:every|each|all|no) (?:\w+ ){1,3}$/;
const own = /\b(?:i|we)(?: would| do)? (?:ask for|recommend)\b/;
const names = grammar`\b(?:${'improvementHeadings'}|${'recommendationHeadings'})\b[^.;]{0,40} (?:is|was)(?: that)? $`;
/** Words that say that inspectors ask something. */
export const asking = grammar`\b(?:${'judges'}|${'reports'})(?: \w+){0,3} (?:${'askingVerbs'}|${'sayingVerbs'}|say|tell|calls?)\b`;
/** Words that say that somebody already spoken of says something. */
export const saying = grammar`\b(?:they|it|she|he)(?: \w+){0,2} (?:${'askingVerbs'}|${'sayingVerbs'}|say|tells?)\b`;

const reported = grammar`\b(?!(?:${'pronouns'}) )\w+ (?:say|says|said|ask|asks|asked) that,? $`;

function kindOf(words: string): ListedKind {
  return kindCalled(words) === 'area for improvement' ? 'area for improvement' : 'recommendation';
}
