/** JSON that stands within other JSON: each line further in by so many spaces. */
export function indented(json: string, by: number): string {
  const space = ' '.repeat(by);
  return `${space}${json.replaceAll('\n', `\n${space}`)}`;
}

/** An object as JSON with lists of items added to it; every item and the object are JSON already. */
export function withLists(json: string, lists: [string, string[]][]): string {
  const added = lists.map(([name, items]) => `  ${JSON.stringify(name)}: ${listOf(items)}`);
  return `${[json.replace(/\n\}$/, ''), ...added].join(',\n')}\n}`;
}

function listOf(items: string[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => indented(item, 4)).join(',\n')}\n  ]`;
}
