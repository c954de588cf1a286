import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { inlineAsks, inOrder } from './asks/inline-asks.ts';
import { readAsks } from './asks/read-asks.ts';
import { sectionsOf } from './asks/section-blocks.ts';
import { draftOf } from './draft.ts';

/**
 * Takes the areas for improvement from below their heading, up to the next: items of a list, or
 * statements with their evidence. `- The force should improve its records.` below
 * `## Areas for improvement` is one; "the force should" elsewhere is none.
 */
export function remarkAreasForImprovement() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const headed = sectionsOf(draft, 'areas for improvement').flatMap((section) =>
      readAsks(draft, section),
    );
    const inline = inlineAsks(draft, /^(?:area for improvement|afi)(?: \d+)?\s*[:–-]\s*/i);
    draft.areasForImprovement = inOrder([...headed, ...inline]);
  };
}
