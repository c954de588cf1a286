import type { Draft } from './draft.ts';
import { isQuestion, sectionKind } from './sections.ts';

/**
 * Id of the area under whose heading a passage stands: that of the nearest heading that names one,
 * looking past headings such as `Areas for improvement`; else the report's pillar.
 */
export function nearArea(draft: Draft, index: number): string | null {
  let at: number | null = draft.passages[index]?.section ?? null;
  for (let steps = 0; at !== null && steps < 40; steps += 1) {
    const heading = draft.passages[at];
    if (!heading) break;
    const area = headingArea(draft, at);
    if (area) return area;
    const kind = sectionKind(heading.text)?.kind;
    if (kind === undefined || kind === 'other') break;
    at = heading.section;
  }
  return draft.frontMatter?.pillar ?? null;
}

/** Id of the known area that a heading names, or null. */
export function headingArea(draft: Draft, index: number): string | null {
  const heading = draft.passages[index];
  if (heading?.kind !== 'heading') return null;
  const found = draft.areas.find(withoutNumber(heading.text), draft.frontMatter?.pillar ?? null);
  return found && (found.fit !== 'part' || isQuestion(heading.text)) ? found.id : null;
}

/** A heading without the number before it: `2. How well …?` */
export function withoutNumber(text: string): string {
  return text.replace(/^(?:question )?\d{1,2}(?:\.\d)?[.):]?\s+/i, '');
}
