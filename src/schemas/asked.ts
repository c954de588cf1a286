import type { Finding } from './finding.ts';
import { type FindingKind, isAsk } from './finding-kinds.ts';
import type { Stance } from './stance.ts';

/** What tells whether a finding asks for something. */
type Asking = Finding & { stances?: Stance[]; scope?: 'body' | 'national' };

/** Whether a finding asks its body for something: under a heading of asks, or in running text. */
export function asksItsBody(kind: FindingKind, record: Asking): boolean {
  if (isAsk(kind)) return true;
  return record.scope !== 'national' && (record.stances ?? []).includes('ask');
}
