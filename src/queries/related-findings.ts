import { passageById, perEdition } from '../edition/lookup.ts';
import { contentWords } from '../parser/document/content-words.ts';
import { wordDifferences } from '../parser/document/word-differences.ts';
import { asksItsBody } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import type { FindingView } from './finding-view.ts';
import { allFindings, findingsOfArea } from './findings.ts';
import { placesOfReports } from './reports.ts';
import type { NearlySaid } from './said-nearly.ts';

/**
 * Other findings about the same body that share a theme, the closest first. A theme that few
 * findings speak of binds more closely than one that many do, and a finding of few themes more
 * closely than one of many.
 */
export function onTheSameThemes(edition: Edition, finding: FindingView): FindingView[] {
  return alikeIn(edition)(finding, farthest)
    .toSorted((a, b) => b.close - a.close)
    .map(({ other }) => other);
}

/** Other findings about the same body that stand under the same area, whatever their report. */
export function ofTheSameArea(edition: Edition, finding: FindingView): FindingView[] {
  if (finding.area === null) return [];
  return findingsOfArea(edition, finding.area.id, finding.body.id).filter(
    ({ id }) => id !== finding.id,
  );
}

/**
 * Asks of other reports in nearly the same words: earlier and later ones of the same body, and those of
 * others. Words that few asks hold weigh more than those that many do ("the force should ensure"). Null
 * for a finding that asks for nothing.
 */
export function askedElsewhere(edition: Edition, finding: FindingView) {
  if (!asksItsBody(finding.kind, finding.record)) return null;
  const places = placesOfReports(edition);
  const place = ({ report }: FindingView) => places.get(report.id) ?? places.size;
  const alike = asksAlikeIn(edition)(finding, leastAlike)
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
    /** Asked of other bodies, and how many more there are. */
    others: told(others.slice(0, mostOthers)),
    moreOthers: Math.max(0, others.length - mostOthers),
  };
}

/** Findings less close than this are not named; 1 is to speak of the very same themes. */
const farthest = 0.1;

const alikeIn = perEdition((edition) =>
  alikeAmong(
    allFindings(edition),
    ({ record, body }) => [...new Set(record.themes.map(({ theme }) => `${body.id} ${theme}`))],
    (holders) => 1 / holders,
  ),
);

/**
 * How to find what is alike among things by what they hold, such as words or themes: the closer the more
 * of it two hold in common, and the fewer things hold that. `weigh` says what it counts for that so many
 * hold something. Answers the other things that are at least as close as asked, with how close they are;
 * 1 is to hold the very same.
 */
function alikeAmong<Thing>(
  things: Thing[],
  heldBy: (thing: Thing) => string[],
  weigh: (holders: number) => number,
): (thing: Thing, least: number) => Alike<Thing>[] {
  const all = new Map(things.map((thing) => [thing, heldBy(thing)]));
  const pairs = things.flatMap((thing) => (all.get(thing) ?? []).map((held) => ({ held, thing })));
  const holders = Map.groupBy(pairs, ({ held }) => held);
  const weights = new Map([...holders].map(([held, { length }]) => [held, weigh(length)]));
  const weightOf = (held: string) => weights.get(held) ?? 0;
  const norms = new Map(
    [...all].map(([thing, held]) => [thing, Math.hypot(...held.map(weightOf))]),
  );
  const norm = (thing: Thing) => norms.get(thing) ?? 0;
  return (thing, least) => {
    const sums = new Map<Thing, number>();
    for (const held of all.get(thing) ?? []) {
      const square = weightOf(held) ** 2;
      for (const { thing: other } of holders.get(held) ?? [])
        if (other !== thing) sums.set(other, (sums.get(other) ?? 0) + square);
    }
    const own = norm(thing);
    const alike: Alike<Thing>[] = [];
    for (const [other, sum] of sums) {
      const close = sum / (own * norm(other));
      if (close >= least) alike.push({ other, close });
    }
    return alike;
  };
}

/** Two asks less alike than this are not nearly the same; 1 is to hold the very same words. */
const leastAlike = 0.5;

/** So many asks of others are shown, the most alike. */
const mostOthers = 5;

/** Finds asks in nearly the same words. */
const asksAlikeIn = perEdition((edition) => {
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

/** Where else nearly the same is asked, each list in the order of the reports’ dates. */
export type AskedElsewhere = NonNullable<ReturnType<typeof askedElsewhere>>;

/** Another thing, and how close it is. */
interface Alike<Thing> {
  other: Thing;
  close: number;
}

/** An ask of another report in nearly the same words. */
interface NearAsk extends NearlySaid {
  ask: FindingView;
}
