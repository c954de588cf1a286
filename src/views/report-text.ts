import type { Area } from '../schemas/area.ts';
import type { NotGraded, Statement } from '../schemas/grading.ts';
import type { Passage, Span } from '../schemas/passage.ts';
import type { FindingView } from './finding.ts';
import type { WordRange } from './word-range.ts';

/** A passage with all that is said of it. */
export interface PassageView {
  passage: Passage;
  /** The level of its heading on the page, from 2; null for other passages. */
  level: number | null;
  /** Its place in its list, from 1; null outside lists. */
  position: number | null;
  findings: PassageFinding[];
  notGraded: NotGradedArea[];
  /** Which of its sentences other texts print too. */
  said: SaidElsewhere;
  oddities: WordRange[];
  /** Ids under which old links look for the passage. */
  formerAnchors: string[];
}

/** An area that a passage names without a grade. */
export interface NotGradedArea {
  area: Area;
  notGraded: NotGraded;
}

/** How many of a passage’s sentences other texts print too, and where. */
export interface SaidElsewhere {
  sentences: number;
  repeated: number;
  places: SaidPlace[];
}

/** A passage and the name of its report. */
export interface SaidPlace {
  passage: Passage;
  report: string;
}

/** Passages that stand together: one block, or the items of one list. */
export interface TextGroup {
  kind: 'block' | 'list' | 'numbered list';
  views: PassageView[];
}

/** A heading of the text, and the numbers of the first and last passage under it. */
export interface TextSection {
  heading: Passage;
  level: number;
  last: Passage;
}

/** A finding, or a further statement of a grading, that stands in a passage. */
export interface PassageFinding {
  finding: FindingView;
  span: Span;
  /** The statement of a grading that these words are. */
  statement: Statement | null;
  /** Whether these words only tell again what another statement carries. */
  again: boolean;
  /** Whether a quote goes on here that began in an earlier passage. */
  continued: boolean;
}
