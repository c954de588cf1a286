import { contentWords } from '../content-words.ts';
import type { ParsedBody } from '../parsed-report.ts';
import { sameBody } from '../remark-bodies.ts';
import type { Setting } from './setting.ts';

/**
 * The body that a name means: the text's own where it shares its first word ("Moorland Force" for
 * Moorland Police); `another` where a copy says that it is about other bodies.
 */
export function bodyMeant({ draft, sentence }: Setting, named: ParsedBody): ParsedBody | 'another' {
  const own = draft.bodies[sentence.passage] ?? { id: null, name: null };
  if (sameBody(own, named)) return own;
  const [word] = contentWords(named.name ?? '');
  if (named.id === null && own.name && word === contentWords(own.name)[0]) return own;
  const bodies = draft.frontMatter?.bodies;
  return bodies && !bodies.includes(named.id ?? '') ? 'another' : named;
}
