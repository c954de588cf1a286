import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { askHeading, kindCalled } from '../document/ask-heading.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { apart, askedOf, isDated, isStatement, modal } from './ask-line.ts';
import { asking, saying } from './asked-within.ts';
import type { AskReading } from './asks.ts';

/**
 * A list, or sentences below, whose lead-in calls them asks, asks by a time, or says that inspectors ask:
 * the items of "By May, it should:" are recommendations, and those of "Inspectors want two things:" are
 * left to the editor.
 */
export function askList(text: Text, passage: Passage): AskReading[] | null {
  const { index, folded, sentences } = passage;
  // What leads to a list stands near it, however long its sentence is.
  const near = folded.slice(-600);
  const lead = near.slice(Math.min(0, (sentences.at(-1)?.start ?? 0) - folded.length));
  const asks = lead.endsWith(':') && modal.test(lead);
  const timed = asks && byTime.test(lead);
  const called = kindCalled(lead);
  const told =
    lead.endsWith(':') && (asking.test(lead) || saying.test(lead) || kindCalled(near) !== null);
  const heads = passage.kind === 'heading' && heading.test(folded) && !ourOwn.test(folded);
  if (!heads && (passage.kind !== 'paragraph' || !(asks || called || told) || isDated(passage)))
    return null;
  const below = ledBy(text, passage, heads || /:$|\bfollowing\b/.test(lead)).filter(
    ({ kind, folded: words }) => kind === 'item' || !/^(?:i|we|my|our) /.test(words),
  );
  const asked = asks || below.every(({ folded: words }) => modal.test(words));
  // What is asked about a concern that stands before is a recommendation.
  const before = kindCalled(near) === 'cause of concern' ? 'recommendation' : kindCalled(near);
  const named = timed ? 'recommendation' : (called ?? (asked ? before : null));
  const list = below[0]?.kind === 'item';
  const kind = heads
    ? list && improves.test(folded) && !/ well /.test(folded)
      ? 'area for improvement'
      : null
    : (named ??
      (list
        ? kindTold(text, lead, asks || below.every(({ folded: words }) => / must /.test(words)))
        : null));
  if (below.length === 0 || !(kind || asked || (heads ? list : wants.test(lead)))) return null;
  return below.map((each) => ({
    ...apart(each),
    leadIn: index,
    kind: kind ?? 'recommendation',
    outcome: kind ? 'record' : 'unsettled',
    reason: kind
      ? 'Its lead-in says what it is.'
      : 'What stands above asks, but gives no time and does not call it a recommendation.',
  }));
}

const toChange = grammar`\b(?:${'modals'})(?: \w+){0,2} (?:do|change|improve|better|done|improved)\b`;
const isAsked = grammar`\b(?:they|${'judges'}|${'reports'})(?: \w+){0,2} (?:${'askingVerbs'})\b`;
const required = grammar`\b(?:actions?|improvements?|changes) (?:required|needed)\b`;
const heading = grammar`${toChange}|${isAsked}|${required}|\brequired (?:actions|improvements)\b`;
/** What a body tells itself: "What we must do next". */
const ourOwn = grammar`\bwe (?:${'modals'})\b`;
/** A heading that asks what a body lacks: "What does the school need to do to improve?" */
const improves = grammar`\b(?:${'modals'})(?: \w+){0,4} (?:improve|better)\?`;
const wants = grammar`\b(?:${'askingVerbs'}|calls? for)\b(?! about)`;
/** What inspectors are said to ask: "They want two things to be better:", "The regulator told the force it must:". */
function kindTold({ bodyNouns, declared }: Text, lead: string, asks: boolean): ListedKind | null {
  const found = judged.test(lead);
  if (better.test(lead)) return found ? 'area for improvement' : null;
  const told = new RegExp(`\\b(?:told|tells?) the (?:${bodyNouns.pattern})(?: \\w+){0,4}:$`);
  return asks && (found || (told.test(lead) && !officers.test(lead, declared)))
    ? 'recommendation'
    : null;
}

const officers = grammar`\b(?:${'offices'})\b`;
const telling = grammar`${'askingVerbs'}|${'sayingVerbs'}|found|finds|say|tell`;
const judged = grammar`\b(?:${'judges'}|${'reports'})\b[^.]{0,40} ${telling}\b`;
const better = /\b(?:improve|improved|better):$/;
const byTime = grammar`(?:^|\b(?:${'modals'}) )(?:${'deadlines'})\b[^.:]{0,140}:$`;

/** The items that a line leads to, or the `sentence` below, which may go on: "to plan; and", "to train." */
function ledBy(text: Text, { index }: Passage, sentence: boolean): Passage[] {
  const near = text.document.passages.slice(index + 1, index + 80);
  // A line in brackets below a heading says for whom the list is.
  const lead = /^\(.*\)$/.test(near[0]?.text ?? '') ? index + 1 : index;
  const items = near.filter(({ leadIn }) => leadIn === lead);
  if (items.length > 0) return items.filter(({ depth }) => depth === 1);
  const last = near.findIndex(({ text }) => !/;(?: and)?$/.test(text));
  const below = near.slice(0, last + 1);
  const heads = below.some(({ folded }) => askHeading(folded) !== null);
  if (!sentence || heads || !below.every(isStatement)) return [];
  const asks = (passage: Passage) => askedOf(text, passage) !== null;
  const more = below.every(asks) ? near.slice(below.length) : [];
  const end = more.findIndex((passage) => !asks(passage));
  return [...below, ...more.slice(0, end < 0 ? undefined : end)];
}
