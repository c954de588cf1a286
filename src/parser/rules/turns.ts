import { type Passage, wholeOf, wordsAt } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { isProcedure } from './procedure.ts';
import { type Quotation, quoted } from './quotation.ts';
import { inPerson, speaksOfSelf } from './speech.ts';
import { type Transcript, type Turn, transcriptOf } from './transcript.ts';

/**
 * A meeting written down turn by turn: what follows a speaker's name or office, on its line or below it,
 * up to the next is a quote, where two or more speak or the text says that it is spoken. `[00:38] Joss
 * Ackerley, Chief Constable: Not much.` is Joss Ackerley's. Any other such paragraph is left to the editor.
 */
export function turnsOf(text: Text): Quotation[] {
  const { passages } = text.document;
  const transcript = transcriptOf(text);
  const { turns, sure } = transcript;
  const speakers = new Set(turns.flatMap(({ by, known }) => (known ? by.speaker.split(' ') : [])));
  const own = isOwn(text, turns);
  const found: Quotation[] = [];
  for (const [nth, turn] of turns.entries()) {
    const { paragraphs, left } = extentOf(text, transcript, nth);
    const { form, known, by, passage, from } = turn;
    const stated = form === 'sent' && known && !own;
    if (!sure && !maySpeak(transcript, turn)) continue;
    // Whom the turn before names is asked or greeted, and does not lead the meeting.
    const before = turns[nth - 1];
    const name = by.speaker.split(' ').at(-1) ?? '';
    const called =
      before !== undefined &&
      before.by.speaker !== by.speaker &&
      passages.slice(before.from.passage, passage.index).some((each) => each.text.includes(name));
    const none = nobody.test(by.speaker)
      ? 'Nobody is named.'
      : !called && isProcedure(text, paragraphs, speakers)
        ? 'It only leads the meeting.'
        : null;
    const last = found.at(-1);
    const place = { passage: passage.index, start: 0, end: from.start || passage.text.length };
    const numbered = /(?:^|\s)[2-9]\/\d\b/.test(passages[from.passage]?.text ?? '');
    const again = numbered || (form === 'timed' && before?.form === 'timed');
    if (again && last && (last.none ?? none) === null && before?.by.speaker === by.speaker)
      last.paragraphs.push(...paragraphs);
    else
      found.push({
        paragraphs,
        attribution: { ...by, ...place },
        none: sure ? none : null,
        doubt: (sure && (known || called)) || stated ? null : mayBe,
        form: form === 'sent' ? 'written' : 'spoken',
      });
    found.push(...left.map((each) => quoted([wholeOf(each)], mayBe)));
  }
  return found;
}

const nobody = /^(?:unknown|unidentified|an?) /i;
const mayBe = 'It may be what somebody says, or words below a label.';

/** Whether words below a label that may head no turn are said by somebody. */
function maySpeak({ asked }: Transcript, { form, said }: Turn): boolean {
  return asked || inPerson(said) || (form === 'sent' && speaksOfSelf(said));
}

/** Whether a text is itself what somebody writes, in which a name is the writer's: a letter, a column. */
function isOwn({ document: { passages } }: Text, turns: Turn[]): boolean {
  const begin = turns[0] ? beginOf(turns[0]) : 0;
  const prose = passages.slice(0, begin).filter(({ text }) => endsSentence(text));
  const [, other] = turns.filter(({ form }) => form === 'sent');
  return prose.some(({ text }) => inPerson(text)) || (prose.length === 0 && !other);
}

/**
 * The paragraphs of a turn, up to the next or to what is no speech; and what speaks in the person behind that:
 * where others speak before and behind, somebody speaks below a line that names nobody.
 */
function extentOf({ document }: Text, { turns, told, sure }: Transcript, nth: number) {
  const [turn, next] = [turns[nth], turns[nth + 1]];
  if (!turn) return { paragraphs: [], left: [] };
  const { passages } = document;
  const { passage, from, form } = turn;
  const until = passage.index > from.passage ? passage.index : next && beginOf(next);
  const rest = passages.slice(from.passage + 1, until);
  const within = (told || sure) && next !== undefined;
  const formal = form === 'timed' || form === 'sent';
  const end = rest.findIndex((each) => !goesOn(each, within || formal));
  const own = [passages[from.passage], ...(end < 0 ? rest : rest.slice(0, end))];
  const paragraphs = own
    .flatMap((each) => (each ? wholeOf(each) : []))
    .map((each, at): ParsedSpan => {
      const [{ length }] = /^(?:\[\d{1,4}\]\s)?/.exec(wordsAt(document, each)) ?? [''];
      return { ...each, start: at === 0 ? from.start : length };
    })
    .filter((each) => !wordsAt(document, each).startsWith('['));
  const behind = sure && next && end >= 0 ? rest.slice(end) : [];
  return { paragraphs, left: behind.filter(({ text }) => endsSentence(text) && inPerson(text)) };
}

/** The first passage of a turn with its head. */
function beginOf({ passage, from }: Turn): number {
  return Math.min(passage.index, from.passage);
}

/** Whether a paragraph without a label goes on with a turn: one within a transcript, or where somebody speaks. */
function goesOn({ kind, text, folded }: Passage, within: boolean): boolean {
  if ((kind !== 'paragraph' && !within) || /^"|: "|^[^.]{2,30}: /.test(folded)) return false;
  const words = text.replace(/\s*\[[^\]]*\]$/, '');
  return text.startsWith('[') || (endsSentence(words) && (within || inPerson(text)));
}
