import type { Judgment } from '../../schemas/judgment.ts';
import type { Telling } from '../draft.ts';
import type { Setting } from './setting.ts';

/**
 * The stand-alone label of the same grade straight above a sentence that opens its paragraph, or
 * null: below `Good`, `Moorland Police is good in the way it deals with its staff.` says it again.
 */
export function labelAbove({ draft, sentence }: Setting, judgment: Judgment): Telling | null {
  const { passage, start } = sentence;
  const above = draft.tellings.find(
    ({ statement }) => statement.basis === 'label' && statement.span.passage === passage - 1,
  );
  const fits = above?.judgment === judgment && start === 0;
  return fits && draft.passages[passage - 1]?.kind !== 'item' ? above : null;
}
