import { controlAt } from '../mistakes/control-characters.ts';
import { placesOf } from '../parser/document/place.ts';
import type { Problem } from '../schemas/problem.ts';
import { decoded, maxWritten, missing, readPlainFile } from './read-file.ts';

/** A text file as read: its words, or why there are none. */
export type TextRead = { text: string } | { problem: Problem; missing: boolean };

/**
 * Reads a plain file of at most `most` bytes as UTF-8, without a byte order mark, control characters
 * and marks of an unfinished merge. What cannot be read is a problem, not a throw.
 */
export async function readText(file: string, most: number = maxWritten): Promise<TextRead> {
  try {
    const text = decoded(await readPlainFile(file, most), false);
    const fault = faultIn(text);
    if (!fault) return { text };
    return { problem: problem(file, placesOf(text)(fault.at), fault.reason), missing: false };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const reason = `unexpected file: ${why}; expected a text in UTF-8. Put it right, or set CONTENT_DIR to another folder.`;
    return { problem: problem(file, { line: 1, column: 1 }, reason), missing: why === missing };
  }
}

/** Reads a file that need not be there: `otherwise` stands for one that is missing. */
export async function readTextIfThere(
  file: string,
  otherwise: string,
  most?: number,
): Promise<TextRead> {
  const read = await readText(file, most);
  return 'problem' in read && read.missing ? { text: otherwise } : read;
}

/** What no text of a content folder may hold, and where. */
function faultIn(text: string): { at: number; reason: string } | null {
  const control = controlAt(text);
  if (control !== null) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    const reason = `unexpected control character U+${code}, which no page and no feed may hold; expected words. Take it out.`;
    return { at: control, reason };
  }
  // The marks that Git writes into a file where two versions of a place differ.
  const merge = text.search(/^<{7} /m);
  if (merge < 0 || !/^={7}$/m.test(text) || !/^>{7} /m.test(text)) return null;
  const reason =
    'unexpected marks of a merge that was not finished; expected one version of these lines. Keep one, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.';
  return { at: merge, reason };
}

function problem(file: string, at: { line: number; column: number }, reason: string): Problem {
  return { file, ...at, rule: 'file-readable', reason, severity: 'error' };
}
