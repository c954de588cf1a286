import type { BodiesAbout } from '../document/bodies-about.ts';
import { wordsAt } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { type PeopleTold, peopleTold } from '../document/people-told.ts';
import type { ParsedLedgerEntry, ParsedQuote, ParsedSpan, ParsedVoice } from '../parsed-report.ts';
import type { Quotation } from '../rules/quotation.ts';
import type { PlacedAttribution } from '../rules/stretches.ts';
import type { Text } from '../text.ts';
import { fullName, lastNamed } from './who-is-meant.ts';

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
    if (typeof who === 'string') {
      const no = who === untold ? noSpeech(text, first) : null;
      return [{ ...base, outcome: no ? 'dismissed' : 'unsettled', reason: no ?? who }];
    }
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

/** Says what became of each quotation, with what would settle it. */
export function quoteEntries(quotes: SettledQuote[]): ParsedLedgerEntry[] {
  return quotes.map(({ span, outcome, reason }) => ({
    mark: 'quotation',
    span,
    outcome,
    reason,
    couldBe: outcome === 'record' ? null : { span, as: { as: 'quote', speaker: '…', role: null } },
  }));
}

const unclosed = 'It may run on to where the next mark closes, over paragraphs without marks.';

/** Whether words that no mark closes stand above a mark that closes and was never opened. */
function runsOn({ document: { passages } }: Text, { passage }: ParsedSpan): boolean {
  const next = passages.slice(passage + 1, passage + 9).find(({ text }) => /["“”]/.test(text));
  return next !== undefined && /^[^"“”]*["”]$/.test(next.text);
}

/** Why words in marks of nobody told are no speech: a title is of a text. */
function noSpeech(text: Text, span: ParsedSpan): string | null {
  const said = wordsAt(text.document, span);
  const capitals = said.split(' ').filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  const title = capitals.length > 2 && capitals.every((word) => /^\p{Lu}/u.test(word));
  return title || /^\p{Lu}[^.:!?"]{3,60}: [^.:!]{8,80}[^.!,]$/u.test(said)
    ? 'It is a title.'
    : null;
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
        ? lastNamed(text, said, people, spoken)
        : people.namedBy(speaker);
  const [only = speaker, ...others] = meant;
  if (others.length > 0) return `“${speaker}” may be ${meant.join(' or ')}.`;
  if (kind === 'pronoun' && meant.length === 0) return `Whom “${speaker}” means is not told above.`;
  return { speaker: only, role: role ?? people.roles.get(only) ?? null };
}

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
