import type { Passage } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence, splitSentences } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import { type MarkedWords, markedWords } from '../marks/quotation-marks.ts';
import type { Text } from '../text.ts';
import { type Attribution, attributionAfter, attributionBefore } from './attribution.ts';

/** An attribution with the passage where it stands. */
export type PlacedAttribution = Attribution & { passage: number };

/** Words in marks, and what stands beside them. */
export interface Stretch extends MarkedWords {
  said: string;
  /** Whether nothing stands before them in their passage, and between them and the stretch before. */
  opens: boolean;
  follows: boolean;
  /** Whether a verb of saying and a colon lead to them, or "according to" somebody. */
  introduced: boolean;
  /** Whether nothing of their sentence stands before them. */
  apart: boolean;
  /** Whether they are all that somebody is said to say: "She told us that ‘good is dear’". */
  told: boolean;
  /** Whether the words before say that somebody speaks and not who: "A resident told us". */
  unnamed: boolean;
  /** Who speaks, as the words before them and behind them tell. */
  before: PlacedAttribution | null;
  after: PlacedAttribution | null;
}

/**
 * The stretches of a passage that stand in marks, each with who speaks as the words beside it tell: of
 * `Ann Lee said: “Yes.”` one that is Ann Lee's.
 */
export function stretchesIn(text: Text, passage: Passage): Stretch[] {
  if (passage.kind === 'heading') return [];
  const words = passage.text;
  const marked = markedWords(passage);
  return marked.map((each, nth) => {
    // A title in marks may stand in what leads to them: "Ann, of the ‘Speak Up’ panel, said: ‘Yes.’"
    const [far, near] = [marked[nth - 2], marked[nth - 1]];
    const from = outerEnd(near && isTitle(words, near) ? far : near);
    const start = Math.max(0, each.start - 1);
    const lead = words.slice(from, start);
    const tail = words.slice(outerEnd(each), (marked[nth + 1]?.start ?? words.length + 1) - 1);
    const sentence = lastSentence(lead);
    const follows = lead.trim() === '';
    return {
      ...each,
      said: words.slice(each.start, each.end),
      opens: from === 0 && follows,
      follows: from > 0 && follows,
      introduced: saying.test(fold(sentence)),
      apart: follows || endsSentence(lead.trimEnd()),
      told: told.test(fold(sentence)),
      unnamed: unnamed.test(fold(sentence)),
      before: placed(attributionBefore(text, sentence), passage, start - sentence.length),
      after: placed(attributionAfter(text, tail), passage, outerEnd(each)),
    };
  });
}

function isTitle(words: string, { start, end, single }: MarkedWords): boolean {
  const said = words.slice(start, end);
  return single && /^\p{Lu}/u.test(said) && !/[.,!?]$/.test(said) && said.split(' ').length < 4;
}

const saying = grammar`\b(?:${'sayingVerbs'})\b[^.]{0,40}: ?$|\b(?:according to [^.:"]{3,60}|(?:exact|own|very) words), ?$`;

const told = grammar`\b(?:(?:${'sayingVerbs'})\b(?: \w+)?|(?:${'reports'}) has it) that $|\bwhich (?:\w+ ){1,4}called $`;
const unnamed = grammar`^(?:an?|one|another|some|several|many|most|people)\b[^.:"]*\b(?:${'sayingVerbs'})\b[^.:"]{0,60}:? ?$`;

function outerEnd(words: MarkedWords | undefined): number {
  return words ? words.end + (words.closed ? 1 : 0) : 0;
}

/** An attribution in words that begin at an offset of a passage. */
export function placed(
  found: Attribution | null,
  { index }: Passage,
  offset: number,
): PlacedAttribution | null {
  if (!found) return null;
  const start = Math.max(0, offset + found.start);
  return { ...found, passage: index, start, end: offset + found.end };
}

/** The sentence with which words end. */
export function lastSentence(text: string): string {
  const words = text.slice(-800);
  return words.slice(splitSentences(words).at(-1)?.start);
}
