import { type Passage, wholeOf } from '../document/document.ts';
import { grammar, wordsOf } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { type AskReading, judged } from './ask-reading.ts';
import { asksFirst, coded, deadline, kindCalled, longest, modal } from './ask-words.ts';

/**
 * A paragraph of its own that asks by a time: "By May 2025, the force should train." yields a
 * recommendation. One that asks without a time is unsettled.
 */
export function alone(text: Text, passage: Passage): AskReading[] {
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
  return begins && short && (isOfBody(text, passage) || isFree(text, passage) || isNamed(passage))
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

const saysSo = grammar`\bthis is an? (?:${'concernHeadings'})\.$`;

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

/** Whether a sentence begins with a name: "Police Moorland should train." */
function isNamed({ text }: Passage): boolean {
  return /^(?:[-•–]\s)?\p{Lu}[\p{L}’'-]+(?: (?:and |of |the )?\p{Lu}[\p{L}’'-]+)+ \p{Ll}/u.test(
    text,
  );
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
