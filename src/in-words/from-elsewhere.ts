/** The words by which an editor’s note passes on to what the report itself does not hold. */
const label = 'From elsewhere:';

/**
 * Parts an editor’s note: what rests on the report, and what is known from elsewhere, which begins
 * “From elsewhere:” and names its source; null where a note has no such part.
 */
export function partedNote(note: string): { own: string | null; elsewhere: string | null } {
  const at = note.indexOf(label);
  if (at < 0) return { own: note, elsewhere: null };
  return { own: note.slice(0, at).trim() || null, elsewhere: note.slice(at) };
}
