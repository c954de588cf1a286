import { placeInText } from '../checks/place-in-text.ts';
import type {
  ParsedGrading,
  ParsedReport,
  ParsedSpan,
  ParsedVoice,
} from '../parser/parsed-report.ts';
import type { Problem } from '../schemas/problem.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { Entry } from './front-matter.ts';

type Decision = ReportFrontMatter['decisions'][number];
type GradingDecision = Extract<Decision, { decision: 'grading' }>;

/**
 * Applies the curator's decisions to what the parser found: words said not to be a grading lose
 * their near miss or statement, words said to be one become it. A decision that meets nothing is an
 * error (`decision-applies`); a near miss that none settles is a warning (`near-miss`). `voice` is who
 * tells us where no one else speaks.
 */
export function applyDecisions(
  parsed: ParsedReport,
  entry: Entry<ReportFrontMatter>,
  voice: ParsedVoice,
): { parsed: ParsedReport; problems: Problem[] } {
  const problems: Problem[] = [];
  let decided = parsed;
  for (const [index, decision] of entry.data.decisions.entries()) {
    const next = apply(decided, decision, voice);
    if (next) decided = next;
    else problems.push(unused(entry, index, decision));
  }
  for (const { span, reason } of decided.nearMisses) {
    const words = wordsOf(parsed, span);
    problems.push({
      file: entry.file,
      ...placeInText(entry.text, parsed.passages[span.passage]?.offsets[span.start] ?? 0),
      rule: 'near-miss',
      reason: `unexpected "${words}": ${reason} Settle it under \`decisions\` in the front matter, with a reason.`,
      severity: 'warning',
    });
  }
  return { parsed: decided, problems };
}

function apply(parsed: ParsedReport, decision: Decision, voice: ParsedVoice): ParsedReport | null {
  const holds = (span: ParsedSpan) => wordsOf(parsed, span).includes(decision.text);
  const miss = parsed.nearMisses.find(({ span }) => holds(span));
  const nearMisses = parsed.nearMisses.filter((each) => each !== miss);
  if (decision.decision === 'grading') {
    if (!miss) return null;
    const grading = gradingOf(parsed, decision, miss.span, voice);
    return { ...parsed, nearMisses, gradings: [...parsed.gradings, grading] };
  }
  if (miss) return { ...parsed, nearMisses };
  const gradings = parsed.gradings.flatMap((grading) => withoutStatement(grading, holds));
  const count = (list: ParsedGrading[]) => list.flatMap(({ statements }) => statements).length;
  return count(gradings) < count(parsed.gradings) ? { ...parsed, gradings } : null;
}

function withoutStatement(
  grading: ParsedGrading,
  holds: (span: ParsedSpan) => boolean,
): ParsedGrading[] {
  const carrier = grading.statements[grading.carriedBy];
  const statements = grading.statements.filter(({ span }) => !holds(span));
  if (statements.length === 0) return [];
  const carriedBy = Math.max(0, carrier ? statements.indexOf(carrier) : 0);
  return [{ ...grading, statements, carriedBy }];
}

function gradingOf(
  parsed: ParsedReport,
  { text, area, judgment, hedge, body }: GradingDecision,
  span: ParsedSpan,
  voice: ParsedVoice,
): ParsedGrading {
  const printed = new RegExp(judgment, 'i').exec(wordsOf(parsed, span))?.[0] ?? judgment;
  const statement = {
    span,
    basis: 'prose' as const,
    voice,
    area: text,
    judgmentAsPrinted: printed,
    hedge,
  };
  return {
    body: { id: body, name: null },
    area,
    areaAsPrinted: text,
    judgment,
    carriedBy: 0,
    statements: [statement],
  };
}

function unused(entry: Entry<ReportFrontMatter>, index: number, { text }: Decision): Problem {
  return {
    file: entry.file,
    ...entry.place(['decisions', index, 'text']),
    rule: 'decision-applies',
    reason: `unexpected decision on "${text}"; expected words that the parser is unsure of or takes for a grading. Take the decision out, or correct its words.`,
    severity: 'error',
  };
}

function wordsOf(parsed: ParsedReport, { passage, start, end }: ParsedSpan): string {
  return parsed.passages[passage]?.text.slice(start, end) ?? '';
}
