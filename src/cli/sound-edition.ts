import { loadEdition } from '../loaders/load-edition.ts';
import { problemLine } from '../loaders/problem-order.ts';
import type { Settings } from '../loaders/settings.ts';
import type { Edition } from '../schemas/edition.ts';

/** The edition of the content folder; null where the content has errors, which are printed. */
export async function soundEdition({ contentDir, siteUrl }: Settings): Promise<Edition | null> {
  const { edition, problems } = await loadEdition(contentDir, siteUrl);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (edition !== null && errors.length === 0) return edition;
  for (const error of errors) console.error(problemLine(error));
  return null;
}
