import { controlAt } from '../mistakes/control-characters.ts';
import { placesOf } from '../parser/document/place.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { decoded, maxWritten, missing, readPlainFile } from './read-file.ts';

/** What may be said of a file. */
export interface FileRead {
  /** What stands for it where it is not there; without this it must be. */
  ifMissing?: string;
  /** How many bytes it may have. */
  most?: number;
}

/**
 * Reads a plain file as UTF-8, without a byte order mark, control characters and marks of an unfinished
 * merge. Null where it cannot be read; why is put to `problems`.
 */
export async function readText(
  file: string,
  problems: Problem[],
  { ifMissing, most = maxWritten }: FileRead = {},
): Promise<string | null> {
  try {
    const text = decoded(await readPlainFile(file, most), false);
    const fault = faultIn(text);
    if (!fault) return text;
    problems.push(fileProblem(file, 'file-readable', fault.reason, placesOf(text)(fault.at)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (why === missing && ifMissing !== undefined) return ifMissing;
    const reason = `unexpected file: ${why}; expected a text in UTF-8. Put it right, or set CONTENT_DIR to another folder.`;
    problems.push(fileProblem(file, 'file-readable', reason));
  }
  return null;
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
    'unexpected marks of a merge that was not finished; expected these lines as they are meant. Put the two versions together, a list of addresses from the lines of both, because no published address may go; and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.';
  return { at: merge, reason };
}
