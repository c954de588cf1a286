import { passageById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import { contentWords } from '../parser/document/content-words.ts';
import { wordDifferences } from '../parser/document/word-differences.ts';
import { asksItsBody } from '../schemas/asked.ts';
import type { Edition } from '../schemas/edition.ts';
import { alikeAmong } from './alike.ts';
import type { FindingView } from './finding-view.ts';
import { allFindings } from './findings.ts';
import { reportsNewestFirst } from './reports.ts';
import type { NearlySaid } from './said-nearly.ts';

/** Two asks less alike than this are not nearly the same; 1 is to hold the very same words. */
const leastAlike = 0.5;
/** So many asks of others are shown, the most alike. */
const mostOthers = 5;

/**
 * Asks of other reports in nearly the same words: earlier and later ones of the same body, and those of
 * others. Words that few asks hold weigh more than those that many do ("the force should ensure"). Null
 * for a finding that asks for nothing.
 */
export function askedElsewhere(edition: Edition, finding: FindingView): AskedElsewhere | null {
  if (!asksItsBody(finding.kind, finding.record)) return null;
  const places = placesOfReports(edition);
  const place = ({ report }: FindingView) => places.get(report.id) ?? places.size;
  const alike = alikeIn(edition)(finding, leastAlike)
    .toSorted((a, b) => b.close - a.close)
    .map(({ other }) => other)
    .filter(({ report }) => report !== finding.report);
  const ofBody = alike.filter(({ body }) => body.id === finding.body.id);
  const others = alike.filter(({ body }) => body.id !== finding.body.id);
  const told = (asks: FindingView[]) =>
    asks.toSorted((a, b) => place(b) - place(a)).map((ask) => nearAsk(edition, finding, ask));
  return {
    before: told(ofBody.filter((ask) => place(ask) > place(finding))),
    since: told(ofBody.filter((ask) => place(ask) < place(finding))),
    others: told(others.slice(0, mostOthers)),
    moreOthers: Math.max(0, others.length - mostOthers),
  };
}

const placesOfReports = perEdition(
  (edition) => new Map(reportsNewestFirst(edition).map(({ id }, index) => [id, index])),
);

/** Finds asks in nearly the same words. */
const alikeIn = perEdition((edition) => {
  const asks = allFindings(edition).filter(({ kind, record }) => asksItsBody(kind, record));
  return alikeAmong(
    asks,
    ({ record }) => contentWords(record.text),
    (holders) => Math.log(1 + asks.length / holders),
  );
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
  /** Asked of other bodies, and how many more there are. */
  others: NearAsk[];
  moreOthers: number;
}
