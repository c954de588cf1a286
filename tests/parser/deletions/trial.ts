import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '../../../src/parser/document/normalise.ts';
import { type Deletion, without } from './find-deletions.ts';

/** A copy of the project in which one deletion after another is tried. */
export interface Trial {
  /** What is read otherwise than a test expects, of the texts that hold some letters; else null. */
  ask: (letters?: string) => Promise<string | null>;
  /** What is read otherwise without some words, which are put back; else null. */
  without: (deletion: Deletion) => Promise<string | null>;
  close: () => void;
}

/** What reading the texts needs. */
const parts = ['src', 'tests', 'content', 'package.json', 'tsconfig.json'];

/** Copies code and tests into a folder of its own; the project itself is never touched. */
export function openTrial(project: string, withLexicon: boolean): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'deletions-'));
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const ask = (letters = '') => {
    const args = ['tests/parser/deletions/ask.ts', String(withLexicon), letters];
    // A reading that takes too long tells nothing: it counts as unnoticed.
    const limits = { cwd: folder, timeout: 120_000, killSignal: 'SIGKILL' } as const;
    return new Promise<string | null>((resolve) => {
      execFile(process.execPath, args, limits, (error, printed, told) =>
        resolve(error && !error.killed ? printed || told : null),
      );
    });
  };
  return {
    ask,
    without: async (deletion) => {
      const path = join(folder, deletion.file);
      const code = readFileSync(path, 'utf8');
      writeFileSync(path, without(code, deletion));
      const told = await ask(lettersOf(deletion));
      writeFileSync(path, code);
      return told;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The letters that a text must hold to be read otherwise: those of plain words, or none; a quoted name is none. */
function lettersOf({ words }: Deletion): string {
  const [first = ''] = words.split(/[ -]/);
  return /^\p{Ll}[\p{Ll}' -]*$/u.test(words) ? fold(first) : '';
}
