import type { Organisation, Person } from '../schemas/people.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { Area, Round } from '../schemas/round.ts';
import type { Site } from '../schemas/site.ts';

/** What the parser must know of the world: it reads no disk. */
export interface ParseContext {
  rounds: Round[];
  areas: Area[];
  people: Person[];
  organisations: Organisation[];
  /** What bodies are called, and the forms that their names have. */
  bodies: Site['bodies'];
  /** In what capacity the holders of offices speak. */
  voices: Site['voices'];
}

/** A text to parse, and what is said of it. */
export interface ReportSource {
  /** The file's name, for messages. */
  file: string;
  /** The whole file: a Markdown copy with front matter, or a raw text. */
  text: string;
  /** The front matter, checked; null for a raw text, where it is told from the words or left open. */
  frontMatter: ReportFrontMatter | null;
}
