const plain: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
};
const odd = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/**
 * A text made even for matching: lower case, straight quotation marks, plain hyphens and spaces.
 * Its length and every offset stay the same: `‘Good’` becomes `'good'`.
 */
export function fold(text: string): string {
  const even = text.replace(odd, (mark) => plain[mark] ?? mark);
  const lower = even.toLowerCase();
  return lower.length === even.length ? lower : [...even].map(lowerUnit).join('');
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
