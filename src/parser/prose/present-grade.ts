const grade = '(?:outstanding|good|adequate|inadequate|requir(?:es?|ed|ing) improvement)';
const marked = `["']?${grade}["']?`;
const changing =
  '(?:moved|gone|went|going|slipped|fell|fallen|dropped|rose|risen|improved|changed|declined|jumped|climbed|upgraded|downgraded|raised|lowered)(?: (?:up|down|back))?';
const auxiliaries = '(?:(?:has|have|had|was|were|been|now|since|also) )*';
const change = new RegExp(
  `\\b${auxiliaries}${changing} (?:from (?:an? )?${marked}[^,.;"']{0,30}? )?to (?:an? )?(?=${marked})`,
  'g',
);
const aside = new RegExp(
  `, (?:which|previously|formerly|once|earlier)\\b[^,;"']{0,40}${marked}[^,;"']{0,40},(?= )`,
  'g',
);
const compared = new RegExp(
  `,? \\(?(?:compared (?:with|to)|up from|down from|previously|from) (?:an? )?${marked}[^,;."']{0,40}`,
  'g',
);
const bracketed = /\([^()]{0,40}\b(?:(?:19|20)\d\d|previously|last time|was)\b[^()]{0,40}\)/g;
const rank =
  /\s[–—-] the (?:highest|lowest|best|worst|top|second|next)\b[^–—.;"']{0,50}\s[–—-](?=\s)|, the (?:highest|lowest|best|worst|top|second|next)\b[^,.;"']{0,50},(?=\s)/g;

/**
 * Leaves of a folded sentence, at the same offsets, only what it tells of the present grade: `moved up
 * from 'inadequate' to 'adequate'` and `has slipped to 'adequate'` become `is rated …`; `, which was
 * rated 'good' in 2021,` and `– the highest grade –` become spaces.
 */
export function presentGrade(folded: string): string {
  if (folded.length > 2000) return folded;
  return folded
    .replace(bracketed, (words) => (anyGrade.test(words) ? blank(words) : words))
    .replace(rank, blank)
    .replace(aside, (words) => (earlier.test(words) ? blank(words) : words))
    .replace(change, (words) => 'is rated '.padStart(words.length).slice(-words.length))
    .replace(compared, (words, at: number) => (at === 0 ? words : blank(words)));
}

const anyGrade = new RegExp(grade);
const earlier = /\b(?:19|20)\d\d\b|\b(?:was|were|had|previously|formerly|once|earlier|last)\b/;

function blank(words: string): string {
  return ' '.repeat(words.length);
}
