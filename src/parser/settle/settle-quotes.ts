import type { BodiesAbout } from '../document/bodies-about.ts';
import { titledName } from '../document/named-people.ts';
import { fold } from '../document/normalise.ts';
import { type PeopleTold, peopleTold } from '../document/people-told.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedQuote, ParsedSpan, ParsedVoice } from '../parsed-report.ts';
import type { Quotation } from '../rules/quotation.ts';
import type { PlacedAttribution } from '../rules/stretches.ts';
import type { Text } from '../text.ts';

/** What became of one quotation. */
export interface SettledQuote {
  span: ParsedSpan;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  quote: ParsedQuote | null;
  /** Every stretch of it, and whose words they are. */
  speech: ParsedSpan[];
  voice: ParsedVoice | null;
  /** Whether it is a turn or a text of its own, and none of the writer's quotations. */
  turn: boolean;
}

interface Speaker {
  speaker: string;
  role: string | null;
}

/**
 * Says whose words each quotation holds: `she said` is the person named above; one that two could
 * have said is unsettled.
 */
export function settleQuotes(text: Text, about: BodiesAbout, found: Quotation[]): SettledQuote[] {
  const people = peopleTold(text);
  const spoken = found
    .filter(({ none, form }) => none === null && form !== 'written')
    .flatMap(({ paragraphs }) => paragraphs);
  const inSpeech = Map.groupBy(spoken, ({ passage }) => passage);
  return found.flatMap(({ attribution, none, doubt, paragraphs, form }): SettledQuote[] => {
    const [first] = paragraphs;
    if (!first) return [];
    const base = {
      span: first,
      quote: null,
      speech: (none ?? doubt) ? [] : paragraphs,
      voice: null,
      turn: form !== 'quoted',
    };
    if (none !== null) return [{ ...base, outcome: 'dismissed', reason: none }];
    if (doubt !== null) return [{ ...base, outcome: 'unsettled', reason: doubt }];
    const who = attribution ? speakerOf(text, attribution, people, inSpeech) : untold;
    if (runsOn(text, paragraphs.at(-1) ?? first))
      return [{ ...base, outcome: 'unsettled', reason: unclosed }];
    if (typeof who === 'string') return [{ ...base, outcome: 'unsettled', reason: who }];
    const { passage, start, end } = attribution ?? first;
    const voice = voiceOf(text, who);
    const quote: ParsedQuote = {
      body: about.at(first.passage, first.start),
      ...who,
      voice,
      attribution: { passage, start, end },
      paragraphs,
      title: null,
      because: null,
    };
    return [{ ...base, outcome: 'record', reason: `Said by ${who.speaker}.`, quote, voice }];
  });
}

const unclosed = 'It may run on to where the next mark closes, over paragraphs without marks.';

/** Whether words that no mark closes stand above a mark that closes and was never opened. */
function runsOn({ document: { passages } }: Text, { passage, end }: ParsedSpan): boolean {
  if (end < (passages[passage]?.text.length ?? 0)) return false;
  const next = passages.slice(passage + 1, passage + 9).find(({ text }) => /["“”]/.test(text));
  return next !== undefined && /^[^"“”]*["”]$/.test(next.text);
}

const untold = 'Whose words these are is not told beside them.';

/** Who an attribution means; a sentence that says why it cannot be told. */
function speakerOf(
  text: Text,
  said: PlacedAttribution,
  people: PeopleTold,
  spoken: Map<number, ParsedSpan[]>,
): Speaker | string {
  const { speaker, role, kind } = said;
  if (kind === 'other') {
    const [holder, other] = role ? people.inOffice(role) : [];
    return { speaker: holder && !other ? holder : speaker, role };
  }
  const meant =
    kind === 'person'
      ? [fullName(speaker, people)]
      : kind === 'pronoun'
        ? lastNamed(text, said, people, spoken).map((each) => fullName(each, people))
        : people.namedBy(speaker);
  const [only = speaker, ...others] = meant;
  if (others.length > 0) return `“${speaker}” may be ${meant.join(' or ')}.`;
  if (kind === 'pronoun' && meant.length === 0) return `Whom “${speaker}” means is not told above.`;
  return { speaker: only, role: role ?? people.roles.get(only) ?? null };
}

/** "Ní Lee" is Ann Ní Lee, and "Farmer Alice Lee" is Alice Lee, where she is called so elsewhere. */
function fullName(name: string, people: PeopleTold): string {
  const [, own = ''] = /^\S+ (\S{4,} \S+)$/.exec(name) ?? [];
  if (people.roles.has(own)) return own;
  const [longer, other] = people.namedBy(name).filter((each) => each !== name);
  return longer && !other ? longer : name;
}

/**
 * Whom the text last named outside quotations, in the nearest passage that names anyone: for "it", from
 * whom a notice or letter there is.
 */
function lastNamed(
  { document, peopleIn }: Text,
  { passage, start, speaker }: PlacedAttribution,
  people: PeopleTold,
  spoken: Map<number, ParsedSpan[]>,
): string[] {
  for (let index = passage; index >= Math.max(0, passage - 10); index -= 1) {
    const words = document.passages[index]?.text ?? '';
    const isTold = (at: number) =>
      (index < passage || at < start) &&
      (speaker !== 'it' ||
        (index === passage &&
          /\b(?:from|by)\b[^.]*$/.test(words.slice(Math.max(0, at - 160), at)))) &&
      !spoken.get(index)?.some((span) => at >= span.start && at < span.end);
    // "Ann Lee of Fell Moor Police" names one person.
    const named = peopleIn(index).filter(
      ({ start: at, end }) => isTold(at) && !/^ \p{Lu}/u.test(words.slice(end)),
    );
    const inWords = (pattern: typeof offices) =>
      pattern
        .all(document.passages[index]?.folded ?? '')
        .filter((match) => isTold(match.index))
        .at(-1);
    // "I wrote to the chair. In her reply she said:" names nobody else.
    const office =
      inWords(offices) ??
      (index === passage && named.length === 0 ? inWords(anyOffice) : undefined);
    if (office?.[1] && office.index > (named.at(-1)?.start ?? -1)) {
      const holders = people.inOffice(office[1]);
      const printed = words.slice(office.index, office.index + office[0].length);
      return holders.length === 1 ? holders : [printed.replace(/^\W+/, '')];
    }
    if (named.length > 0) return [...new Set(named.map(({ name }) => name))];
    const titled = [...words.matchAll(title)].filter((match) => isTold(match.index)).at(-1)?.[1];
    const [only, ...others] = titled ? people.namedBy(titled) : [];
    if (only && others.length === 0) return [only];
  }
  return [];
}

/** An office as whom a sentence is about: "The chair thanked him." */
const offices = grammar`(?:^|[.!?"] )the ((?:(?:${'officeWords'}) )*(?:${'offices'}))\b(?!')`;
const anyOffice = grammar`\bthe ((?:(?:${'officeWords'}) )*(?:${'offices'}))\b(?!')`;

const title = new RegExp(titledName, 'gu');

/** In what capacity someone speaks: a known person's, else by the office in the role. */
export function voiceOf({ context }: Text, { speaker, role }: Speaker): ParsedVoice {
  const named = ({ name, otherNames }: { name: string; otherNames: string[] }) =>
    [name, ...otherNames].some((each) => fold(each) === fold(speaker));
  const person = context.people.find(named);
  if (person) return { kind: person.voice, person: person.id, organisation: person.organisation };
  const organisation = context.organisations.find(named);
  const words = fold(`${role ?? ''} ${speaker}`);
  const office = context.voices.find(({ offices }) =>
    offices.some((each) => words.includes(fold(each))),
  );
  const own =
    organisation?.kind === 'inspectorate' || /\b(?:inspectorate|report|letter)\b/.test(words);
  const kind = office?.kind ?? (own ? 'inspectorate' : 'publisher');
  return { kind, person: null, organisation: organisation?.id ?? null };
}
