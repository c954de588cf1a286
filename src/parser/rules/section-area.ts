import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';

/** The area that words stand under: the heading's own words, and the known area they name. */
export interface SectionArea {
  heading: number;
  words: string;
  id: string | null;
}

const question = /^(?:(?:question )?\d{1,2}(?:\.\d)?[.):]? )?(?:how|to what extent|what|does|is) [^?.!]*\?$/;

/** Whether folded words are a question that an inspection asks: "how effective is the force at …?" */
export function isQuestion(folded: string): boolean {
  return folded.length <= 320 && question.test(folded);
}

/** The nearest heading above a passage that is a question or names a known area. */
export function headingArea({ document, areas }: Text, { headings }: Passage): SectionArea | null {
  for (const heading of headings) {
    const { text = '', folded = '' } = document.passages[heading] ?? {};
    const id = areas.find(text)?.id ?? null;
    if (id !== null || isQuestion(folded)) return { heading, words: text, id };
  }
  return null;
}
