import { whoSpeaks } from '../../edition/who-speaks.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Report } from '../../schemas/report.ts';
import type { Voice } from '../../schemas/voice.ts';

/** Somebody whom a citation names; a person has a given and a family name. */
export interface Named {
  name: string;
  isPerson: boolean;
}

/** Somebody who says words, in a role where one is known. */
export type Speaker = Named & { role: string | null };

/**
 * Who speaks with a voice: a person in the role printed, else their usual one; without a person the
 * speaker as printed, else the organisation, else only the capacity.
 */
export function speakerOf(
  edition: Edition,
  voice: Voice,
  role: string | null,
  asPrinted?: string,
): Speaker {
  const speaking = whoSpeaks(edition, voice);
  if (speaking?.is === 'person') {
    const { name, role: usual } = speaking.who;
    return { name, role: role ?? usual, isPerson: true };
  }
  return { name: asPrinted ?? speaking?.who.name ?? voice.kind, role, isPerson: false };
}

/** Whose words a transcript is, where it is one person’s. */
export function soleSpeaker(edition: Edition, { id, kind }: Report): Named | null {
  if (kind !== 'transcript') return null;
  const voices = edition.quotes.flatMap(({ report, voice }) => (report === id ? [voice] : []));
  const [first, ...others] = voices;
  if (!first?.person || others.some(({ person }) => person !== first.person)) return null;
  return speakerOf(edition, first, null);
}
