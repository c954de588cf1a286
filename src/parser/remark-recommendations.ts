import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { inlineAsks, inOrder } from './asks/inline-asks.ts';
import { readAsks } from './asks/read-asks.ts';
import { askAt, sectionsOf, wholeOf } from './asks/section-blocks.ts';
import { type Draft, draftOf } from './draft.ts';
import { fold } from './fold.ts';
import type { ParsedAsk } from './parsed-report.ts';

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
    const led = [...draft.passages.keys()].flatMap((index) => listBelow(draft, index));
    const inline = inlineAsks(draft, /^recommendation(?: \d+)?\s*[:–-]\s*/i);
    const taken = new Set(draft.areasForImprovement.map(({ span }) => span.passage));
    draft.recommendations = inOrder([...headed, ...inline, ...led]).filter(
      ({ span }) => !taken.has(span.passage),
    );
  };
}

const recommends =
  /\brecommend(?:s|ed|ing|ations?)?\b.{0,120}\b(?:forces?|constabular(?:y|ies)|police|chief constables?|it|they|service)\b.{0,80}:$|\brecommend(?:s|ed)? (?:that|to)\b.{0,160}:$/s;
const dated =
  /^(?:by|within|no later than|with immediate effect|immediately)\b[^:]{0,160}\b(?:should|must|needs? to|ought to)\b(?: \w+){0,2}:$/;

function listBelow(draft: Draft, index: number): ParsedAsk[] {
  const passage = draft.passages[index];
  if (!passage || passage.kind === 'item') return [];
  const last = passage.sentences.at(-1);
  const lead = fold(passage.text.slice(last?.start ?? 0));
  if (lead.length > 500 || !(recommends.test(lead) || dated.test(lead))) return [];
  const asks: ParsedAsk[] = [];
  const list = draft.passages[index + 1]?.list;
  for (let at = index + 1; at < draft.passages.length; at += 1) {
    const item = draft.passages[at];
    if (item?.kind !== 'item' || item.list !== list) break;
    if (item.depth > 1) asks.at(-1)?.evidence.push(wholeOf(draft, at));
    else asks.push(askAt(draft, { span: wholeOf(draft, at), leadIn: wholeOf(draft, index) }));
  }
  return asks;
}
