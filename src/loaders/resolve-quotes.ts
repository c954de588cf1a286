import type { ParsedQuote } from '../parser/parsed-report.ts';
import type { Quote } from '../schemas/quote.ts';
import { findingId } from '../urls.ts';
import { type FindingResolver, resolveBody, resolveFinding } from './finding-resolver.ts';

/** The quotes of one report. */
export function resolveQuotes(resolver: FindingResolver): Quote[] {
  const { source, placer } = resolver;
  const numberOf = resolver.numbers('quote');
  return source.parsed.quotes.flatMap((quote) =>
    resolveQuote(resolver, quote, numberOf(quote.paragraphs.map(placer.text).join('\n'))),
  );
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
