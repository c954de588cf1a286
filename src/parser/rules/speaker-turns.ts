import { askHeading } from '../document/ask-heading.ts';
import { type Passage, wholeOf, wordsAt } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence, splitSentences } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { speakerAlone } from './named-speaker.ts';
import type { Quotation } from './quotation.ts';
import { inPerson, speaksOfSelf } from './speech.ts';
import { type TurnHead, turnHeads } from './turn-heads.ts';

/**
 * A meeting written down turn by turn: what follows a speaker's name or office, on its line or below it,
 * up to the next is a quote, where two or more speak or the text says that it is spoken. `[00:38] Joss
 * Ackerley, Chief Constable: Not much.` is Joss Ackerley's. Any other such paragraph is left to the editor.
 */
export function speakerTurns(text: Text): Quotation[] {
  const { passages } = text.document;
  const { heads: all, told, asked } = turnHeads(text);
  const sure = areTurns(all, told);
  const heads =
    sure || told || asked
      ? all
      : all.filter(({ known, timed, formal }) => known || timed || formal);
  const prose = passages.slice(0, heads[0] ? beginOf(heads[0]) : 0).filter(isSentence);
  const own =
    (prose.length === 0 && heads.filter(({ formal }) => formal).length < 2) ||
    prose.some((each) => inPerson(each.text));
  // Who leads a meeting opens or closes it.
  const leaders = [heads[0], heads.at(-1)].map((each) => each?.speaker);
  const turns: Quotation[] = [];
  for (const [nth, head] of heads.entries()) {
    const { timed, from, said, known, weak, formal, ...attribution } = head;
    const next = heads[nth + 1];
    const until = attribution.passage > from.passage ? attribution.passage : next && beginOf(next);
    const rest = passages.slice(from.passage + 1, until);
    const within = (told || (sure && weak)) && next !== undefined;
    const end = rest.findIndex((each) => !goesOn(each, within || timed || formal));
    const paragraphs = [passages[from.passage], ...rest.slice(0, end < 0 ? undefined : end)]
      .flatMap((each) => (each ? wholeOf(each) : []))
      .map((each) => (each.passage === from.passage ? { ...each, start: from.start } : each))
      .filter((each) => /^[^[]/.test(wordsAt(text.document, each)));
    const person = attribution.kind !== 'other';
    const stated = formal && known && !own && (person || speaksOfSelf(said));
    const doubt = (sure && known) || stated ? null : mayBe;
    const named =
      sure ||
      (!timed && (asked || inPerson(said) || (!weak && person) || (formal && speaksOfSelf(said))));
    // A text that is one letter or column is nobody's words in it.
    const whole = formal && prose.length === 0 && heads.length === 1;
    const most = paragraphs.length * 2 > passages.filter(isSentence).length;
    if (!named || paragraphs.length === 0 || (whole && most)) continue;
    const last = turns.at(-1);
    const asks = last?.paragraphs.at(-1);
    const answers = asks !== undefined && wordsAt(text.document, asks).endsWith('?');
    const leads = !known || formal || leaders.includes(attribution.speaker);
    const none = nobody.test(attribution.speaker)
      ? noName
      : leads && !answers
        ? procedural(text, paragraphs)
        : null;
    const before = heads[nth - 1];
    const again =
      (timed && before?.timed) || /(?:^|\s)[2-9]\/\d\b/.test(passages[from.passage]?.text ?? '');
    const goes =
      again && last && (last.none ?? none) === null && before?.speaker === attribution.speaker;
    if (goes) last.paragraphs.push(...paragraphs);
    else turns.push({ paragraphs, attribution, none: sure ? none : null, doubt, written: formal });
    // Where others speak before and behind, somebody speaks below a line that names nobody.
    const left =
      sure && next && end >= 0
        ? rest.slice(end).filter((each) => isSentence(each) && inPerson(each.text))
        : [];
    for (const each of left)
      turns.push({
        paragraphs: [wholeOf(each)],
        attribution: null,
        none: null,
        doubt: mayBe,
        written: false,
      });
  }
  return turns;
}

const nobody = /^(?:unknown|unidentified|an?) /i;
const noName = 'Nobody is named.';

const mayBe = 'It may be what somebody says, or words below a label.';

/** Why words only lead a meeting: `Thank you. Item 7.`, `Right, we are live. Ms Lee is next.` */
function procedural(text: Text, paragraphs: ParsedSpan[]): string | null {
  const sentences = paragraphs.flatMap((each) => {
    const words = wordsAt(text.document, each);
    return splitSentences(words).map(({ start, end }) => words.slice(start, end));
  });
  const leads = (each: string) => {
    const [{ length }, folded] = [each.split(' '), fold(each)];
    const brief = length <= (each.endsWith('?') ? 6 : 13) && !substance.test(folded);
    const calls = length <= 4 && /\s\p{Lu}\p{Ll}+\.$/u.test(each);
    return (
      opens.test(folded) ||
      (brief && leading.test(folded)) ||
      calls ||
      speakerAlone(text, each.replace(/\.$/, ''), true) !== null
    );
  };
  const only = sentences.every((each) => leads(each) || remark.test(fold(each)));
  return only && sentences.some(leads) ? 'It only leads the meeting.' : null;
}

const opens = /^(?:item \d|(?:i|we) (?:now )?(?:thank|welcome|invite) )[^?]{0,200}$/;
/** A few words that tell nothing: "Noted.", "Right, stay there." */
const remark = grammar`^(?!(?:${'pronouns'}|${'determiners'})\b)(?:[^\s?]+ ?){1,4}$`;
const leading = grammar`\b(?:${'procedure'})\b`;
/** Words that speak of what was inspected, or of how it was found. */
const substance = grammar`\b(?:${'judges'}|${'reports'}|inspected|grade|graded)\b`;

/** The first passage of a turn with its head. */
function beginOf({ passage, from }: TurnHead): number {
  return Math.min(passage, from.passage);
}

function isSentence({ text }: Passage): boolean {
  return endsSentence(text);
}

/** Whether what stands behind these heads is surely spoken. */
function areTurns(heads: TurnHead[], told: boolean): boolean {
  const telling = heads.filter(
    ({ timed, kind, said, known }) => timed || (known && (kind !== 'other' || inPerson(said))),
  );
  const speakers = new Set(telling.map(({ speaker }) => speaker)).size;
  const strong = telling.some(({ weak, timed }) => timed || !weak) || telling.length > speakers;
  const speaks = telling.some(({ timed, role, said }) => timed || role !== null || inPerson(said));
  return speaks && strong && (told || speakers > 1 || telling.length > speakers);
}

/** Whether a paragraph without a label goes on with a turn: one within a transcript, or where somebody speaks. */
function goesOn({ kind, text, folded }: Passage, within: boolean): boolean {
  if (
    (kind !== 'paragraph' && !(within && endsSentence(text))) ||
    askHeading(folded) !== null ||
    /^"|: "|^[^.]{2,30}: /.test(folded)
  )
    return false;
  const words = text.replace(/\s*\[[^\]]*\]$/, '');
  return text.startsWith('[') || (endsSentence(words) && (within || inPerson(text)));
}
