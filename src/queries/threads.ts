import type { CitedPage } from '../data/cite/formats.ts';
import { passageById, perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import { overlap } from '../schemas/passage.ts';
import type { ThreadState, ThreadStep } from '../schemas/thread.ts';
import { threadUrl } from '../urls.ts';
import type { FindingView } from './finding-view.ts';
import { type StepView, type ThreadView, threadView } from './thread-view.ts';

/** All threads: those that the latest reports raise first, those whose state is not told last, then by name. */
export const threadsInOrder = perEdition((edition): ThreadView[] =>
  edition.threads
    .map((thread) => threadView(edition, thread))
    .toSorted((a, b) => place(a) - place(b) || a.thread.name.localeCompare(b.thread.name, 'en-GB')),
);

/** How a thread’s page is named where it is cited. */
export function threadCited({ thread, body }: ThreadView): CitedPage {
  const title = `${thread.name}, ${body.name}`;
  return { key: `threads-${thread.id}`, title, url: threadUrl(thread.id) };
}

/** Threads of what the latest report raises, and an earlier one did. */
export const threadsComingBack = perEdition((edition) =>
  threadsInOrder(edition).filter(({ state }) => state !== null && comesBack.includes(state)),
);

/** Threads with a step that quotes words of a finding. */
export function threadsOfFinding(edition: Edition, { record }: FindingView): ThreadView[] {
  return threadsInOrder(edition).filter(({ thread }) =>
    thread.steps.some((step) => step.finding === record.id || isWithin(step, record)),
  );
}

/** The threads of a finding, each with the later steps whose words speak of that very thing. */
export function laterSteps(edition: Edition, finding: FindingView) {
  return threadsOfFinding(edition, finding).map((view) => {
    const own = view.thread.steps.flatMap((step, index) =>
      step.finding === finding.id || isWithin(step, finding.record) ? [index + 1] : [],
    );
    return { view, later: takingUp(view, own) };
  });
}

/** The steps of a thread that take up one of some steps, which are counted from 1. */
export function takingUp({ steps }: ThreadView, numbers: number[]): StepView[] {
  return steps.filter(({ takesUp }) => takesUp.some((number) => numbers.includes(number)));
}

/** Threads in which steps of two reports or more speak of a theme. */
export function threadsOfTheme(edition: Edition, theme: string): ThreadView[] {
  return threadsInOrder(edition).filter(({ thread }) => {
    const speaking = thread.steps.filter((step) => speaksOf(edition, step, theme));
    return new Set(speaking.map(({ report }) => report)).size > 1;
  });
}

const order: ThreadState[] = [
  'raised-again',
  'still-raised',
  'first-raised-in-the-latest-report',
  'not-mentioned-since',
  'said-to-be-improved',
  'said-to-be-dealt-with',
  'praised-in-the-latest-report',
];
const comesBack: ThreadState[] = ['raised-again', 'still-raised'];

function place({ state }: ThreadView): number {
  return state === null ? order.length : order.indexOf(state);
}

function isWithin({ spans }: ThreadStep, record: Finding): boolean {
  return spans.some((span) => record.spans.some((other) => overlap(span, other)));
}

function speaksOf(edition: Edition, { spans }: ThreadStep, theme: string): boolean {
  return spans.some((span) =>
    passageById(edition, span.passage).themes.some(
      (match) => match.theme === theme && overlap(span, { ...match, passage: span.passage }),
    ),
  );
}

/** A thread that a finding belongs to, and the later steps that speak of that very finding. */
export type FollowedIn = ReturnType<typeof laterSteps>[number];
