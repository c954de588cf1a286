import { capitalised, counted } from '../in-words/number.ts';
import type { FindingView } from '../queries/findings.ts';
import type { GradingBasis } from '../schemas/basis.ts';
import { type FindingKind, findingKinds } from '../schemas/finding-kinds.ts';

/**
 * What a finding is called beside its report: the title an editor gave it, else its plain name. A
 * grade keeps the word that hedges it: “Investigating crime: good, qualified by “generally””.
 */
export function findingName(finding: FindingView): string {
  if (finding.record.title !== null) return finding.record.title;
  if (finding.kind === 'grading') {
    const { judgment, hedge } = finding.record;
    return `${finding.area.name}: ${judgment}${hedge ? `, qualified by “${hedge}”` : ''}`;
  }
  if (finding.kind === 'quote') return finding.record.speaker;
  return numberedName(finding);
}

/** What kind of finding it is, with its number where it has one: “Area for improvement 2”. */
export function numberedName({ kind, record }: FindingView): string {
  return 'number' in record ? `${capitalised(kind)} ${record.number}` : capitalised(kind);
}

/** What a finding is called on its own: with its report, and its body where the report has several. */
export function findingTitle(finding: FindingView): string {
  const { report, body } = finding;
  const several = report.bodies.length > 1 ? `, ${body.name}` : '';
  return `${findingName(finding)}${several}, ${report.name}`;
}

/** A grade with its first letter large, as labels print it. */
export function gradeName(judgment: string): string {
  return capitalised(judgment);
}

/** How a grade, or what an editor made of the words, is known, as a phrase. */
export const basisPhrases: Record<GradingBasis, string> = {
  label: 'shown as a rating',
  prose: 'stated in a sentence',
  headline: 'said in a headline',
  editor: 'read by an editor',
};

/** What is found in a report: “3 gradings, 5 areas for improvement, 52 numbered passages”. */
export function findingsInWords(
  counts: { kind: FindingKind; count: number }[],
  passageCount: number,
): string {
  const found = counts.map(({ kind, count }) => counted(count, kind, findingKinds[kind].many));
  return [...found, counted(passageCount, 'numbered passage')].join(', ');
}
