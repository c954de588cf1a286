import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { inlineAsks, inOrder } from './asks/inline-asks.ts';
import { ledAsks } from './asks/led-asks.ts';
import { asksNothing } from './asks/no-asks.ts';
import { readAsks } from './asks/read-asks.ts';
import { sectionsOf } from './asks/section-blocks.ts';
import { draftOf } from './draft.ts';
import { isHistory, isUnreal } from './prose/doubts.ts';
import { startYear } from './round-years.ts';

/**
 * Takes the areas for improvement from below their heading, up to the next: items of a list, or
 * statements with their evidence; or from a list that its lead-in calls so (`… the following areas for
 * improvement:`). `- The force should improve its records.` below
 * `## Areas for improvement` is one; "the force should" elsewhere is none.
 */
export function remarkAreasForImprovement() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const headed = sectionsOf(draft, 'areas for improvement').flatMap((section) =>
      readAsks(draft, section),
    );
    const inline = inlineAsks(draft, 'area for improvement|afi');
    const led = ledAsks(
      draft,
      (lead) =>
        leads.test(lead) &&
        !over.test(lead) &&
        !isHistory(lead, startYear(draft)) &&
        !isUnreal(lead),
    );
    draft.areasForImprovement = inOrder([...headed, ...inline, ...led]).filter(
      (ask) => !asksNothing(draft, ask),
    );
  };
}

const over = /\b(?:closed|discharged|signed off|completed|resolved|no longer|previous(?:ly)?)\b/;
const leads =
  /\bareas? (?:for improvement|(?:identified )?(?:for|where) (?:the force )?(?:to improve|can improve))\b[^.;]{0,120}:$/;
