import type { CheckedReport } from '../checks/checked-content.ts';
import { matchThemes } from '../parser/match-themes.ts';
import type { ParsedBody, ParsedQuote, ParsedSpan } from '../parser/parsed-report.ts';
import type { Ask } from '../schemas/ask.ts';
import type { Finding, Quote } from '../schemas/finding.ts';
import { type FindingKind, findingKinds, type ListedKind } from '../schemas/finding-kinds.ts';
import type { Voice } from '../schemas/people.ts';
import type { Theme } from '../schemas/theme.ts';
import { findingId } from '../urls.ts';
import type { WordPlacer } from './place-words.ts';

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

/** The asks of one kind in one report. */
export function resolveAsks(resolver: FindingResolver, kind: ListedKind): Ask[] {
  const { source, placer } = resolver;
  const numberOf = resolver.numbers(kind);
  return source.parsed[findingKinds[kind].collection].flatMap((ask) => {
    const number = numberOf(placer.text(ask.span));
    const body = resolveBody(resolver, ask.body, ask.span);
    if (body === null) return [];
    const id = findingId(kind, source.id, String(number));
    return {
      ...resolveFinding(resolver, id, body, [ask.span], resolver.voice, ask),
      foundBy: ask.foundBy,
      number,
      area: ask.area,
      areaAsPrinted: ask.heading && placer.text(ask.heading),
      areaBasis: ask.areaBasis,
      leadIn: ask.leadIn && placer.text(ask.leadIn),
      evidence: ask.evidence.map(placer.span),
      ...(ask.status === null ? {} : { status: ask.status }),
    };
  });
}

/** The quotes of one report. */
export function resolveQuotes(resolver: FindingResolver): Quote[] {
  const { source, placer } = resolver;
  const numberOf = resolver.numbers('quote');
  return source.parsed.quotes.flatMap((quote) =>
    resolveQuote(resolver, quote, numberOf(quote.paragraphs.map(placer.text).join('\n'))),
  );
}

function titleOf({ entry }: CheckedReport, words: string): string | null {
  return entry.data.titles.find(({ text }) => words.startsWith(text))?.title ?? null;
}

function resolveQuote(resolver: FindingResolver, quote: ParsedQuote, number: number): Quote[] {
  const { source, placer } = resolver;
  const first = quote.paragraphs[0];
  const body = first && resolveBody(resolver, quote.body, first);
  if (!body) return [];
  const id = findingId('quote', source.id, String(number));
  const record = resolveFinding(resolver, id, body, quote.paragraphs, quote.voice, quote);
  return [
    {
      ...record,
      number,
      speaker: quote.speaker,
      role: quote.role,
      attribution: placer.text(quote.attribution),
      attributionPassage: placer.passage(quote.attribution.passage),
      paragraphs: quote.paragraphs.map(placer.text),
    },
  ];
}

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
