import { findingKinds, kindNames } from '../../schemas/finding-kinds.ts';
import { sayingsOf } from '../format/labels.ts';

/** A place that a query names as this site does: AFI 3, ¶ 41, a finding’s address, a record’s id. */
export interface Reference {
  /** The record’s id without its report: `p41`, `areas-for-improvement/3`. */
  place: string;
  /** What names the report: its id, or words for it; empty where none does. */
  report: string;
}

/**
 * The place that a whole query refers to; null where it refers to none. "paragraph 41 of the 2017
 * effectiveness report" → p41, "2017 effectiveness report".
 */
export function referenceIn(query: string): Reference | null {
  return fromAddress(query.trim()) ?? fromWords(query.trim());
}

function fromAddress(query: string): Reference | null {
  const passage = /\breports\/([a-z0-9-]+)\/?#(p\d+[a-z]*)$/.exec(query);
  if (passage) return { report: passage[1] ?? '', place: passage[2] ?? '' };
  const folders = kindNames.map((kind) => findingKinds[kind].address).join('|');
  const finding = new RegExp(`\\b(${folders})/([a-z0-9-]+)/([a-z0-9-/]+?)/?$`).exec(query);
  return finding ? { report: finding[2] ?? '', place: `${finding[1]}/${finding[3]}` } : null;
}

function fromWords(query: string): Reference | null {
  const asked = /^(.*?)\s*(\d+[a-z]?)(?:,?\s+(?:of|in|from)\s+(?:the\s+)?(.+)|,\s*(.+))?$/i.exec(
    query,
  );
  if (!asked) return null;
  const [, said = '', number = '', ...reports] = asked;
  const report = reports.find(Boolean) ?? '';
  if (/^(?:¶+|para(?:graph)?s?\.?|passage)$/i.test(said)) return { place: `p${number}`, report };
  const kind = findingKindsSaid.get(said.toLowerCase());
  return kind ? { place: `${findingKinds[kind].address}/${number}`, report } : null;
}

/** Kinds of numbered finding by what they are called: "AFI", "area for improvement", "quote". */
const findingKindsSaid = new Map(
  kindNames
    .filter((kind) => kind !== 'grading')
    .flatMap((kind) => sayingsOf(kind).map((said) => [said.toLowerCase(), kind])),
);
