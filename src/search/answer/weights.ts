/** What each thing is worth when records are ranked, beside 1 for words that stand as they were asked. */
export const weights = {
  /** What is asked side by side, said so. */
  together: 0.35,
  /** Some of its words, where a piece speaks of it in others. */
  part: 0.2,
  /** Speaking of a theme in other words. */
  theme: 0.55,
  /** How much more where few pieces speak of the theme, and less where many do. */
  narrow: 0.4,
  /** Saying in words of the texts what everyday words mean. */
  meant: 0.5,
  /** The one word of a phrase that the index holds, whose others are too common: turn, of “turn up”. */
  bare: 0.8,
  /** A plain question that is the one asked. */
  question: 1.3,
  /** How much of that where all that is asked is one thing, which is no question yet. */
  subject: 0.4,
  /** Words that only its plain questions say. */
  inQuestions: 0.5,
  /** How much less where the plain question says more besides. */
  besides: 0.6,
  /** Words that name somebody or a time, where that is asked. */
  told: 1.3,
  /** A body, a date or a grade, beside the subject. */
  frame: 0.3,
};

/** What must be held, from 0 to 1, of what was asked. */
export const shares = {
  /** By a record to be listed, measured by the best. */
  listed: 0.5,
  /** By some record for any to be listed, and where a sentence is asked, if a label names nothing of it. */
  spokenOf: 0.6,
  inSentence: 0.45,
  /** By no record at all, at most. */
  unsaid: 0.49,
  /** By a plain question to be the one asked. */
  asked: 0.52,
  /** Of a subject that unsaid words must carry to make another thing of the word beside them. */
  narrowing: 0.4,
  /** Of a subject that something carries which tells what is asked about. */
  carrying: 0.5,
  /** Of all records, at most, by something that few speak of, and by what hardly any does. */
  rare: 0.05,
  rarest: 0.02,
  /** By a grading to be what a question about grades asks for. */
  graded: 0.7,
  /** By the best record for nothing to be said of what it lacks. */
  whole: 0.75,
};
