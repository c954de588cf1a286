import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import type { AskReading } from './asks.ts';

/**
 * Why words of an ask ask nothing of a body now; null where they may: "The panel should note it." is asked
 * of a meeting, and what stands above "This was met." is done.
 */
export function refusalOf(
  { document, voice }: Text,
  { span, leadIn, heading, kind }: AskReading,
): string | null {
  const asked = document.passages[span.passage]?.folded.slice(span.start) ?? '';
  const words = document.passages[leadIn ?? span.passage]?.folded.slice(-300) ?? '';
  const above = document.passages[heading ?? -1]?.folded ?? '';
  const own = voice.kind === 'publisher' && ofMeeting.test(asked);
  if (own || members.test(words) || toMembers.test(above))
    return 'A meeting asks this of its own members.';
  return kind !== 'cause of concern' && met.test(document.passages[span.passage + 1]?.folded ?? '')
    ? 'The words behind say that it is done, or was asked before.'
    : null;
}

const noted = grammar`\b(?:${'gatherings'}|authority|board)\b[^.]{0,60}\bnotes?\b`;
const invited = grammar`\b(?:${'gatherings'}) (?:${'copulas'}) (?:asked|invited|requested|recommended)\b`;
const recommended = grammar`\brecommended\b[^.]{0,40}\b(?:${'gatherings'})\b`;
const resolved = grammar`^\W*(?:\d\S* )?(?:resolved\b|that (?:the )?(?:${'gatherings'})\b)`;
const members = grammar`${noted}|${invited}|${recommended}|${resolved}`;
/** What a paper asks of the meeting that it is for: "2.2 The Committee should invite the Chief." */
const ofMeeting = grammar`^\W*(?:\d\S* )?(?:the )?(?:${'gatherings'}) (?:${'modals'}) `;
const done = grammar`met|closed|completed|discharged|made (?:on|in|at)`;
const met = grammar`^(?:this|the) (?:\w+ ){0,3}(?:was|is|has been|had been) (?:now )?${done}\b`;
const toMembers = grammar`\b(?:to|for) (?:the )?(?:${'gatherings'})\b`;
