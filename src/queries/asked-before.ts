import { passageById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import { contentWords } from '../parser/document/content-words.ts';
import { wordDifferences } from '../parser/document/word-differences.ts';
import { asksItsBody } from '../schemas/asked.ts';
import type { Edition } from '../schemas/edition.ts';
import { allFindings, type FindingView } from './findings.ts';
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
  if (!asksItsBody(finding.kind, finding.record)) return null;
  const places = placesOfReports(edition);
  const place = ({ report }: FindingView) => places.get(report.id) ?? places.size;
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
  const { byWord, byAsk } = askWords(edition);
  const own = byAsk.get(finding.id);
  if (!own) return [];
  const sums = new Map<WeighedAsk, number>();
  for (const word of own.words) {
    const { holders, weight } = byWord.get(word) ?? { holders: [], weight: 0 };
    for (const other of holders) sums.set(other, (sums.get(other) ?? 0) + weight ** 2);
  }
  return [...sums]
    .filter(([{ norm }, sum]) => sum / (own.norm * norm) >= leastAlike)
    .map(([{ ask }]) => ask)
    .filter(({ report }) => report.id !== finding.report.id);
}

const placesOfReports = perEdition(
  (edition) => new Map(reportsNewestFirst(edition).map(({ id }, index) => [id, index])),
);

/** Which asks hold each word and what it weighs; of each ask its words and what they weigh together. */
const askWords = perEdition((edition) => {
  const asks: WeighedAsk[] = allFindings(edition)
    .filter(({ kind, record }) => asksItsBody(kind, record))
    .map((ask) => ({ ask, words: contentWords(ask.record.text), norm: 0 }));
  const pairs = asks.flatMap((each) => each.words.map((word) => ({ each, word })));
  const byWord = new Map(
    [...Map.groupBy(pairs, ({ word }) => word)].map(([word, holding]) => {
      const weight = Math.log(1 + asks.length / holding.length);
      return [word, { holders: holding.map(({ each }) => each), weight }];
    }),
  );
  for (const each of asks)
    each.norm = Math.hypot(...each.words.map((word) => byWord.get(word)?.weight ?? 0));
  return { byWord, byAsk: new Map(asks.map((each) => [each.ask.id, each])) };
});

interface WeighedAsk {
  ask: FindingView;
  words: string[];
  /** What its words weigh together. */
  norm: number;
}

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
