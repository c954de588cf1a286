import { dateInWords } from '../in-words/date.ts';
import { numberInWords } from '../in-words/number.ts';
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
export function stateName({ thread, bearing }: Pick<ThreadView, 'thread' | 'bearing'>): string {
  const since =
    thread.state === 'not-mentioned-since' ? ` ${dateInWords(bearing.report.date.value)}` : '';
  return `${stateNames[thread.state]}${since}`;
}

/** How a thread stands, in a sentence that says no more than the step it rests on. */
export function stateSentence({ thread, bearing, readSince }: ThreadView): string {
  const date = dateInWords(bearing.report.date.value);
  const later =
    readSince.length === 1
      ? 'The later document'
      : `The ${numberInWords(readSince.length)} later documents`;
  const sentences: Record<ThreadState, string> = {
    'said-to-be-dealt-with': `Said to be dealt with, in a document of ${date}.`,
    'said-to-be-improved': `Said to be improved, in a document of ${date}.`,
    'still-raised': `Raised in an earlier document, and still raised in the latest, of ${date}.`,
    'raised-again': `Once said to be dealt with or improved, and raised again in the latest document, of ${date}.`,
    'first-raised-in-the-latest-report': `First raised in the latest document, of ${date}.`,
    'praised-and-not-criticised': `Praised, last in a document of ${date}; nothing quoted here criticises it.`,
    'not-mentioned-since': `Last spoken of in a document of ${date}. ${later} held here ${readSince.length === 1 ? 'does' : 'do'} not mention it, and silence is not a sign that it got better.`,
  };
  return sentences[thread.state];
}

const stateNames: Record<ThreadState, string> = {
  'said-to-be-dealt-with': 'Said to be dealt with',
  'said-to-be-improved': 'Said to be improved',
  'still-raised': 'Still raised',
  'raised-again': 'Raised again',
  'first-raised-in-the-latest-report': 'First raised in the latest document',
  'praised-and-not-criticised': 'Praised, not criticised',
  'not-mentioned-since': 'Not mentioned since',
};
