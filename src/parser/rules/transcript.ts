import type { Text } from '../text.ts';
import type { Quotation } from './quotation.ts';

/**
 * A text whose title says that it is a transcript of one named person's words is one quote, without
 * marks. `HMI Ann Lee's assessment of Moorland Police – Transcript` yields one quote of Ann Lee.
 */
export function transcript({ document, peopleIn, peopleNames }: Text): Quotation | null {
  const title = document.passages.findIndex(({ index, kind }) => kind === 'heading' || index === 0);
  const { folded = '', text = '' } = document.passages[title] ?? {};
  const [person, another] = peopleIn(title);
  if (!/\btranscript\b/.test(folded) || !person || another) return null;
  const paragraphs = document.passages.flatMap((passage) =>
    passage.index > title && passage.kind !== 'heading'
      ? [{ passage: passage.index, start: 0, end: passage.text.length }]
      : [],
  );
  const role = peopleNames.roleBefore(text.slice(0, person.start));
  const attribution = {
    speaker: person.name,
    role,
    kind: 'person',
    passage: title,
    start: 0,
    end: text.length,
  } as const;
  return paragraphs.length > 0 ? { paragraphs, attribution, none: null } : null;
}
