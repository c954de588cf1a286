import type { Organisation } from '../schemas/organisation.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { Voice } from '../schemas/voice.ts';

/**
 * Who tells us what a report says where it lets no one else speak: the inspectorate in its own
 * texts, a publisher in any other.
 */
export function reportVoice(
  { publisher }: Pick<ReportFrontMatter, 'publisher'>,
  organisations: Organisation[],
): Voice {
  const kind = organisations.find(({ id }) => id === publisher.organisation)?.kind;
  return {
    kind: kind === 'inspectorate' ? 'inspectorate' : 'publisher',
    person: null,
    organisation: publisher.organisation,
  };
}
