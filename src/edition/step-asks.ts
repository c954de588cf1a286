import { asksItsBody } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import { findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import type { ThreadStep } from '../schemas/thread.ts';
import { perEdition } from './lookup.ts';

/** Whether a step of a thread asks: as what it does, or by the finding that holds its words. */
export function stepAsks(edition: Edition, { is, finding }: ThreadStep): boolean {
  return is === 'asked' || findingsThatAsk(edition).some(({ id }) => id === finding);
}

/** The findings that ask their body for something, kind by kind. */
export const findingsThatAsk = perEdition((edition) =>
  kindNames.flatMap((kind): Finding[] =>
    edition[findingKinds[kind].collection].filter((record) => asksItsBody(kind, record)),
  ),
);
