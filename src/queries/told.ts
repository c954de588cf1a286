import { passageById, reportById } from '../edition/lookup.ts';
import { passedOnFrom, whoSpeaks } from '../edition/who-speaks.ts';
import { voiceInWords } from '../in-words/phrases.ts';
import type { AnyFinding, Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Statement } from '../schemas/grade.ts';
import type { Stance } from '../schemas/observation.ts';
import type { Span } from '../schemas/passage.ts';
import type { Organisation, Voice, VoiceKind } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import { organisationUrl, personUrl } from '../urls.ts';
import { oddWordsIn, type RangedText } from './words-shown.ts';

/** Every place that tells a finding: of a grade each of its statements, else its own words. */
export function toldIn(edition: Edition, record: AnyFinding): Told[] {
  const at = (span: Span, voice: Voice) => ({
    span,
    voice,
    speaker: speakerIn(edition, reportById(edition, record.report), { voice }),
    words: oddWordsIn(edition, span),
    number: passageById(edition, span.passage).number,
  });
  if (record.statements) {
    return record.statements.map((statement) => ({
      ...at(statement.span, statement.voice),
      statement,
      again: !record.spans.some((span) => isSame(span, statement.span)),
      continued: false,
    }));
  }
  return record.spans.map((span, index) => ({
    ...at(span, record.voice),
    statement: null,
    again: false,
    continued: index > 0,
  }));
}

/** Where a finding’s words begin. */
export function firstSpan(record: Finding): Span {
  const [span] = record.spans;
  if (!span) throw new Error(`the finding "${record.id}" stands nowhere in its report`);
  return span;
}

/**
 * Tells whose words a record of a report holds, quotations apart: where its publisher speaks, it passes on
 * what the inspectorate judges and asks.
 */
export function speakerIn(
  edition: Edition,
  report: Report,
  record: { voice: Voice; stances?: Stance[] },
): Speaker {
  const passesOn = passedOnFrom(edition, report, record);
  return { ...speakerOf(edition, report.id, record.voice), passesOn };
}

/** Tells who a voice of a report is, with the page about them; where it names nobody, only the capacity. */
export function speakerOf(edition: Edition, report: string, voice: Voice): Speaker {
  const capacity = capacityOf(voice);
  const speaking = whoSpeaks(edition, report, voice);
  if (speaking === null) return { name: capacity, url: null, capacity, passesOn: null };
  const { id, name } = speaking;
  return speaking.is === 'person'
    ? { name, url: personUrl(id), capacity: speaking.role, passesOn: null }
    : { name, url: organisationUrl(id), capacity, passesOn: null };
}

/** Who speaks in all of some findings; null where several do, or none. */
export function onlySpeaker(findings: { speaker: Speaker }[]): Speaker | null {
  const keys = findings.map(({ speaker: { name, capacity, passesOn } }) =>
    [name, capacity, passesOn?.id].join('|'),
  );
  return new Set(keys).size === 1 ? (findings[0]?.speaker ?? null) : null;
}

/** Whether words are a reaction: of somebody who speaks in the texts without judging. */
export function answersIn({ site }: Edition, kind: VoiceKind): boolean {
  const voice = site.voices.find((each) => each.kind === kind);
  return voice !== undefined && !voice.judges;
}

function isSame(a: Span, b: Span): boolean {
  return a.passage === b.passage && a.start === b.start && a.end === b.end;
}

function capacityOf({ kind }: Voice): string {
  const words = voiceInWords(kind);
  return kind === 'publisher' ? `${words} of the document` : words;
}

/** One place that tells a finding. */
export interface Told {
  span: Span;
  voice: Voice;
  speaker: Speaker;
  words: RangedText;
  /** The number of its passage. */
  number: string;
  /** The statement of a grade that these words are. */
  statement: Statement | null;
  /** Whether these words only tell again what another statement carries. */
  again: boolean;
  /** Whether words go on here that began in an earlier passage. */
  continued: boolean;
}

/** Who speaks, in words, with the address of a page about them where there is one. */
export interface Speaker {
  name: string;
  url: string | null;
  /** The role of a person, else what an organisation does. */
  capacity: string;
  /** The inspectorate whose words a publisher passes on; null where the words are the speaker’s own. */
  passesOn: Organisation | null;
}
