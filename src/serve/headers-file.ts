/** One rule of a `_headers` file: the headers of all addresses that a pattern fits. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as static hosts know it: a line that begins with a slash is a pattern of
 * addresses (`*` stands for anything), the indented lines below it are headers.
 * Throws at a line that is neither.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: asPattern(words), headers: [] });
      continue;
    }
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (!header?.[1] || !header[2] || !rule) {
      throw new Error(
        `_headers:${index + 1} unexpected "${words}"; expected a path that begins with a slash, or under one an indented "Name: value"`,
      );
    }
    rule.headers.push([header[1], header[2].trim()]);
  }
  return rules;
}

/** The headers of one address. A header that several rules give has all their values, as on hosts. */
export function headersFor(rules: HeaderRule[], address: string): Map<string, string> {
  const given = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(address)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      const before = given.get(key);
      given.set(key, before ? `${before}, ${value}` : value);
    }
  }
  return given;
}

function asPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*')}$`);
}
