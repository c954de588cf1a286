import { askHeading } from '../document/ask-heading.ts';
import { type Passage, wholeOf, wordsAt } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { speakerAlone } from './named-speaker.ts';
import { isProcedure } from './procedure.ts';
import type { Quotation } from './quotation.ts';
import { inPerson, isHeadSpoken, saysI, speaksOfSelf } from './speech.ts';
import { isInFront, turnHeads } from './turn-heads.ts';
import { type NamedHead, speakersOf } from './turn-speakers.ts';

/** A head of which it is said whether it is known who speaks. */
type Head = NamedHead & { known: boolean; speaker: string };

/**
 * A meeting written down turn by turn: what follows a speaker's name or office, on its line or below it,
 * up to the next is a quote, where two or more speak or the text says that it is spoken. `[00:38] Joss
 * Ackerley, Chief Constable: Not much.` is Joss Ackerley's. Any other such paragraph is left to the editor.
 */
export function turnsOf(text: Text): Quotation[] {
  const { passages } = text.document;
  const { heads, told, sure, asked } = transcriptOf(text);
  const prose = passages.slice(0, heads[0] ? beginOf(heads[0]) : 0).filter(isSentence);
  const sent = heads.filter(({ form }) => form === 'sent');
  const own = (prose.length === 0 && sent.length < 2) || prose.some((each) => inPerson(each.text));
  // Who leads a meeting opens or closes it.
  const leaders = [heads[0], heads.at(-1)].map((each) => each?.speaker);
  const turns: Quotation[] = [];
  for (const [nth, head] of heads.entries()) {
    const { form, from, said, known, speaker, who, passage } = head;
    const next = heads[nth + 1];
    const until = passage.index > from.passage ? passage.index : next && beginOf(next);
    const rest = passages.slice(from.passage + 1, until);
    const within = (told || (sure && form === 'lone')) && next !== undefined;
    const end = rest.findIndex(
      (each) => !goesOn(each, within || form === 'timed' || form === 'sent'),
    );
    const [first, ...others] = [
      passages[from.passage],
      ...rest.slice(0, end < 0 ? undefined : end),
    ];
    const paragraphs = [first, ...others]
      .flatMap((each) => (each ? wholeOf(each) : []))
      .map((each) => (each.passage === from.passage ? { ...each, start: from.start } : each))
      .filter((each) => /^[^[]/.test(wordsAt(text.document, each)));
    const person = who !== null && who.kind !== 'other';
    const stated = form === 'sent' && known && !own && (person || speaksOfSelf(said));
    const doubt = (sure && known) || stated ? null : mayBe;
    const named =
      sure ||
      (form !== 'timed' &&
        (asked ||
          inPerson(said) ||
          (form !== 'lone' && person) ||
          (form === 'sent' && speaksOfSelf(said))));
    // A text that is one letter or column is nobody's words in it.
    const whole = form === 'sent' && prose.length === 0 && heads.length === 1;
    const most = paragraphs.length * 2 > passages.filter(isSentence).length;
    if (!named || paragraphs.length === 0 || (whole && most)) continue;
    const last = turns.at(-1);
    const asks = last?.paragraphs.at(-1);
    const answers = asks !== undefined && wordsAt(text.document, asks).endsWith('?');
    const leads = !known || form === 'sent' || leaders.includes(speaker);
    const none = nobody.test(speaker)
      ? noName
      : leads && !answers && isProcedure(text, paragraphs)
        ? 'It only leads the meeting.'
        : null;
    const before = heads[nth - 1];
    const again =
      (form === 'timed' && before?.form === 'timed') ||
      /(?:^|\s)[2-9]\/\d\b/.test(passages[from.passage]?.text ?? '');
    if (again && last && (last.none ?? none) === null && before?.speaker === speaker)
      last.paragraphs.push(...paragraphs);
    else
      turns.push({
        paragraphs,
        attribution: attributionOf(head),
        none: sure ? none : null,
        doubt,
        form: form === 'sent' ? 'written' : 'spoken',
      });
    // Where others speak before and behind, somebody speaks below a line that names nobody.
    if (sure && next && end >= 0)
      for (const each of rest.slice(end))
        if (isSentence(each) && inPerson(each.text))
          turns.push({
            paragraphs: [wholeOf(each)],
            attribution: null,
            none: null,
            doubt: mayBe,
            form: 'spoken',
          });
  }
  return turns;
}

const nobody = /^(?:unknown|unidentified|an?) /i;
const noName = 'Nobody is named.';

const mayBe = 'It may be what somebody says, or words below a label.';

function attributionOf({ who, speaker, role, passage, from }: Head) {
  return {
    ...(who ?? { speaker, kind: 'other' as const }),
    role: who?.role ?? role,
    passage: passage.index,
    start: 0,
    end: from.start || passage.text.length,
  };
}

/** The heads of a text's turns, and what it is: said to be spoken, surely spoken, or an interview. */
function transcriptOf(text: Text) {
  const lines = speakersOf(text, turnHeads(text));
  const start = (lines.find(isInFront) ?? lines[0])?.from.passage;
  const told = isHeadSpoken(text.document.passages.slice(0, start ?? 0));
  const places = Map.groupBy(lines, ({ from }) => from.passage);
  const turns = Map.groupBy(lines, ({ who }) => who?.speaker);
  const labels = Map.groupBy(lines, ({ label }) => fold(label));
  const isAgain = ({ label }: NamedHead) => (labels.get(fold(label))?.length ?? 0) > 1;
  const own = lines.filter((line) => line === ownAt(places.get(line.from.passage) ?? []));
  const surely = new Set(
    own.filter((line) => {
      const { label, form, who } = line;
      const titled = who && (who.speaker !== label || (turns.get(who.speaker)?.length ?? 0) > 1);
      const recurs = told && isAgain(line) && form !== 'lone' && label.length > 2;
      return (
        (form === 'timed' && (who !== null || isAgain(line) || / /.test(label))) ||
        recurs ||
        (who !== null && (form !== 'lone' || titled === true))
      );
    }),
  );
  const series = [...surely].filter(({ form }) => form === 'lone').length > 2;
  const found = own.flatMap((line, nth): Head[] => {
    const { passage, label, form, said, who } = line;
    const known = surely.has(line) || (series && who?.kind === 'person');
    // A name that stands again below what it heads signs it, and one behind a label is no speech.
    const last = own[nth - 1];
    if (last?.form === 'sent' && form === 'lone' && who && last.who?.speaker === who.speaker)
      return [];
    const untimed = form === 'lone' || form === 'marked';
    if (untimed && speakerAlone(text, said.replace(/\.$/, ''), false)) return [];
    const capitals = !/\p{Ll}{2}/u.test(passage.text.slice(0, label.length));
    const kept =
      known ||
      capitals ||
      isAgain(line) ||
      form === 'timed' ||
      (form === 'sent' && speaksOfSelf(said));
    const speaker = who?.speaker ?? label.replace(/(?:,|\s\().*$/, '');
    return kept ? [{ ...line, known, speaker }] : [];
  });
  const often = [...labels.values()].filter(([one, other]) => other && one?.role === null);
  const few = found.filter(({ known }) => known).length <= found.length / 2;
  const asked = few && isAsked(often);
  const isFirm = ({ known, form }: Head) => known || form === 'sent';
  const first = asked ? -1 : found.findIndex(isFirm);
  const all = first < 0 ? found : found.slice(first, found.findLastIndex(isFirm) + 1);
  const sure = areTurns(all, told);
  const heads =
    sure || told || asked ? all : all.filter((head) => isFirm(head) || head.form === 'timed');
  return { heads, told, sure, asked };
}

/** Of several lines beside the same words the first that names anybody says who speaks. */
function ownAt(same: NamedHead[]): NamedHead | undefined {
  return (
    same.find(({ form, who }) => form === 'sent' && who?.kind === 'person') ??
    same.find(isInFront) ??
    same.find(({ form }) => form === 'sent') ??
    same.find(({ who }) => who) ??
    same.at(-1)
  );
}

/** Whether several labels come again, with a question behind one, and somebody speaks. */
function isAsked(labels: NamedHead[][]): boolean {
  const said = labels.flat().map((line) => line.said);
  const [questions, answers] = [true, false].map((asks) =>
    said.filter((each) => each.endsWith('?') === asks),
  );
  return labels.length > 1 && questions?.length !== 0 && answers?.some(saysI) === true;
}

/** Whether what stands behind these heads is surely spoken. */
function areTurns(heads: Head[], told: boolean): boolean {
  const telling = heads.filter(
    ({ form, who, said, known }) =>
      form === 'timed' || (known && (who?.kind !== 'other' || inPerson(said))),
  );
  const speakers = new Set(telling.map(({ speaker }) => speaker)).size;
  const strong =
    telling.some(({ form }) => form === 'timed' || form === 'marked') || telling.length > speakers;
  const speaks = telling.some(
    ({ form, who, role, said }) =>
      form === 'timed' || (who?.role ?? role) !== null || inPerson(said),
  );
  return speaks && strong && (told || speakers > 1 || telling.length > speakers);
}

/** The first passage of a turn with its head. */
function beginOf({ passage, from }: Head): number {
  return Math.min(passage.index, from.passage);
}

function isSentence({ text }: Passage): boolean {
  return endsSentence(text);
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
