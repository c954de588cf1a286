import { perEdition } from '../../edition/per-edition.ts';
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
 * Who speaks with a voice of a report, in a role that is printed: a person, else the speaker as printed,
 * else the organisation, else only the capacity.
 */
export function speakerOf(
  edition: Edition,
  { report, voice, role = null, speaker }: Spoken,
): Speaker {
  const speaking = whoSpeaks(edition, report, voice);
  if (speaking?.is === 'person')
    return { name: speaking.name, role: role ?? speaking.role, isPerson: true };
  return { name: speaker ?? speaking?.name ?? voice.kind, role, isPerson: false };
}

/** Whose words a transcript is, where it is one person’s. */
export function soleSpeaker(edition: Edition, { id, kind }: Report): Named | null {
  if (kind !== 'transcript') return null;
  const [first, ...others] = quotesIn(edition).get(id) ?? [];
  if (!first?.voice.person || others.some(({ voice }) => voice.person !== first.voice.person))
    return null;
  return speakerOf(edition, { report: id, voice: first.voice });
}

const quotesIn = perEdition((edition) => Map.groupBy(edition.quotes, ({ report }) => report));

/** Words of a report with what is known of whoever says them. */
interface Spoken {
  report: string;
  voice: Voice;
  role?: string | null;
  /** The speaker as printed. */
  speaker?: string;
}
