import { asReported, capitalised, counted, stancesInWords } from '../in-words/phrases.ts';
import type { FindingView, ObservationView } from '../queries/finding-view.ts';
import type { Speaker } from '../queries/told.ts';
import type { GradingBasis } from '../schemas/field.ts';
import type { Finding } from '../schemas/finding.ts';
import { type FindingKind, findingKinds } from '../schemas/finding-kinds.ts';
import type { Statement } from '../schemas/grade.ts';

/**
 * What a finding is called beside its report: the title an editor gave it, else its plain name. A
 * grade keeps the word that hedges it: “Investigating crime: good, qualified by “generally””.
 */
export function findingName(finding: FindingView): string {
  if (finding.record.title !== null) return finding.record.title;
  if (finding.grade)
    return `${finding.area.name}: ${finding.grade.word}${qualified(finding.record.hedge)}`;
  if (finding.kind === 'quote') return finding.record.speaker;
  if (finding.kind === 'observation') return observationName(finding);
  return numberedName(finding);
}

/** What an editor reads in some words, and of what: “Investigating crime: concern and ask”. */
function observationName({ area, record }: ObservationView): string {
  const stances = stancesInWords(record.stances);
  return area ? `${area.name}: ${stances}` : capitalised(stances);
}

/** Who speaks, in what role: “name, Chief Inspector”; or whose words a publisher reports. */
export function spokenBy({ name, capacity, passesOn }: Omit<Speaker, 'url'>): string {
  if (passesOn) return asReported(passesOn.name, name);
  return capacity === name ? name : `${name}, ${capacity}`;
}

/** A heading above what one speaker says: “What name, role, said”; “What A said, as B reports it”. */
export function whatIsSaid({ name, capacity, passesOn }: Speaker, verb: string): string {
  if (passesOn) return `What ${asReported(`${passesOn.name} ${verb}`, name)}`;
  return capacity === name ? `What ${name} ${verb}` : `What ${name}, ${capacity}, ${verb}`;
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

/** How a grade, or what an editor made of the words, is known, as a phrase. */
export const basisPhrases: Record<GradingBasis, string> = {
  label: 'shown as a rating',
  prose: 'stated in a sentence',
  headline: 'said in a headline',
  editor: 'read by an editor',
};

/** Who found a record in the words, as a phrase. */
export const foundByPhrases: Record<Finding['foundBy'], string> = {
  rule: 'found automatically',
  editor: basisPhrases.editor,
};

/** How a grade is told: “stated in a sentence, qualified by “generally””. */
export function toldAs({ basis, hedge }: Pick<Statement, 'basis' | 'hedge'>): string {
  return basisPhrases[basis] + qualified(hedge);
}

function qualified(hedge: string | null): string {
  return hedge ? `, qualified by “${hedge}”` : '';
}

/** How a finding is known; a grade as it is printed, unless an editor decided what the words mean. */
export function howKnown({ grade, record }: FindingView): string {
  if (grade === null) return foundByPhrases[record.foundBy];
  const { foundBy, basis, hedge } = record;
  return toldAs({ basis: foundBy === 'editor' ? 'editor' : basis, hedge });
}

/** Who found so many findings: “found automatically”; “7 found automatically, 3 read by an editor”. */
export function foundByInWords({ count, byEditor }: FoundCount): string {
  if (byEditor === 0) return foundByPhrases.rule;
  if (byEditor === count) return foundByPhrases.editor;
  return `${count - byEditor} ${foundByPhrases.rule}, ${byEditor} ${foundByPhrases.editor}`;
}

/** What is found in a report: “9 gradings, 2 quotes found automatically; 19 observations read by an editor; …”. */
export function findingsInWords(counts: KindCount[], passageCount: number): string {
  const found = (phrase: string, numberOf: (each: KindCount) => number) => {
    const own = counts.filter((each) => numberOf(each) > 0);
    const named = own.map((each) =>
      counted(numberOf(each), each.kind, findingKinds[each.kind].many),
    );
    return own.length > 0 ? [`${named.join(', ')} ${phrase}`] : [];
  };
  return [
    ...found(foundByPhrases.rule, ({ count, byEditor }) => count - byEditor),
    ...found(foundByPhrases.editor, ({ byEditor }) => byEditor),
    counted(passageCount, 'numbered passage'),
  ].join('; ');
}

/** How many findings there are, and how many of them an editor read in the words. */
interface FoundCount {
  count: number;
  byEditor: number;
}
type KindCount = FoundCount & { kind: FindingKind };
