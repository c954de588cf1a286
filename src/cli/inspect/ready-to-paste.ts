/** Decisions as lines that can be pasted under `decisions`, below a line that says what they do. */
export function readyToPaste(what: string, decisions: string[]): string[] {
  if (decisions.length === 0) return [];
  const indented = decisions.map((yaml) => yaml.trimEnd().replace(/^(?=.)/gm, '  '));
  return [`  ${what}`, indented.join('\n  or\n')];
}
