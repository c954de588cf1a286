import { type ContentRead, fieldProblem } from '../checks/checked-content.ts';
import { bearingStep, openSteps, raisedSteps } from '../checks/thread-states.ts';
import { readFor, sharedBodies, threadBody } from '../checks/threads-told.ts';
import type { ParsedSpan } from '../parser/parsed-report.ts';
import { type Edition, findingsOf, type Prose, placesTelling } from '../schemas/edition.ts';
import { overlap, type Passage, type Span } from '../schemas/passage.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Thread, ThreadFrontMatter, ThreadStep } from '../schemas/thread.ts';
import { findQuoted } from './find-quoted.ts';
import { voiceOfWords } from './voices.ts';

type Records = Omit<Edition, 'threads'>;

/**
 * Turns what the editors tell of each thread into records: every step with the place of its words and
 * who says them. Words that no report prints once are reported, and their step left out; a step of a
 * report that is not held is left out, for a check names it.
 */
export function resolveThreads(
  { threads, reports }: Pick<ContentRead, 'threads' | 'reports'>,
  records: Records,
  problems: Problem[],
): (Thread & Prose)[] {
  return threads.flatMap((entry) => {
    const { data } = entry;
    const steps = data.steps.flatMap((step, index): ThreadStep[] => {
      const source = reports.find(({ id }) => id === step.report);
      if (!source) return [];
      const passages = records.passages.filter(({ report }) => report === source.id);
      const numbers = passages.map(({ number }) => number);
      const quoted = findQuoted(source.parsed, step, numbers);
      if (quoted.spans) return [stepOf(step, quoted.spans, passages, records)];
      const path = ['steps', index, 'text'];
      const problem = fieldProblem(entry, path, 'words-quoted', quoted.reason);
      // Where nothing is like the words, the copy may be another text.
      problems.push(quoted.resembling ? problem : { ...problem, dueTo: `reports/${source.id}.md` });
      return [];
    });
    const body = threadBody(data.body, sharedBodies(steps, records.reports));
    if (body === null || steps.length === 0) return [];
    const bearing = Math.max(0, bearingStep(data.state, steps));
    const onBody = records.reports.filter(({ bodies }) => bodies.includes(body));
    const { unread } = readFor(
      data,
      onBody.map(({ id }) => id),
    );
    const told = { bearing, raised: raisedSteps(steps), open: openSteps(steps), unread };
    return [{ ...data, body, steps, ...told }];
  });
}

function stepOf(
  { report, is, takesUp }: ThreadFrontMatter['steps'][number],
  found: ParsedSpan[],
  passages: Passage[],
  records: Records,
): ThreadStep {
  const words = found.map(({ passage, start, end }) => {
    const { id = '', text = '' } = passages[passage] ?? {};
    const span: Span = { passage: id, start, end };
    return { span, text: text.slice(start, end) };
  });
  const spans = words.map(({ span }) => span);
  const source = records.reports.find(({ id }) => id === report);
  const [first] = spans;
  if (!source || !first) throw new Error(`the report "${report}" was found without its words`);
  return {
    report,
    is,
    takesUp,
    text: words.map(({ text }) => text).join('\n'),
    spans,
    voice: voiceOfWords(source, records.quotes, first),
    finding: findingHolding(records, first),
  };
}

/**
 * The id of the finding that holds some words, the shortest of several; null where none does. A grade is
 * told by its statements; the speech of a quote is a finding only where nothing in it is one.
 */
function findingHolding(findings: Records, words: Span): string | null {
  const told = findingsOf(findings).flatMap((finding) =>
    placesTelling(finding).map((spans) => ({ id: finding.id, spans })),
  );
  const holding = told.filter(({ spans }) => spans.some((span) => overlap(span, words)));
  const [shortest] = holding.toSorted((one, other) => length(one.spans) - length(other.spans));
  return shortest?.id ?? null;
}

function length(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
