import type { ParsedBody, ParsedReport, ParsedSpan } from '../../parser/parsed-report.ts';

/** What `inspect --json` prints: everything found in one text, by lines of its file. */
export type Inspection = ReturnType<typeof inspection>;

/** Puts what the parser found in the form that `inspect` shows. `source` is the whole file. */
export function inspection(report: ParsedReport, source: string) {
  const lineAt = linesOf(source);
  const place = (span: ParsedSpan) => ({
    text: report.passages[span.passage]?.text.slice(span.start, span.end) ?? '',
    line: lineAt(report.passages[span.passage]?.offsets[span.start] ?? 0),
  });
  const name = (body: ParsedBody) => body.name ?? body.id;
  return {
    gradings: report.gradings.map((grading) => {
      const statements = grading.statements.map(({ span, basis, voice }) => ({
        ...place(span),
        basis,
        voice: voice.kind,
      }));
      const carrier = grading.statements[grading.carriedBy];
      const carried = statements[grading.carriedBy];
      return {
        body: name(grading.body),
        area: grading.areaAsPrinted,
        judgment: grading.judgment,
        basis: carrier?.basis ?? 'prose',
        hedged: carrier?.hedge !== null,
        voice: carrier?.voice.kind ?? 'publisher',
        text: carried?.text ?? '',
        line: carried?.line ?? 1,
        statements,
      };
    }),
    notGraded: report.notGraded.map(({ body, areaAsPrinted, reason, span }) => ({
      body: name(body),
      area: areaAsPrinted,
      reason,
      ...place(span),
    })),
    quotes: report.quotes.map(({ speaker, role, paragraphs }) => ({
      speaker,
      role,
      paragraphs: paragraphs.map((span) => place(span).text),
      line: paragraphs[0] ? place(paragraphs[0]).line : 1,
    })),
    areasForImprovement: report.areasForImprovement.map(({ span }) => place(span)),
    causesOfConcern: report.causesOfConcern.map(({ span }) => place(span)),
    recommendations: report.recommendations.map(({ span }) => place(span)),
    nearMisses: report.nearMisses.map(({ span, reason }) => ({ ...place(span), reason })),
    messages: report.messages.map(({ line, column, rule, reason }) => ({
      line,
      column,
      rule,
      reason,
    })),
  };
}

function linesOf(source: string): (offset: number) => number {
  const starts = [...source.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    return (after === -1 ? starts.length : after) + 1;
  };
}
