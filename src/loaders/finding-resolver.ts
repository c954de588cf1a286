import type { CheckedReport } from '../checks/checked-content.ts';
import { matchThemes } from '../parser/match-themes.ts';
import type { ParsedBody, ParsedSpan } from '../parser/parsed-report.ts';
import type { Finding } from '../schemas/finding.ts';
import type { FindingKind } from '../schemas/finding-kinds.ts';
import type { Theme } from '../schemas/theme.ts';
import type { Voice } from '../schemas/voice.ts';
import type { WordPlacer } from './place-words.ts';

/** What turning the findings of one report into records needs to know. */
export interface FindingResolver {
  source: CheckedReport;
  placer: WordPlacer;
  themes: Theme[];
  voice: Voice;
  /** Numbers the findings of one kind, one after the other, by their words. */
  numbers: (kind: FindingKind) => (words: string) => number;
  /** Takes note of a problem at a place of the copy. */
  report: (span: ParsedSpan, rule: string, reason: string) => void;
}

/** What every finding carries, for words that stand in `spans` and are said by `voice`. */
export function resolveFinding(
  { source, placer, themes }: FindingResolver,
  id: string,
  body: string,
  spans: ParsedSpan[],
  voice: Voice,
  { title = null, because }: { title?: string | null; because: string | null },
): Finding {
  const text = spans.map(placer.text).join('\n');
  return {
    id,
    report: source.id,
    body,
    title: title ?? titleOf(source, text),
    text,
    spans: spans.map(placer.span),
    original: spans.map(placer.original),
    voice,
    themes: matchThemes(text, themes),
    foundBy: because === null ? 'rule' : 'editor',
    because,
  };
}

function titleOf({ entry }: CheckedReport, words: string): string | null {
  return entry.data.titles.find(({ text }) => words.startsWith(text))?.title ?? null;
}

/**
 * The id of the body a record is about: the one the text names, else the report's only one.
 * Null, with a problem reported, where the text names a body that the report does not cover; and
 * null where the front matter's own bodies are broken, which is reported elsewhere.
 */
export function resolveBody(
  { source, report }: FindingResolver,
  { id, name }: ParsedBody,
  span: ParsedSpan,
): string | null {
  const { bodies } = source.entry.data;
  if (bodies.length === 0) return null;
  if (id !== null && bodies.includes(id)) return id;
  const [only, ...others] = bodies;
  const named = id ?? name;
  if (named === null && only !== undefined && others.length === 0) return only;
  const found = named === null ? 'words about a body that cannot be told' : `body "${named}"`;
  report(
    span,
    'body-known',
    `unexpected ${found}; expected one of ${bodies.join(', ')}. Add the name to \`bodies\` in the front matter, or to \`otherNames\` under organisations/.`,
  );
  return null;
}
