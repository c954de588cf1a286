import { problemLine } from '../loaders/problem-order.ts';
import { loadedEdition } from '../queries/edition.ts';
import type { Edition } from '../schemas/edition.ts';

/**
 * The edition of the content folder, null where the content has errors, and how many there are. Prints
 * each of them, and the warnings too where they are asked for.
 */
export async function soundEdition({ warnings = false } = {}): Promise<{
  edition: Edition | null;
  errors: number;
}> {
  const { edition, problems } = await loadedEdition();
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of warnings ? problems : errors) console.error(problemLine(problem));
  return { edition: errors.length === 0 ? edition : null, errors: errors.length };
}
