import { dateInWords } from '../in-words/date.ts';
import { capitalised, counted, numberInWords } from '../in-words/number.ts';
import type { ThreadView } from '../queries/threads.ts';
import type { StepKind, ThreadState } from '../schemas/thread.ts';

/** What a step does, in a word or two. */
export const stepNames: Record<StepKind, string> = {
  praised: 'Praised',
  criticised: 'Criticised',
  asked: 'Asked for',
  graded: 'Graded',
  'said-to-be-dealt-with': 'Said to be dealt with',
  'said-to-be-improved': 'Said to be improved',
  promised: 'Promised',
};

/** How a thread stands, in a few words; of one that is not mentioned since, since when. */
export function stateName(view: ThreadView): string {
  return view.state === null
    ? 'Not told yet: a document is unread'
    : capitalised(stateAsRead(view));
}

/** How a thread stands, in sentences that say no more than the step it rests on and what was read. */
export function stateSentence(view: ThreadView): string {
  const { state, bearing } = view;
  if (state === null) return notTold(view);
  const told = sentences[state](dateInWords(bearing.report.date.value));
  return `${told}${silenceSince(view)}`;
}

/** A state that an unread report may have changed is told as that of the reports read. */
function notTold(view: ThreadView): string {
  const { unread, readTo } = view;
  const names = unread.map(({ name }) => `“${name}”`);
  const those = names.length > 3 ? counted(names.length, 'document') : list.format(names);
  return `How it stands is not told until ${those} ${names.length === 1 ? 'is' : 'are'} read for it. As far as it was read, to ${dateInWords(readTo.date.value)}: ${stateAsRead(view)}.`;
}

function silenceSince({ line }: ThreadView): string {
  const silent = line.length - 1 - line.findLastIndex(({ stop }) => stop !== null);
  if (silent === 0) return '';
  const later =
    silent === 1
      ? 'The later document held here does'
      : `The ${numberInWords(silent)} later documents held here do`;
  return ` ${later} not mention it, and silence is not a sign that it got better.`;
}

function stateAsRead({ thread, bearing }: ThreadView): string {
  const since =
    thread.state === 'not-mentioned-since' ? ` ${dateInWords(bearing.report.date.value)}` : '';
  return `${stateNames[thread.state]}${since}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a state says; `date` is that of the document it rests on. */
const sentences: Record<ThreadState, (date: string) => string> = {
  'said-to-be-dealt-with': (date) => `Said to be dealt with, in a document of ${date}.`,
  'said-to-be-improved': (date) => `Said to be improved, in a document of ${date}.`,
  'still-raised': (date) =>
    `Raised in an earlier document, and still raised in the latest, of ${date}.`,
  'raised-again': (date) =>
    `Once said to be dealt with or improved, and raised again in the latest document, of ${date}.`,
  'first-raised-in-the-latest-report': (date) => `First raised in the latest document, of ${date}.`,
  'praised-and-not-criticised': (date) =>
    `Praised, last in a document of ${date}; nothing quoted here criticises it.`,
  'not-mentioned-since': (date) => `Last spoken of in a document of ${date}.`,
};

const stateNames: Record<ThreadState, string> = {
  'said-to-be-dealt-with': 'said to be dealt with',
  'said-to-be-improved': 'said to be improved',
  'still-raised': 'still raised',
  'raised-again': 'raised again',
  'first-raised-in-the-latest-report': 'first raised in the latest document',
  'praised-and-not-criticised': 'praised, not criticised',
  'not-mentioned-since': 'not mentioned since',
};
