import type { VoiceKind } from '../../schemas/voice.ts';

/** Something that a query can name, with every way of saying it. */
export interface Name {
  kind: 'theme' | 'area' | 'person' | 'organisation' | 'report' | 'round';
  id: string;
  name: string;
  /** Its page, without base path. */
  url: string;
  /** Other ways of saying it, those that texts use first; a final * stands for any ending. */
  terms: string[];
  /** How many of a theme’s terms speak of it in a text. */
  said?: number;
  /** Ids of the areas with a wording that holds a theme’s name, or words by which texts speak of it. */
  areas?: string[];
  /** Acronyms, with what each stands for. */
  acronyms?: Record<string, string>;
  /**
   * An organisation’s kind, a person’s role, an area’s wider area, a round’s scale in words, a report’s
   * date.
   */
  detail?: string;
  /** In what role a person speaks. */
  voice?: VoiceKind;
  /** Whether it is a round without a report. */
  isEmpty?: boolean;
}

/** What the search page holds itself, so that it can answer before any index is loaded. */
export interface SearchNames {
  names: Name[];
  /** Whether several bodies are inspected, so that a body’s name narrows the search. */
  manyBodies: boolean;
  /** What one of those who are inspected is called, and the kinds of organisation that they are. */
  bodies: { one: string; kinds: string[] };
  /** What each voice is called. */
  voices: Record<VoiceKind, string>;
}
