import { placesOf } from '../../parser/document/place.ts';
import type {
  ParsedAsk,
  ParsedBody,
  ParsedReport,
  ParsedSpan,
} from '../../parser/parsed-report.ts';
import { findingKinds, forListed } from '../../schemas/finding-kinds.ts';

/** What `inspect --json` prints: everything found in one text, by lines of its file. */
export type Inspection = ReturnType<typeof inspection>;

/** Puts what the parser found in the form that `inspect` shows. `source` is the whole file. */
export function inspection(report: ParsedReport, source: string) {
  const placeAt = placesOf(source);
  const words = ({ passage, start, end }: ParsedSpan) =>
    report.passages[passage]?.text.slice(start, end) ?? '';
  const placeOf = ({ passage, start }: ParsedSpan) =>
    placeAt(report.passages[passage]?.offsets[start] ?? 0);
  const place = (span: ParsedSpan) => ({ text: words(span), line: placeOf(span).line });
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
        // What an editor decided need not name its area.
        area: (grading.because === null ? null : grading.area) ?? grading.areaAsPrinted,
        judgment: grading.judgment,
        basis: carrier?.basis ?? 'prose',
        hedged: carrier?.hedge !== null,
        voice: carrier?.voice.kind ?? 'publisher',
        text: carried?.text ?? '',
        line: carried?.line ?? 1,
        statements,
      };
    }),
    notGraded: report.notGraded.map(({ body, area, areaAsPrinted, reason, span }) => ({
      body: name(body),
      area: areaAsPrinted || area || '',
      reason,
      ...place(span),
    })),
    quotes: report.quotes.map(({ speaker, role, paragraphs }) => ({
      speaker,
      role,
      paragraphs: paragraphs.map((span) => place(span).text),
      line: paragraphs[0] ? place(paragraphs[0]).line : 1,
    })),
    ...forListed('collection', (kind) => report[findingKinds[kind].collection].map(asked)),
    nearMisses: report.ledger
      .filter(({ outcome }) => outcome === 'unsettled')
      .map(({ span, reason }) => ({ ...place(span), reason })),
    messages: report.messages.map(({ line, column, rule, reason }) => ({
      line,
      column,
      rule,
      reason,
    })),
    ledger: report.ledger.map(({ mark, span, outcome, reason }) => ({
      mark,
      text: words(span),
      ...placeOf(span),
      outcome,
      reason,
    })),
  };

  function asked({ body, heading, area, deadline, span }: ParsedAsk) {
    return { body: name(body), area: heading ? words(heading) : area, deadline, ...place(span) };
  }
}
