import type { Edition } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import { homeUrl, reportUrl } from '../urls.ts';
import { type Address, addressesOf } from './addresses.ts';
import { checkOrder } from './check-order.ts';
import { type Comparison, compareAddresses } from './compare-addresses.ts';
import { doubtsOf, isCertain } from './doubts.ts';
import { likeness } from './likeness.ts';
import type { KnownAddress, KnownAddresses } from './read-permalinks.ts';
import { permalinkLine, permalinkOf } from './write-permalinks.ts';

/** Kinds whose address is a number that the words keep. */
const numberedByWords: string[] = [
  'passage',
  'area for improvement',
  'cause of concern',
  'recommendation',
  'quote',
];

/**
 * Holds an edition against the published addresses: an error for each address that would vanish,
 * stand for other words or stand out of its order, with the ways to mend it; one warning for all
 * addresses that are not in the list yet. `found` are the problems found while reading: what they
 * leave in doubt is not said to be lost.
 */
export function checkPermalinks(
  known: KnownAddresses,
  edition: Edition,
  found: Problem[] = [],
): Problem[] {
  const now = addressesOf(edition);
  const doubts = doubtsOf(found, edition);
  const certain = known.entries.filter((entry) => isCertain(doubts, entry));
  const compared = compareAddresses(certain, now);
  const error = ({ line }: KnownAddress, rule: string, reason: string): Problem => ({
    file: known.file,
    line,
    column: 1,
    rule,
    reason,
    severity: 'error',
  });
  return [
    ...withoutAnchorsOfLostPages(compared.lost).map((each) =>
      error(each, 'permalink-lost', lostReason(each, compared, now)),
    ),
    ...compared.changed.map((each) =>
      error(each.known, 'permalink-changed', changedReason(each.known, each.now)),
    ),
    ...compared.astray.map((each) => {
      const to = `${each.address} is said to have moved to ${each.movedTo}, where nothing stands`;
      return error(each, 'permalink-astray', `${to}. Write an address that the edition has`);
    }),
    ...compared.back.map(({ known: each }) => {
      const back = `${each.address} is said to have moved to ${each.movedTo}, but something stands there again`;
      return error(each, 'permalink-back', `${back}. Take movedTo out of line ${each.line}`);
    }),
    ...checkOrder(known, edition),
    ...(found.some(({ severity }) => severity === 'error')
      ? []
      : newAddresses(known, compared.added)),
  ];
}

/** Where a page is lost, its anchors need no message of their own. */
function withoutAnchorsOfLostPages(lost: KnownAddress[]): KnownAddress[] {
  const pages = new Set(lost.map(({ address }) => address));
  return lost.filter(({ address }) => {
    const [page = '', anchor] = address.split('#');
    return anchor === undefined || !pages.has(page);
  });
}

function lostReason(
  entry: KnownAddress,
  { added, lost }: Comparison<KnownAddress>,
  now: Address[],
): string {
  const anchors = lost.filter(({ address }) => address.startsWith(`${entry.address}#`)).length;
  const whole = anchors > 0 ? ` with ${anchors} ¶` : '';
  const what = `${entry.address} (${entry.kind}, “${entry.words}”)${whole} would vanish`;
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

/** The entry's line once its address stands for words put right. */
function lineFor(entry: KnownAddress, { kind, words }: Address): string {
  const was = [...(entry.was ?? []), entry.hash];
  return permalinkLine({ ...permalinkOf({ address: entry.address, kind, words }), was });
}

function newAddresses({ file, entries }: KnownAddresses, added: Address[]): Problem[] {
  const first = added[0];
  if (!first) return [];
  const some = added.length === 1 ? first.address : `${first.address} and ${added.length - 1} more`;
  const reason = `${added.length} of ${entries.length + added.length} addresses are not in the list yet: ${some}. Run npm run permalinks`;
  return [{ file, line: 1, column: 1, rule: 'permalink-new', reason, severity: 'warning' }];
}
