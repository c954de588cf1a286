import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf, type Telling } from './draft.ts';
import type { ParsedGrading } from './parsed-report.ts';

/**
 * Makes gradings of what was collected. The statement that carries one is a label before prose before
 * a headline; among prose, one under the area's own heading, then one outside a quotation, then the
 * first.
 */
export function remarkGradings() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    draft.gradings = draft.collected
      .flatMap(({ tellings }) => gradingOf(draft, tellings))
      .sort((one, other) => place(one) - place(other));
  };
}

function gradingOf(draft: Draft, tellings: Telling[]): ParsedGrading[] {
  const best = [...tellings].sort((one, other) => rank(draft, one) - rank(draft, other))[0];
  if (!best) return [];
  return [
    {
      body: best.body,
      area: tellings.find(({ area }) => area !== null)?.area ?? null,
      areaAsPrinted: best.statement.area ?? '',
      judgment: best.judgment,
      carriedBy: tellings.indexOf(best),
      statements: tellings.map(({ statement }) => statement),
    },
  ];
}

function rank(draft: Draft, { statement, own, firm, area }: Telling): number {
  const { passage } = statement.span;
  const quoted = draft.speech.some(({ span }) => span.passage === passage);
  return (
    ['label', 'prose', 'headline'].indexOf(statement.basis) * 8 +
    (firm ? 0 : 32) +
    (own || draft.areas.area(area)?.kind === 'pillar' ? 0 : 2) +
    (quoted ? 1 : 0)
  );
}

function place({ statements }: ParsedGrading): number {
  const span = statements[0]?.span;
  return span ? span.passage * 1e6 + span.start : 0;
}
