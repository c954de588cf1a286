import { gradingBasisSchema } from '../../schemas/field.ts';
import type { Decision } from '../../schemas/report.ts';
import { wordsAt } from '../document/document.ts';
import { sameBody } from '../document/named-bodies.ts';
import type { ParsedBody, ParsedGrading, ParsedSpan, ParsedStatement } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { isSame } from './amend.ts';
import type { Records } from './decisions.ts';
import { inOrder, overlap } from './refuse.ts';

/** What an editor decides to be a grading. */
export type DecidedGrading = Extract<Decision, { as: 'grading' }>;

/**
 * Adds a decided grade to the gradings, one an area. What a rule reads in the decided words stays, but
 * for what the decision speaks of; where another place tells the same, both are one grading. `found`
 * holds the records as no decision changed them.
 */
export function withDecided(
  text: Text,
  found: Records,
  gradings: ParsedGrading[],
  decision: DecidedGrading,
  span: ParsedSpan,
): ParsedGrading[] {
  const { statement, body } =
    readIn(found, decision, span) ?? statementOf(text, found, decision, span);
  const own = [null, body.id].includes(decision.body) ? body : { id: decision.body, name: null };
  const made = decision.areas.map((area) => gradingOf(decision, statement, own, area));
  const isNew = (each: ParsedGrading) => !gradings.some((one) => isOne(one, each));
  return [
    ...gradings.map((one) => made.filter((each) => isOne(one, each)).reduce(joined, one)),
    ...made.filter(isNew),
  ];
}

type Told = { statement: ParsedStatement; body: ParsedBody };

/** What a rule reads in these very words, where it is the decided grade. */
function readIn(found: Records, decision: DecidedGrading, span: ParsedSpan): Told | null {
  for (const { body, judgment, statements } of found.gradings) {
    const told = statements.find((each) => isSame(each.span, span));
    if (!told || judgment !== decision.judgment) continue;
    return { statement: { ...told, hedge: decision.hedge ?? told.hedge }, body };
  }
  return null;
}

/** A grade in somebody's speech is told by who speaks. */
function statementOf(
  text: Text,
  { quotes }: Records,
  { judgment, hedge }: DecidedGrading,
  span: ParsedSpan,
): Told {
  const words = wordsAt(text.document, span);
  const found = text.scale.find(words.toLowerCase()).find((grade) => grade.judgment === judgment);
  const speech = quotes.find(({ paragraphs }) => overlap(paragraphs, span));
  const statement = {
    span,
    mark: found ? { ...span, start: span.start + found.start, end: span.start + found.end } : span,
    basis: 'editor' as const,
    voice: speech?.voice ?? text.voice,
    area: words,
    judgmentAsPrinted: found ? words.slice(found.start, found.end) : judgment,
    hedge,
  };
  return { statement, body: { id: null, name: null } };
}

function gradingOf(
  { judgment, because }: DecidedGrading,
  statement: ParsedStatement,
  body: ParsedBody,
  area: string,
): ParsedGrading {
  const areaAsPrinted = statement.area ?? '';
  return { body, area, areaAsPrinted, judgment, carriedBy: 0, statements: [statement], because };
}

/** Whether two gradings are of one body and area, and tell one grade; who is unnamed may be any body. */
function isOne(one: ParsedGrading, { area, body, judgment }: ParsedGrading): boolean {
  const unnamed = (body.id ?? body.name) === null;
  return one.area === area && one.judgment === judgment && (unnamed || sameBody(one.body, body));
}

/** One grading with the places of both, carried by the surer, as the editor decides. */
function joined(one: ParsedGrading, other: ParsedGrading): ParsedGrading {
  const [surer = one] = [one, other].toSorted((a, b) => strength(a) - strength(b));
  const carrier = surer.statements[surer.carriedBy];
  const statements = inOrder([...one.statements, ...other.statements], ({ span }) => span);
  const carriedBy = carrier ? statements.indexOf(carrier) : 0;
  return { ...surer, statements, carriedBy, because: one.because ?? other.because };
}

function strength({ statements, carriedBy }: ParsedGrading): number {
  const basis = statements[carriedBy]?.basis ?? 'editor';
  return gradingBasisSchema.options.indexOf(basis);
}
