import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { projectFiles } from '../support/project-files.ts';

export const readme = 'src/parser/README.md';

/** What stands above this line is written by hand; what stands below is made from the code. */
const made = '<!-- From here on it is made from the rules’ own heads: npm run fixtures -->';

const parts = [
  ['document', 'The document', 'What is known of a text before any record is read.'],
  ['marks', 'Marks', 'Every place that could be a record, found by words and not by grammar.'],
  ['rules', 'Rules', 'Each reads a mark in its place, whatever another makes of the same mark.'],
  ['doubts', 'Doubts', 'Each says why a grade may tell nothing of this body now.'],
  ['settle', 'Settling', 'Where readings meet each other, the doubts and the editor’s decisions.'],
] as const;

/** A rule of the grammar: the file it stands in, and what its head says. */
export interface GrammarRule {
  file: string;
  told: string;
}

/** The rules of one folder of the parser: what the first function that each file exports says. */
export function rulesIn(folder: string): GrammarRule[] {
  return projectFiles(`src/parser/${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .flatMap((file) => {
      const head = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function/.exec(
        readFileSync(file, 'utf8'),
      );
      const told = head?.[1]
        ?.replace(/^\s*\*? ?/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      return told ? [{ file: basename(file, '.ts'), told }] : [];
    });
}

/** The README as it should be now: what is written by hand, and the grammar, folder by folder. */
export function currentReadme(): string {
  const [above = ''] = readFileSync(readme, 'utf8').split(made);
  const sections = parts.map(([folder, title, about]) => {
    const rules = rulesIn(folder).map(({ file, told }) => `- \`${file}\`: ${told}`);
    return [`## ${title} (\`${folder}/\`)`, '', about, '', ...rules].join('\n');
  });
  return `${above}${made}\n\n${sections.join('\n\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const current = currentReadme();
  const stale = readFileSync(readme, 'utf8') !== current;
  if (stale) writeFileSync(readme, current);
  console.log(stale ? `rewritten: ${readme}` : `${readme} is as the rules say`);
}
