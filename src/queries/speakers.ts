import { passedOnFrom, whoSpeaks } from '../edition/who-speaks.ts';
import { voiceInWords } from '../in-words/voice.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Report } from '../schemas/report.ts';
import type { Stance } from '../schemas/stance.ts';
import type { Voice, VoiceKind } from '../schemas/voice.ts';
import { organisationUrl, personUrl } from '../urls.ts';

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

function capacityOf({ kind }: Voice): string {
  const words = voiceInWords(kind);
  return kind === 'publisher' ? `${words} of the document` : words;
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
