import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/** Every file of the project below a folder, but for what `.gitignore` names. */
export function projectFiles(folder = '.'): string[] {
  const skipped = [...ignoredFolders(), '.git'];
  return walk(folder, skipped).sort();
}

function walk(folder: string, skipped: string[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.some((pattern) => matchesGlob(entry.name, pattern))) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path, skipped) : [path];
  });
}

function ignoredFolders(): string[] {
  const lines = readFileSync('.gitignore', 'utf8').split('\n');
  return lines.map((line) => line.replace(/\/$/, '')).filter(Boolean);
}
