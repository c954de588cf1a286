import { dateInWords } from '../in-words/date.ts';
import { capitalised, counted, listInWords, numberInWords } from '../in-words/phrases.ts';
import type { StepView, ThreadView } from '../queries/thread-view.ts';
import type { StepKind, ThreadState } from '../schemas/thread.ts';

/** What is said where no document after the one that raises something speaks of it. */
export const notTakenUp =
  'No later document is quoted here that takes it up. Silence is not a sign that it was put right.';

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
  const date = dateInWords(bearing.report.date.value);
  const told = isInPart(view)
    ? `${capitalised(stateNames[state])} in part, in a document of ${date}.`
    : sentences[state](date);
  return `${told}${left(view)}${silenceSince(view)}`;
}

/** A state that an unread report may have changed is told as that of the reports read. */
function notTold(view: ThreadView): string {
  const { unread, readTo } = view;
  const names = unread.map(({ name }) => `“${name}”`);
  const those = names.length > 3 ? counted(names.length, 'document') : listInWords(names);
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

function stateAsRead(view: ThreadView): string {
  const { thread, bearing, stops, raised, open } = view;
  const { state } = thread;
  const name = stateNames[state];
  if (state === 'not-mentioned-since')
    return `${name} ${dateInWords(bearing.report.date.value)} (${roundOf(bearing, stops)})`;
  if (open.length === 0) return name;
  return isInPart(view)
    ? `${name} in part: ${raised.length - open.length} of ${counted(raised.length, 'thing')} raised`
    : `${name}; ${what(open)} before, not said to be dealt with`;
}

/** Whether the state tells of something raised that it got better, and leaves something else open. */
function isInPart({ thread: { state }, raised, open }: ThreadView): boolean {
  return state.startsWith('said-to-be') && open.length > 0 && open.length < raised.length;
}

/** The round of the document that a step stands in, which may be of an earlier year than its date. */
function roundOf({ report }: StepView, stops: ThreadView['stops']): string {
  return stops.find((stop) => stop.report === report)?.round.name ?? report.name;
}

/** What is left open, in a few words: "1 thing asked", "2 things criticised or asked". */
function what(open: StepView[]): string {
  const kinds = ['criticised', 'asked'].filter((kind) => open.some(({ is }) => is === kind));
  return `${counted(open.length, 'thing')} ${kinds.join(' or ')}`;
}

/** How much of what was raised the state is not about. */
function left({ raised, open }: ThreadView): string {
  if (open.length === 0) return '';
  const of =
    raised.length === 1 ? 'the one thing' : `${open.length} of the ${raised.length} things`;
  const was = open.length === 1 ? 'was' : 'were';
  return ` No document held here says that ${of} criticised or asked in this thread ${was} dealt with.`;
}

/** What a state says; `date` is that of the document it rests on. */
const sentences: Record<ThreadState, (date: string) => string> = {
  'said-to-be-dealt-with': (date) => `Said to be dealt with, in a document of ${date}.`,
  'said-to-be-improved': (date) => `Said to be improved, in a document of ${date}.`,
  'still-raised': (date) =>
    `Raised in an earlier document, and still raised in the latest, of ${date}.`,
  'raised-again': (date) =>
    `Once said to be dealt with or improved, and raised again in the latest document, of ${date}.`,
  'first-raised-in-the-latest-report': (date) => `First raised in the latest document, of ${date}.`,
  'praised-in-the-latest-report': (date) =>
    `Praised in the latest document, of ${date}, in which nothing quoted here criticises it.`,
  'not-mentioned-since': (date) => `Last spoken of in a document of ${date}.`,
};

const stateNames: Record<ThreadState, string> = {
  'said-to-be-dealt-with': 'said to be dealt with',
  'said-to-be-improved': 'said to be improved',
  'still-raised': 'still raised',
  'raised-again': 'raised again',
  'first-raised-in-the-latest-report': 'first raised in the latest document',
  'praised-in-the-latest-report': 'praised in the latest document',
  'not-mentioned-since': 'not mentioned since',
};
