/** Marks over and under letters, as LaTeX writes them. */
const accents: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

const letters: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
};

/**
 * Text as the value of a BibTeX field: what LaTeX would read as a command is escaped, letters with
 * accents become commands (é → `{\'e}`), all other characters stay as they are, in UTF-8.
 */
export function latex(text: string): string {
  return Array.from(text.normalize('NFC'), latexCharacter).join('');
}

function latexCharacter(character: string): string {
  const known = letters[character];
  if (known !== undefined) return known;
  if (/[{}&%$#_]/.test(character)) return `\\${character}`;
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = accents[mark];
  if (accent === undefined || more.length > 0) return character;
  const base = letter === 'i' || letter === 'j' ? `\\${letter}` : letter;
  return /[a-z]/i.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
}
