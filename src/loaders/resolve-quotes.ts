import type { ParsedQuote } from '../parser/parsed-report.ts';
import type { Quote } from '../schemas/quote.ts';
import { findingId } from '../urls.ts';
import { type FindingResolver, resolveBody, resolveFinding } from './finding-resolver.ts';

/** The quotes of one report. */
export function resolveQuotes(resolver: FindingResolver): Quote[] {
  const { source, placer } = resolver;
  const texts = source.parsed.quotes.map((quote) => quote.paragraphs.map(placer.text));
  const numbers = resolver.number(
    'quote',
    texts.map((paragraphs) => paragraphs.join('\n')),
  );
  return source.parsed.quotes.flatMap((quote, index) => {
    const number = numbers[index] ?? 0;
    const id = findingId('quote', source.id, String(number));
    return resolveQuote(resolver, quote, id, number);
  });
}

function resolveQuote(
  resolver: FindingResolver,
  quote: ParsedQuote,
  id: string,
  number: number,
): Quote[] {
  const { placer } = resolver;
  const first = quote.paragraphs[0];
  const body = first && resolveBody(resolver, quote.body, first);
  if (!body) return [];
  const paragraphs = quote.paragraphs.map(placer.text);
  const record = resolveFinding(resolver, id, body, quote.paragraphs, quote.voice, quote);
  return [
    {
      ...record,
      number,
      speaker: quote.speaker,
      role: quote.role,
      attribution: placer.text(quote.attribution),
      attributionPassage: placer.passage(quote.attribution.passage),
      paragraphs,
    },
  ];
}
