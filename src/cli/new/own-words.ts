import { splitSentences } from '../../parser/document/sentences.ts';
import type { ParseContext } from '../../parser/parse-context.ts';

/** Whether some words name a body, a person or a publisher of a content folder. */
export type Names = (words: string) => boolean;

/**
 * Tells words that name somebody of a content folder. A body is known by the part of its name that is
 * its own: with the form `… Police`, by "Fell" of "Fell Police". Inspectorates are everybody's.
 */
export function namesIn({ organisations, people, bodies }: ParseContext): Names {
  const others = organisations.filter(({ kind }) => kind !== 'inspectorate');
  const spellings = [...others, ...people].flatMap(({ name, otherNames }) => [name, ...otherNames]);
  if (spellings.length === 0) return () => false;
  const own = spellings.map((name) =>
    ownPart(name, bodies.nameForms).replace(/[.+*?^${}()|[\]\\]/g, '\\$&'),
  );
  const named = new RegExp(`(?<![\\w-])(?:${own.join('|')})(?![\\w-])`, 'i');
  return (words) => named.test(words);
}

/** Prose without some of its sentences, and without paragraphs that held no others. */
export function withoutSentences(prose: string, isOwn: Names): string {
  const paragraphs = prose.split(/\n{2,}/).map((paragraph) => {
    const sentences = splitSentences(paragraph).map(({ start, end }) =>
      paragraph.slice(start, end),
    );
    const kept = sentences.filter((words) => !isOwn(words));
    return kept.length === sentences.length ? paragraph : kept.join(' ');
  });
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

function ownPart(name: string, forms: string[]): string {
  const parts = forms.flatMap((form) => {
    const [before = '', after = ''] = form.split('…');
    const fits = name.startsWith(before) && name.endsWith(after) && name.length > form.length;
    return fits ? [name.slice(before.length, name.length - after.length)] : [];
  });
  return parts.toSorted((one, other) => one.length - other.length)[0] ?? name;
}
