import type { Edition } from '../schemas/edition.ts';
import { findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { homeUrl, reportUrl } from '../urls.ts';
import { type Address, addressesOf } from './addresses.ts';
import { outOfOrder } from './check-order.ts';
import { type Doubts, doubtAbout, doubtsOf, likeness, originalsChanged } from './doubts.ts';
import {
  type Comparison,
  compareAddresses,
  type KnownAddress,
  type KnownAddresses,
} from './read-permalinks.ts';
import { lineFor, permalinkOf } from './write-permalinks.ts';

/** Kinds whose address is a number that the words keep. */
const numberedByWords: string[] = [
  'passage',
  ...kindNames.filter((kind) => findingKinds[kind].does !== 'judges'),
];

/**
 * Holds an edition against the published addresses: an error for each address that would vanish,
 * stand for other words or stand out of its order, with the ways to mend it; one warning for all
 * addresses that are not in the list yet. `found` are the problems found before: what they leave in
 * doubt is said to be due to their files.
 */
export function checkPermalinks(
  known: KnownAddresses,
  edition: Edition,
  found: Problem[] = [],
): Problem[] {
  const now = addressesOf(edition);
  const doubts = doubtsOf(found, edition);
  const compared = compareAddresses(known.entries, now);
  const originals = compared.changed.filter((each) => each.known.kind === 'original');
  const error = (entry: KnownAddress, rule: string, reason: string): Problem => {
    const dueTo = doubtAbout(doubts, entry);
    const problem = fileProblem(known.file, rule, reason, { line: entry.line, column: 1 });
    return dueTo === null ? problem : { ...problem, dueTo };
  };
  return [
    ...withoutWhatLostPagesHeld(compared.lost, doubts).map((each) =>
      error(each, 'permalink-lost', lostReason(each, compared, now)),
    ),
    ...originalsChanged(originals, edition, known.file, found),
    ...compared.changed
      .filter((each) => !originals.includes(each))
      .map((each) => error(each.known, 'permalink-changed', changedReason(each.known, each.now))),
    ...compared.astray.map((each) => {
      const to = `${each.address} is said to have moved to ${each.movedTo}, where nothing stands`;
      return error(each, 'permalink-astray', `${to}. Write an address that the edition has`);
    }),
    ...compared.back.map(({ known: each }) => {
      const back = `${each.address} is said to have moved to ${each.movedTo}, but something stands there again`;
      return error(each, 'permalink-back', `${back}. Take movedTo out of line ${each.line}`);
    }),
    ...outOfOrder(known.entries, edition).map(({ entry, reason }) =>
      error(entry, 'permalink-order', reason),
    ),
    ...(found.some(({ severity }) => severity === 'error')
      ? []
      : newAddresses(known, compared.added)),
  ];
}

/** Where a page must be lost, its anchors need no message of their own; nor does what a report held. */
function withoutWhatLostPagesHeld(lost: KnownAddress[], doubts: Doubts): KnownAddress[] {
  const certain = lost.filter((each) => doubtAbout(doubts, each) === null);
  const holders = new Map(certain.map((each) => [each.address, each]));
  const reports = certain.filter(({ kind }) => kind === 'report');
  return lost.filter((each) => {
    const [page = '', anchor] = each.address.split('#');
    if (anchor !== undefined && holders.has(page)) return false;
    return !reports.some((report) => report !== each && isOfReport(each, report));
  });
}

/** Whether an address holds the id of a report: a finding of it, or its data. */
function isOfReport({ address }: KnownAddress, report: KnownAddress): boolean {
  const [, , id = ''] = report.address.split('/');
  return address.split(/[/#.]/).includes(id);
}

function lostReason(entry: KnownAddress, { added, lost }: Comparison, now: Address[]): string {
  const what = `${entry.address} (${entry.kind}, “${entry.words}”)${heldBy(entry, lost)} would vanish`;
  const heir = heirOf(entry, added);
  if (heir) {
    const went = `record where it went: add "movedTo: ${heir.address}" to line ${entry.line}`;
    const keep = numberedByWords.includes(entry.kind)
      ? `If these are the same words put right, keep the number: write line ${entry.line} as "${lineFor(entry, heir)}". Or put`
      : 'Put';
    return `${what}; ${heir.address}, with words like it, is new. ${keep} it back as it was. Or ${went}`;
  }
  const place = placeBeside(entry.address, now);
  return `${what}. Put its words back, or record where it went: add "movedTo: ${place}", or a better place, to line ${entry.line}`;
}

/** ` with 51 ¶ and 12 addresses of its findings and data`, or nothing. */
function heldBy(entry: KnownAddress, lost: KnownAddress[]): string {
  const anchors = lost.filter(({ address }) => address.startsWith(`${entry.address}#`)).length;
  const others =
    entry.kind === 'report'
      ? lost.filter((each) => each !== entry && isOfReport(each, entry)).length - anchors
      : 0;
  const held = [
    ...(anchors > 0 ? [`${anchors} ¶`] : []),
    ...(others > 0 ? [`${others} addresses of its findings and data`] : []),
  ];
  return held.length > 0 ? ` with ${held.join(' and ')}` : '';
}

/** The new address whose words are most like those of an address that is lost. */
function heirOf(entry: KnownAddress, added: Address[]): Address | undefined {
  const alike = added
    .filter(({ kind }) => kind === entry.kind)
    .map((each) => ({ each, like: likeness(entry.words, firstOf(each, entry)) }))
    .toSorted((one, other) => other.like - one.like)[0];
  return alike && alike.like >= 0.5 ? alike.each : undefined;
}

function firstOf({ words }: Address, entry: KnownAddress): string {
  return words.slice(0, entry.words.length);
}

/** The nearest place that is left: the ¶ before, else the report, else the list. */
function placeBeside(address: string, now: Address[]): string {
  const [page = '', anchor] = address.split('#');
  const number = Number.parseInt(anchor?.replace(/^p/, '') ?? '', 10);
  const before = now.findLast((each) => {
    const [otherPage, other] = each.address.split('#');
    return otherPage === page && Number.parseInt(other?.replace(/^p/, '') ?? '', 10) <= number;
  });
  if (before) return before.address;
  const there = new Set(now.map((each) => each.address));
  if (there.has(page)) return page;
  const [kind = '', report = ''] = page.split('/').filter(Boolean);
  return [reportUrl(report), `/${kind}/`].find((above) => there.has(above)) ?? homeUrl();
}

function changedReason(entry: KnownAddress, now: Address): string {
  return `${entry.address} (${entry.kind}, “${entry.words}”) would stand for other words: “${permalinkOf(now).words}”. Put the words back as they were, or, if these are the same words put right, keep the address: write line ${entry.line} as "${lineFor(entry, now)}"`;
}

function newAddresses({ file, entries }: KnownAddresses, added: Address[]): Problem[] {
  const first = added[0];
  if (!first) return [];
  const some = added.length === 1 ? first.address : `${first.address} and ${added.length - 1} more`;
  const reason = `${added.length} of ${entries.length + added.length} addresses are not in the list yet: ${some}. Run npm run permalinks`;
  return [{ ...fileProblem(file, 'permalink-new', reason), severity: 'warning' }];
}
