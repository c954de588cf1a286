import type { BodiesAbout } from '../document/bodies-about.ts';
import { titledName } from '../document/named-people.ts';
import { fold } from '../document/normalise.ts';
import type { ParsedQuote, ParsedSpan, ParsedVoice } from '../parsed-report.ts';
import type { PlacedAttribution, Quotation } from '../rules/quotation.ts';
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
  const spoken = found.filter(({ none }) => none === null).flatMap(({ paragraphs }) => paragraphs);
  return found.flatMap((quotation): SettledQuote[] => {
    const [first] = quotation.paragraphs;
    if (!first) return [];
    const { attribution, none, paragraphs } = quotation;
    const base = { span: first, quote: null, speech: none === null ? paragraphs : [], voice: null };
    if (none !== null) return [{ ...base, outcome: 'dismissed' as const, reason: none }];
    if (!attribution)
      return [
        {
          ...base,
          outcome: 'unsettled' as const,
          reason: 'Whose words these are is not told beside them.',
        },
      ];
    const who = speakerOf(text, attribution, spoken);
    if (typeof who === 'string') return [{ ...base, outcome: 'unsettled' as const, reason: who }];
    const voice = voiceOf(text, who);
    const quote: ParsedQuote = {
      body: about.at(first.passage, first.start),
      ...who,
      voice,
      attribution: { passage: attribution.passage, start: attribution.start, end: attribution.end },
      paragraphs,
      title: null,
      because: null,
    };
    return [
      { ...base, outcome: 'record' as const, reason: `Said by ${who.speaker}.`, quote, voice },
    ];
  });
}

/** Who an attribution means; a sentence that says why it cannot be told. */
function speakerOf(text: Text, said: PlacedAttribution, spoken: ParsedSpan[]): Speaker | string {
  const { speaker, role, kind } = said;
  if (kind === 'person') return complete(text, speaker, role);
  if (kind === 'organisation') return { speaker, role };
  if (kind === 'pronoun') return meant(text, said, spoken);
  const people = everyone(text);
  if (kind === 'part of a name') {
    const full = [...people].filter((name) => fold(name).split(' ').includes(fold(speaker)));
    if (full.length > 1) return `“${speaker}” may be ${full.join(' or ')}.`;
    return complete(text, full[0] ?? speaker, role);
  }
  const holders = [...people].filter((name) => holds(text, name, role));
  const [only] = holders;
  return holders.length === 1 && only ? complete(text, only, null) : { speaker, role };
}

/** The person of whom the text last spoke, by any mention outside quotations. */
function meant(
  text: Text,
  { passage, start }: PlacedAttribution,
  spoken: ParsedSpan[],
): Speaker | string {
  for (let index = passage; index >= Math.max(0, passage - 10); index -= 1) {
    const names = text
      .peopleIn(index)
      .filter((person) => index < passage || person.start < start)
      .filter(
        (person) =>
          !spoken.some(
            (span) =>
              span.passage === index && person.start >= span.start && person.end <= span.end,
          ),
      )
      .map(({ name }) => name);
    const distinct = [...new Set(names)];
    const [only] = distinct;
    if (distinct.length > 1) return `“He” or “she” may be ${distinct.join(' or ')}.`;
    if (only) return complete(text, only, null);
    const part = partialName(text, index, spoken);
    if (part) return complete(text, part, null);
  }
  return 'Whom “he” or “she” means is not told above.';
}

/** A known person whom a passage calls by title and last name: "Ms Marsh". */
function partialName(text: Text, index: number, spoken: ParsedSpan[]): string | null {
  const words = text.document.passages[index]?.text ?? '';
  const found = [...words.matchAll(new RegExp(titledName, 'gu'))].filter(
    (match) =>
      !spoken.some(
        (span) => span.passage === index && match.index >= span.start && match.index < span.end,
      ),
  );
  const last = found.at(-1)?.[1];
  const full = last
    ? [...everyone(text)].filter((name) => fold(name).endsWith(` ${fold(last)}`))
    : [];
  return full.length === 1 ? (full[0] ?? null) : null;
}

function everyone(text: Text): Set<string> {
  return new Set(
    text.document.passages.flatMap(({ index }) => text.peopleIn(index).map(({ name }) => name)),
  );
}

function holds(text: Text, name: string, office: string | null): boolean {
  const role = complete(text, name, null).role;
  return office !== null && role !== null && fold(role).split(/\W+/).includes(fold(office));
}

/** A speaker with the role that stands with the name elsewhere, where none stands here. */
function complete({ document, peopleNames }: Text, speaker: string, role: string | null): Speaker {
  if (role !== null) return { speaker, role };
  for (const { text } of document.passages) {
    const at = text.indexOf(speaker);
    const before = at < 0 ? null : peopleNames.roleBefore(text.slice(Math.max(0, at - 160), at));
    if (before) return { speaker, role: before };
    const behind =
      at < 0 ? undefined : /^, (?:the )?([^,.:]{3,100})/.exec(text.slice(at + speaker.length))?.[1];
    if (behind && peopleNames.hasOffice(behind)) return { speaker, role: behind };
  }
  return { speaker, role: null };
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
