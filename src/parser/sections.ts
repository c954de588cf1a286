import { fold } from './fold.ts';

/** Kinds of section that hold records of their own. */
export type SectionKind = 'areas for improvement' | 'cause of concern' | 'recommendations';

/** What a heading says of the list below it. */
export interface Section {
  kind: SectionKind | 'other';
  /** Whether the heading speaks of one (`Area for improvement`). */
  single: boolean;
  /** A count the heading prints: `Areas for improvement (2)`. */
  count: number | null;
}

const count = '(?:\\s*[(:–-]?\\s*(\\d{1,3})\\s*\\)?)?:?$';
const topic = '(?: \\d{1,3})?(?:\\s*\\([^()]{2,80}\\)|\\s*[:–-]\\s+(?:[\\w-]+ ){0,3}[\\w-]+)$';
const kinds: [RegExp, SectionKind | 'other'][] = [
  [new RegExp(`^area for improvement${topic}`), 'areas for improvement'],
  [new RegExp(`^(?:accelerated )?cause (?:of|for) concern${topic}`), 'cause of concern'],
  [/^recommendation \d{1,3}\s*\([^()]{2,120}\)$/, 'recommendations'],
  [new RegExp(`^(?:\\d+\\s+)?areas? for improvement${count}`), 'areas for improvement'],
  [
    new RegExp(`^(?:\\d+\\s+)?(?:accelerated )?causes? (?:of|for) concern${count}`),
    'cause of concern',
  ],
  [new RegExp(`^(?:(?:our|the|main|key|national) )?recommendations?${count}`), 'recommendations'],
  [
    /^(?:our findings|main findings|key findings|findings|summary|overview|introduction|background|conclusion|next steps|contents|about (?:us|the data|peel.{0,20})|questions for \w+|hmi'?s? observations|(?:innovative|promising|notable|good) practice|areas? of (?:good|notable) practice|other (?:areas|findings).{0,40}|context|reason for.{0,60}|providing a service to .{0,40})$/,
    'other',
  ],
];

/** What kind of section a heading opens, or null for any other heading. */
export function sectionKind(heading: string): Section | null {
  const words = fold(heading).trim().replace(/\s+/g, ' ');
  for (const [pattern, kind] of kinds) {
    const match = pattern.exec(words);
    if (!match) continue;
    const single =
      /^(?:\d+\s+)?(?:accelerated )?(?:area for|cause (?:of|for)|recommendation\b(?!s))/.test(
        words,
      );
    return { kind, single, count: match[1] ? Number(match[1]) : null };
  }
  return null;
}

/** Whether a line is a question that an inspection asks: `How effective is the force at …?` */
export function isQuestion(text: string): boolean {
  const words = fold(text).trim();
  return (
    words.length <= 320 &&
    /^(?:(?:question )?\d{1,2}(?:\.\d)?[.):]? )?(?:how|to what extent|what|does|is) [^?.!]*\?$/.test(
      words,
    )
  );
}
