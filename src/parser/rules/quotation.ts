import { hasFiniteVerb } from '../document/area-name.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence, splitSentences } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { attributionBefore, signature, signatureAt } from './attribution.ts';
import { speakerOfWords } from './named-speaker.ts';
import { inPerson, speaksOfSelf } from './speech.ts';
import {
  lastSentence,
  type PlacedAttribution,
  placed,
  type Stretch,
  stretchesIn,
} from './stretches.ts';

/** Speech, or words in quotation marks that are none. */
export interface Quotation {
  /** One span a paragraph, without the outer marks. */
  paragraphs: ParsedSpan[];
  attribution: PlacedAttribution | null;
  /** Why it is no speech; null where it is. */
  none: string | null;
  /** Why it may be no speech; null where nothing speaks against it. */
  doubt: string | null;
  /** `quoted` in marks, `spoken` as a turn, or `written`: a text of its own, in which others may be quoted. */
  form: 'quoted' | 'spoken' | 'written';
}

/**
 * Speech opens with a mark on every paragraph and closes on the last; who speaks stands before it
 * (`Chief Constable Ann Lee said:`) or after (`,” said Ann.`): each yields one quote of all its
 * paragraphs. Words in marks within the writer's own sentence yield none: `said that “parts have
 * slipped”`.
 */
export function quotations(text: Text): Quotation[] {
  const found: Quotation[] = [];
  let speech: Quotation | null = null;
  let last: Stretch | null = null;
  for (const stretch of text.document.passages.flatMap((passage) => stretchesIn(text, passage))) {
    if (speech && last && goesOn(text, speech, last, stretch)) {
      speech.paragraphs.push(spanOf(stretch));
      speech.attribution ??= stretch.after ?? last.after;
    } else {
      const quotation = begun(text, stretch, speech);
      found.push(quotation);
      if (quotation.none !== null) continue;
      speech = quotation;
    }
    last = stretch;
  }
  found.push(...unmarked(text));
  for (const quotation of found)
    if (quotation.none === null)
      quotation.attribution ??= signed(text, quotation.paragraphs.at(-1)?.passage ?? 0);
  return found;
}

/** Words behind a colon that lost their marks: "He wrote to me: we had the lead back first." */
function unmarked({ document }: Text): Quotation[] {
  return document.passages.flatMap(({ index, kind, text, folded }): Quotation[] => {
    const behind = trailing.test(folded);
    const lead = !behind && kind === 'paragraph' ? leading.exec(folded) : null;
    if (folded.includes('"') || !(behind || lead)) return [];
    const start = lead ? lead.index + lead[0].length : 0;
    const end = lead ? start + (splitSentences(text.slice(start))[0]?.end ?? 0) : text.length;
    if (!speaksOfSelf(text.slice(start, end))) return [];
    return [quoted([{ passage: index, start, end }], within)];
  });
}

const trailing = grammar`^(?:i|we|my|our) [^.:]{20,300}, (?:${'sayingVerbs'}) [^.,:]{3,60}\.`;
const leading = grammar`\b(?:${'sayingVerbs'})\b[^.:]{0,30}: (?=\p{L})`;
const nobody = 'Who is said to say it is not named.';
const within = 'It may be what somebody says, within a sentence of the writer’s.';

/** Words of nobody told yet. */
export function quoted(paragraphs: ParsedSpan[], doubt: string | null): Quotation {
  return { paragraphs, attribution: null, none: null, doubt, form: 'quoted' };
}

function begun(text: Text, stretch: Stretch, speech: Quotation | null): Quotation {
  const attribution = stretch.before ?? above(text, stretch, speech) ?? stretch.after;
  const begun = { ...quoted([spanOf(stretch)], null), attribution };
  const { said, single, introduced, unnamed, told, apart } = stretch;
  if (isSpeech(stretch) && (attribution || !single || introduced))
    return introduced && !attribution && !stretch.opens ? { ...begun, doubt: nobody } : begun;
  // "For Lee it was proof that “you cannot do it all”" holds a whole clause of hers.
  const { length } = said.split(' ');
  const whole = subject.test(said) || hasFiniteVerb(fold(said));
  const own = !single && ((length > 6 && (introduced || attribution)) || (whole && inPerson(said)));
  const clause = length > 4 && (own || told || (apart && isSpeech(stretch)));
  if (clause && !(unnamed && !attribution)) return { ...begun, doubt: within };
  const none = 'A few words in marks, within a sentence of the writer’s.';
  return { ...begun, attribution: null, none };
}

/** Who does something, at the head of a clause: “you cannot do it all”. */
const subject = /^(?:and |but )?(?:i|you|we) /i;

/** The number of a post, `1/3`, is none of its words. */
function spanOf({ passage, start, end, said }: Stretch): ParsedSpan {
  return { passage, start: start + (/^\d\/\d+ /.exec(said)?.[0].length ?? 0), end };
}

/** Whether words belong to the speech before them: no one else is said to speak. */
function goesOn(text: Text, speech: Quotation, last: Stretch, stretch: Stretch): boolean {
  const { passage, opens, follows, before, after, said } = stretch;
  if (passage === last.passage) {
    // In “One,” said Ann, “and two.” the same words stand behind the first and before the second.
    return follows || (last.after !== null && (!before || /^\p{Ll}/u.test(said)));
  }
  // A caption may stand in an open quotation.
  const between = text.document.passages.slice(last.passage + 1, passage);
  const told = between.some((each) => endsSentence(each.text) || /:$/.test(each.text));
  if (before || told || between.length > (last.closed ? 0 : 1)) return false;
  if (last.closed && (/^\p{Ll}/u.test(said) || (speech.attribution && signed(text, passage))))
    return false;
  const open = !last.closed && !speech.attribution;
  const own = after !== null && speech.attribution?.speaker.endsWith(` ${after.speaker}`);
  return opens && (after === null || after.kind === 'pronoun' || own || open);
}

/** Whether marked words are a sentence or more, and not a grade, a title or a fragment. */
function isSpeech({ said, single, closed }: Stretch): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(said)) return false;
  return (
    endsSentence(said) || /,$/.test(said) || !closed || (said.split(' ').length >= 8 && !single)
  );
}

/** The attribution that ends the passage above: `Chief Constable Ann Lee said:`, or names who speaks below. */
function above(
  text: Text,
  { passage, opens }: Stretch,
  speech: Quotation | null,
): PlacedAttribution | null {
  const before = text.document.passages[passage - 1];
  if (!opens || !before) return null;
  const signs = speech && !speech.attribution && speech.paragraphs.at(-1)?.passage === passage - 2;
  const sentence = lastSentence(before.text);
  const told = attributionBefore(text, sentence);
  if (told) return placed(told, before, before.text.length - sentence.length);
  if (signs || endsSentence(before.text)) return null;
  const place = { start: 0, end: before.text.length };
  const owner = speakerOfWords(text, before.text);
  return placed(signature(text, before.text) ?? (owner && { ...owner, ...place }), before, 0);
}

/** The signature that is the whole passage below a quotation, or a name above an office. */
function signed(text: Text, passage: number): PlacedAttribution | null {
  const below = text.document.passages[passage + 1];
  return below ? placed(signatureAt(text, below), below, 0) : null;
}
