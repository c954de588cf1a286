import { fold } from '../document/normalise.ts';
import { peopleWith } from '../document/people-told.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { attributionBefore } from './attribution.ts';
import { type Named, ownerIn, speakerAlone, speakerIn, speakerOfWords } from './named-speaker.ts';
import { inPerson } from './speech.ts';
import { isInFront, type TurnHead } from './turn-heads.ts';

/** A head with whom it names; null where it is nobody. */
export type NamedHead = TurnHead & { who: Named | null };

/**
 * Says whom each head of a turn names. A short label is of whom the text names elsewhere: beside `Ann Lee
 * (Chair)` the line `Chair: Not much.` is Ann Lee's, and `A:` is whoever was met for an interview.
 */
export function speakersOf(text: Text, heads: TurnHead[]): NamedHead[] {
  const named = heads.map((head) => speakerOf(text, head));
  // `Vox Pop (Woman)` and `Vox Pop (Man)` are not one person of that name.
  const labels = [...new Set(heads.map(({ label }) => fold(label)))];
  const likes = Map.groupBy(
    labels.filter((label) => kindOf.test(label)),
    (label) => label.replace(kindOf, ''),
  );
  const isKind = (label: string) =>
    kindOf.test(label) && likes.get(label.replace(kindOf, ''))?.length !== 1;
  const found = named.map((who, nth) => (isKind(fold(heads[nth]?.label ?? '')) ? null : who));
  const told = found.flatMap((who) =>
    who?.kind === 'person' ? [{ name: who.speaker, role: who.role }] : [],
  );
  const { calledBy, roles } = peopleWith(text, told);
  const interview = interviewOf(text, heads);
  return heads.map((head, nth) => {
    const who = found[nth] ?? null;
    const form = saysWhose(text, head) && head.form === 'lone' ? 'sent' : head.form;
    const label = who?.speaker ?? ownerIn(head.label) ?? head.label;
    const whole = calledBy(label) ?? interview(label);
    const role = who?.role ?? roles.get(whole ?? '') ?? null;
    return { ...head, form, who: whole ? { speaker: whole, role, kind: 'person' } : who };
  });
}

const kindOf = / \(\p{L}{3,}\)$/u;

function speakerOf(text: Text, head: TurnHead): Named | null {
  const { label, said, passage, role, form } = head;
  const alone = speakerAlone(text, label, true);
  if (alone) return { ...alone, role: alone.role ?? role };
  const owner = speakerOfWords(text, label);
  if (owner) return owner;
  if (form === 'sent') return speakerIn(text, label);
  if (!isInFront(head) && passage.text.endsWith(':')) return attributionBefore(text, passage.text);
  // `Ann Lee, call handler` above "I start at six."
  const name = /^([^,]+), \p{Ll}[^,.:]{2,60}$/u.exec(label)?.[1];
  return name && inPerson(said) ? speakerAlone(text, name, false) : null;
}

/** Whether a line says that somebody's words stand below it: `Statement from Ann Lee`, `Ann Lee said:`. */
function saysWhose(text: Text, head: TurnHead): boolean {
  const { label, passage } = head;
  return ownerIn(label) !== null || attributionBefore(text, passage.text) !== null;
}

/**
 * Who asks and who answers behind `Q` and `A`, as the words above them tell of two people: "Ann Lee met Ben Ash
 * at the station." Where they name one person, that one answers.
 */
function interviewOf(text: Text, heads: TurnHead[]): (label: string) => string | undefined {
  const first = heads.find(({ label }) => asking.test(label));
  const above = text.document.passages.slice(0, first?.passage.index ?? 0);
  const people = above.flatMap(({ index, folded }) =>
    text
      .peopleIn(index)
      .map(({ name, end }) => ({ index, name, asks: meets.test(folded.slice(end)) })),
  );
  const asker = people.find(({ asks }) => asks);
  const others = people.filter(({ index }) => index === (asker?.index ?? index));
  const names = new Set(others.map(({ name }) => name).filter((name) => name !== asker?.name));
  const [answerer, another] = names;
  return (label) =>
    asking.test(label)
      ? asker?.name
      : /^a(?:nswer)?$/i.test(label) && !another
        ? answerer
        : undefined;
}

const asking = /^q(?:uestion)?$/i;
const talks = grammar`talks|talked|speaks|spoke|asks|asked|interviews|interviewed|sits|sat|put`;
const meets = grammar`^(?:,? (?:of|from|for) [^.]{3,60}?)? (?:meets|met|${talks}) `;
