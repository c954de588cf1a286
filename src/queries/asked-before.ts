import { contentWords } from '../parser/document/content-words.ts';
import { wordDifferences } from '../parser/document/word-differences.ts';
import type { Edition } from '../schemas/edition.ts';
import { isAsk } from '../schemas/finding-kinds.ts';
import { allFindings, type FindingView } from './findings.ts';
import { passageById } from './lookup.ts';
import { perEdition } from './per-edition.ts';
import { reportsNewestFirst } from './reports.ts';
import type { NearlySaid } from './said-nearly.ts';

/** Two asks less alike than this are not nearly the same; 1 is to hold the very same words. */
const leastAlike = 0.5;

/**
 * Asks of other reports in nearly the same words: earlier and later ones of the same body, and those of
 * others. Words that few asks hold weigh more than those that many do ("the force should ensure"). Null
 * for a finding that asks for nothing.
 */
export function askedElsewhere(edition: Edition, finding: FindingView): AskedElsewhere | null {
  if (!isAsk(finding.kind)) return null;
  const rank = reportsNewestFirst(edition).map(({ id }) => id);
  const place = ({ report }: FindingView) => rank.indexOf(report.id);
  const alike = alikeTo(edition, finding).toSorted((a, b) => place(b) - place(a));
  const ofBody = alike.filter(({ body }) => body.id === finding.body.id);
  const told = (asks: FindingView[]) => asks.map((ask) => nearAsk(edition, finding, ask));
  return {
    before: told(ofBody.filter((ask) => place(ask) > place(finding))),
    since: told(ofBody.filter((ask) => place(ask) < place(finding))),
    others: told(alike.filter((ask) => !ofBody.includes(ask))),
  };
}

function alikeTo(edition: Edition, finding: FindingView): FindingView[] {
  const { holders, weight, norm } = askWords(edition);
  const sums = new Map<FindingView, number>();
  for (const word of contentWords(finding.record.text)) {
    for (const other of holders.get(word) ?? []) {
      sums.set(other, (sums.get(other) ?? 0) + weight(word) ** 2);
    }
  }
  return [...sums]
    .filter(([other, sum]) => sum / (norm(finding) * norm(other)) >= leastAlike)
    .map(([other]) => other)
    .filter(({ report }) => report.id !== finding.report.id);
}

/** Which asks hold each word, what a word weighs, and what all words of an ask do. */
const askWords = perEdition((edition) => {
  const asks = allFindings(edition).filter(({ kind }) => isAsk(kind));
  const pairs = asks.flatMap((ask) => contentWords(ask.record.text).map((word) => ({ ask, word })));
  const holders = new Map(
    [...Map.groupBy(pairs, ({ word }) => word)].map(([word, each]) => [
      word,
      each.map(({ ask }) => ask),
    ]),
  );
  const weight = (word: string) => Math.log(1 + asks.length / (holders.get(word)?.length ?? 1));
  const norm = ({ record }: FindingView) =>
    Math.hypot(...contentWords(record.text).map((word) => weight(word)));
  return { holders, weight, norm };
});

function nearAsk(edition: Edition, finding: FindingView, ask: FindingView): NearAsk {
  const [span] = ask.record.spans;
  return {
    ask,
    passage: passageById(edition, span?.passage ?? ''),
    report: ask.report.name,
    differences: wordDifferences(finding.record.text, ask.record.text),
  };
}

/** An ask of another report in nearly the same words. */
export interface NearAsk extends NearlySaid {
  ask: FindingView;
}

/** Where else nearly the same is asked, each list in the order of the reports’ dates. */
export interface AskedElsewhere {
  before: NearAsk[];
  since: NearAsk[];
  /** Asked of other bodies. */
  others: NearAsk[];
}
