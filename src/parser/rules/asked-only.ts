import type { BodiesAbout } from '../document/bodies-about.ts';
import { shared } from '../document/content-words.ts';
import type { Passage } from '../document/document.ts';
import { isQuestion } from '../document/section-area.ts';
import type { ParsedGrading, ParsedNotGraded } from '../parsed-report.ts';
import type { Text } from '../text.ts';

const number = /^\d{1,2} /;

/**
 * A question heading that a text leaves without a grade where it grades the others: beside `How good is
 * its planning?` with a grade below it, one without yields its area as not graded.
 */
export function askedOnly(
  text: Text,
  about: BodiesAbout,
  gradings: ParsedGrading[],
): ParsedNotGraded[] {
  const { passages } = text.document;
  const asks = (heading?: Passage) =>
    heading?.kind === 'heading' && isQuestion(question(heading.folded));
  const asked = passages.filter((each) => asks(each) && !asks(passages[each.index + 1]));
  const open = asked.filter((heading) => !isGraded(text, heading, gradings));
  if (open.length * 3 > asked.length) return [];
  return open.map((heading) => {
    const start = number.exec(heading.folded)?.[0].length ?? 0;
    const areaAsPrinted = heading.text.slice(start);
    return {
      body: about.at(heading.index),
      area: text.areas.find(areaAsPrinted)?.id ?? null,
      areaAsPrinted,
      reason: 'The text asks this question and gives no grade for it.',
      span: { passage: heading.index, start, end: heading.text.length },
    };
  });
}

/** A question without the grade behind it: `How good is it? (Good)`. */
function question(words: string): string {
  return words.replace(/(?<=\?) [([].*$/, '');
}

function isGraded(text: Text, { text: printed }: Passage, gradings: ParsedGrading[]): boolean {
  const words = question(printed);
  const area = text.areas.find(words)?.id ?? null;
  const stems = text.stems(words);
  return gradings.some(
    (grading) =>
      (area !== null && grading.area === area) ||
      shared(stems, text.stems(grading.areaAsPrinted)) >= stems.length * 0.6,
  );
}
