import { askHeading } from '../document/ask-heading.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { signatureAt } from './attribution.ts';
import type { Named } from './named-speaker.ts';
import { inPerson, isHeadSpoken, saysI, speaksOfSelf } from './speech.ts';
import { isInFront, type TurnHead, turnHeads } from './turn-heads.ts';
import { type NamedHead, speakersOf } from './turn-speakers.ts';

/** A head of a turn, whose it is, as far as it says, and whether it is known who that is. */
export type Turn = TurnHead & { by: Named; known: boolean };
export type Transcript = ReturnType<typeof transcriptOf>;

/**
 * Decides of a whole text whether it is a transcript, and where whose turn begins. `Ann Lee: Not much.` alone
 * is no turn; where two speak by heads of that kind, or one again, each is. A label of nobody is a turn of
 * nobody known, but where it comes again in what is said to be spoken (`told`), or somebody asks in it and
 * somebody answers (`asked`).
 */
export function transcriptOf(text: Text) {
  const writer = writerOf(text);
  const heads = speakersOf(text, turnHeads(text)).filter((head) => !isWriters(head, writer));
  const start = (heads.find(isInFront) ?? heads[0])?.from.passage ?? 0;
  const told = isHeadSpoken(text.document.passages.slice(0, start));
  const labels = Map.groupBy(heads, ({ label }) => fold(label));
  const speakers = Map.groupBy(heads, ({ who }) => who?.speaker);
  const beside = Map.groupBy(heads, ({ from }) => from.passage);
  const isAgain = ({ label }: NamedHead) => labels.get(fold(label))?.length !== 1;
  const clocks = heads.filter(({ form }) => form === 'timed').length;
  const isKnown = (head: NamedHead) => {
    const { form, who, label } = head;
    const titled = who && (who.speaker !== label || speakers.get(who.speaker)?.length !== 1);
    const recurs = form === 'marked' && told && isAgain(head) && label.length > 2;
    const timed = form === 'timed' && (who !== null || clocks > 1);
    return timed || recurs || (form === 'lone' ? titled === true : who !== null);
  };
  const own = heads.filter(
    (head) => head === firstOf(beside.get(head.from.passage) ?? [], isAgain),
  );
  // Where names alone on their lines recur, another is a head as they are.
  const [, series] = own.filter((head) => head.form === 'lone' && isKnown(head));
  const found = own.flatMap((head): Turn[] => {
    const { form, said, who, label, role } = head;
    const known = isKnown(head) || (form === 'lone' && who?.kind === 'person' && Boolean(series));
    const capitals = !/\p{Ll}{2}/u.test(head.passage.text.slice(0, label.length));
    const speaks = form === 'sent' && speaksOfSelf(said);
    const kept = known || isAgain(head) || capitals || speaks;
    const nobody = { speaker: label.replace(/(?:,|\s\().*$/, ''), kind: 'other' as const };
    const by = { ...(who ?? nobody), role: who?.role ?? role };
    const isAsk = [head.passage.folded, fold(said)].some(askHeading);
    return kept && !isAsk ? [{ ...head, by, known }] : [];
  });
  const few = found.filter(({ known }) => known).length <= found.length / 2;
  // Where names in capitals are heads, so are others that are printed so before and behind them.
  const inCapitals = ({ passage, label }: Turn) =>
    !/\p{Ll}{2}/u.test(passage.text.slice(0, label.length));
  const printed = found.filter(({ known }) => known).every(inCapitals);
  const isFirm = (turn: Turn) =>
    turn.known || turn.form === 'sent' || (!few && printed && inCapitals(turn));
  const asked = few && isAsked([...labels.values()].filter(([, other]) => other));
  const first = asked ? -1 : found.findIndex(isFirm);
  const all = first < 0 ? found : found.slice(first, found.findLastIndex(isFirm) + 1);
  const sure = isTranscript(all, told);
  return { turns: sure || told || asked ? all : all.filter(isFirm), told, sure, asked };
}

/** Who signs a text at its end, with an office: it is the writer's own. */
function writerOf(text: Text): Named | null {
  const { passages } = text.document;
  const end = passages.findLastIndex(({ text: words }) => endsSentence(words));
  for (const passage of passages.slice(end + 1)) {
    const near = `${passage.text} ${passages[passage.index + 1]?.text ?? ''}`;
    const office = text.peopleNames.hasOffice(near.replace(/[,()]/g, ' '));
    const signed = office ? signatureAt(text, passage) : null;
    if (signed?.kind === 'person' && signed.role !== null) return signed;
  }
  return null;
}

/** Whether a label above words or before them is the writer's, who says all of the text that is in no marks. */
function isWriters({ passage, from, who }: NamedHead, writer: Named | null): boolean {
  if (!writer || !who || passage.index > from.passage) return false;
  const office = fold(writer.role ?? '').replace(/ for .*/, '');
  return who.kind === 'other' && office.endsWith(fold(who.speaker));
}

/** Which of several heads of the same words says who speaks. */
function firstOf(same: NamedHead[], isAgain: (head: NamedHead) => boolean) {
  const sent = same.filter(({ form }) => form === 'sent');
  return (
    sent.find(({ who }) => who?.kind === 'person') ??
    same.find(isInFront) ??
    sent[0] ??
    same.find((head) => head.who && isAgain(head)) ??
    same.find(({ who }) => who) ??
    same.at(-1)
  );
}

/** Whether several labels come again, with a question behind one, and somebody speaks. */
function isAsked(labels: NamedHead[][]): boolean {
  const said = labels.flat().map((head) => head.said);
  const [questions, answers] = [true, false].map((asks) =>
    said.filter((each) => each.endsWith('?') === asks),
  );
  return labels.length > 1 && questions?.length !== 0 && answers?.some(saysI) === true;
}

/** Whether two speak, or one again, in the first person, with a time or a mark behind a name or a name that recurs. */
function isTranscript(turns: Turn[], told: boolean): boolean {
  const telling = turns.filter(
    ({ known, form, by, said }) =>
      known && (form === 'timed' || by.kind !== 'other' || inPerson(said)),
  );
  const speakers = new Set(telling.map(({ by }) => by.speaker)).size;
  const recurs = telling.length > speakers;
  const formal = telling.some(({ form }) => form === 'timed' || form === 'marked');
  const speaks = telling.some(
    ({ form, by, said }) => form === 'timed' || by.role !== null || inPerson(said),
  );
  return speaks && (formal || recurs) && (told || speakers > 1 || recurs);
}
