/** A citation in one format, as text. */
export interface CitationView {
  id: string;
  name: string;
  text: string;
}

/** How one paragraph of a report is cited: what a script completes for each. */
export interface ParagraphPattern {
  /** The citation with `{speaker}`, `{words}`, `{number}` and, if there is one, `{address}` left open. */
  pattern: string;
  /** Who says the words of a paragraph that belongs to no quote. */
  speaker: string;
  /** The address that `{address}` begins with, up to the anchor; null where the site has none. */
  page: string | null;
  /** Who says the words of the passages that belong to a quote: anchor and speaker. */
  speakers: Record<string, string>;
}
