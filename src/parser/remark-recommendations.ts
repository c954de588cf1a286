import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { inlineAsks, inOrder } from './asks/inline-asks.ts';
import { ledAsks } from './asks/led-asks.ts';
import { asksNothing } from './asks/no-asks.ts';
import { readAsks } from './asks/read-asks.ts';
import { sectionsOf } from './asks/section-blocks.ts';
import { draftOf } from './draft.ts';

/**
 * Takes recommendations from below their heading, or from a list that a lead-in calls so:
 * `Our 2017 report recommended that all forces should:`, `By 31 January 2025, the force should:`.
 * A list below `However, the force should:` is an ask in prose and no record.
 */
export function remarkRecommendations() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const headed = sectionsOf(draft, 'recommendations').flatMap((section) =>
      readAsks(draft, section),
    );
    const led = ledAsks(draft, (lead) => recommends.test(lead) || dated.test(lead));
    const inline = inlineAsks(draft, 'recommendation');
    const taken = new Set(draft.areasForImprovement.map(({ span }) => span.passage));
    draft.recommendations = inOrder([...headed, ...inline, ...led]).filter(
      (ask) => !taken.has(ask.span.passage) && !asksNothing(draft, ask),
    );
  };
}

const recommends =
  /\brecommend(?:s|ed|ing|ations?)?\b.{0,120}\b(?:forces?|constabular(?:y|ies)|police|chief constables?|it|they|service)\b.{0,80}:$|\brecommend(?:s|ed)? (?:that|to)\b.{0,160}:$/s;
const dated =
  /^(?:by|within|no later than|with immediate effect|immediately)\b[^:]{0,160}\b(?:should|must|needs? to|ought to)\b(?: \w+){0,2}:$/;
