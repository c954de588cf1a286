import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Report } from '../schemas/report.ts';
import type { Stance } from '../schemas/stance.ts';
import type { Voice } from '../schemas/voice.ts';
import { organisationById } from './lookup.ts';

/**
 * The inspectorate whose judgment or ask a report’s publisher passes on in a record, quotations apart;
 * null where the words are the speaker’s own, as is what a publisher tells of what follows.
 */
export function passedOnFrom(
  edition: Edition,
  report: Report,
  { voice, stances = [] }: { voice: Voice; stances?: Stance[] },
): Organisation | null {
  const isPublisher =
    voice.kind === 'publisher' && voice.organisation === report.voice.organisation;
  const onlyFollows = stances.length > 0 && stances.every((stance) => stance === 'follow-up');
  return isPublisher && !onlyFollows ? organisationById(edition, report.inspectorate) : null;
}
